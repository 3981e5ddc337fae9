import Glibc
import ReformModel
import ReformStore
import Testing

/// `cchc sync` through a folder: what is told to people, to cron and to scripts.
@Suite struct SyncCommandTests {
  private let shared: SmallWorkspace
  private let (here, there): (SmallWorkspace, SmallWorkspace)
  /// Empty at first.
  private var folder: String { shared.folder + "/w" }

  init() throws {
    (here, there, shared) = (try SmallWorkspace(), try SmallWorkspace(), try SmallWorkspace())
    there.probe.login = "chi"
    for place in [here, there] { place.probe.environment["XDG_STATE_HOME"] = place.folder }
    for name in try PosixDisk().list(folder + "/journal") { unlink(folder + "/journal/" + name) }
    for name in try PosixDisk().list(folder) where name != "journal" { unlink(folder + "/" + name) }
  }

  private func sync(_ place: SmallWorkspace, _ more: String...) -> CommandProbe.Answer {
    place.probe.run(["sync", "--folder", folder] + more)
  }

  @Test func whatCameAndWentIsCounted() throws {
    _ = there.run("set", "6.08", "--period", "2024", "--value", "9", "--reason", "Bổ sung")
    #expect(sync(here).status == 0)
    #expect(sync(there).error.contains("Đã đồng bộ: nhận 0 sự kiện, gửi 1."))
    #expect(sync(here).error == "Đã đồng bộ: nhận 1 sự kiện, gửi 0.\n")
    #expect(try here.observation("6.08", "bac-ninh", "2024")?.value == ExactDecimal(9))
  }

  @Test func whereNothingHappensNothingIsSaid() throws {
    _ = sync(here)
    let answer = sync(here)
    #expect((answer.status, answer.output, answer.error) == (0, "", ""))
    _ = there.run("set", "6.08", "--period", "2024", "--value", "9")
    #expect(sync(there, "--quiet").error == "")
  }

  @Test func aConflictIsToldOnceWithItsVersionsAndEvenWhenQuiet() throws {
    _ = here.run("set", "6.08", "--period", "2024", "--value", "8")
    _ = there.run("set", "6.08", "--period", "2024", "--value", "9")
    _ = sync(here)
    let answer = sync(there, "--quiet")
    #expect(answer.error == "")
    #expect(answer.lines.count == 1)
    #expect(answer.lines.first?.hasPrefix("Xung đột: 6.08 Bắc Ninh năm 2024: ") == true)
    #expect(sync(there).output == "")
  }

  @Test func scriptsGetCountsAndPlaces() throws {
    _ = there.run("set", "6.08", "--period", "2024", "--value", "9")
    _ = sync(there)
    _ = here.run("set", "6.08", "--period", "2024", "--value", "8")
    let output = sync(here, "--json").output
    #expect(output.contains("\"received\": 1,"))
    #expect(output.contains("\"sent\": 1,"))
    let document = try StrictJSON.parse(Array(output.utf8))
    #expect(document["conflicts"]?.elements?.first?["key"]?.string == "6.08/bac-ninh/2024")
    #expect(document["rewritten"] != nil)
    #expect(document["place"]?.string?.hasSuffix("/w") == true)
  }

  @Test func oneAtATime() throws {
    _ = sync(here)
    let store = WorkspaceStore(
      directory: here.path, writer: try Writer(login: "x", host: "y"),
      now: { Instant(seconds: 0) })
    let lock = try store.lockForSync()
    let answer = sync(here)
    #expect(answer.status == 69)
    #expect(answer.error.contains(".sync.lock"))
    lock.release()
    #expect(sync(here).status == 0)
  }

  @Test func aFolderThatIsNotThereIsToldInBothLanguages() throws {
    let missing = here.run("sync", "--folder", "/nowhere/at/all")
    #expect(missing.status == 74)
    #expect(missing.error.hasPrefix("Lỗi: không có thư mục /nowhere/at/all"))
    let english = here.run("sync", "--folder", "/nowhere/at/all", "--lang", "en")
    #expect(english.error.hasPrefix("Error: there is no folder /nowhere/at/all"))
    #expect(here.run("sync", "--folder", "a", "--remote", "b").status == 64)
  }

  @Test func aDamagedJournalInTheFolderIsToldAndAnswers65() throws {
    _ = sync(here)
    let path = folder + "/journal/hong@may1.jsonl"
    let file = try PosixDisk().open(path, .creating)
    _ = try PosixDisk().append(Array("rác\nrác\n".utf8)[...], to: file)
    PosixDisk().close(file)
    let answer = sync(here)
    #expect(answer.status == 65)
    #expect(answer.output.contains("journal/hong@may1.jsonl: hỏng ở dòng 1"))
    unlink(path)
  }
}
