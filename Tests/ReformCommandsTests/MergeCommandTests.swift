import Glibc
import ReformModel
import ReformStore
import Testing

/// `cchc merge`: what another copy knows, in words, and what a script is told.
@Suite struct MergeCommandTests {
  /// A workspace and a copy of it in which Bình has gone on.
  private func copies() throws -> (here: SmallWorkspace, there: SmallWorkspace) {
    let (here, there) = (try SmallWorkspace(), try SmallWorkspace())
    there.probe.login = "chi"
    _ = there.run("set", "6.08", "--period", "2024", "--value", "9", "--reason", "Bổ sung")
    return (here, there)
  }

  @Test func newEventsAreToldInWords() throws {
    let (here, there) = try copies()
    let answer = here.run("merge", there.path)
    #expect(answer.status == 0, "\(answer.error)")
    #expect(
      answer.lines == [
        "23/11/2026 15:00  chi  6.08 Bắc Ninh năm 2024: – → 9 hạng (Bổ sung)  [chi@may1:1]"
      ])
    #expect(answer.error.hasSuffix("Đã gộp: 1 sự kiện mới.\n"))
    #expect(try here.observation("6.08", "bac-ninh", "2024")?.value == ExactDecimal(9))
    #expect(here.run("merge", there.path).error.hasSuffix("Không có sự kiện mới.\n"))
  }

  @Test func aDryRunAnswersOneAndWritesNothing() throws {
    let (here, there) = try copies()
    let answer = here.run("merge", there.path, "--dry-run")
    #expect(answer.status == 1)
    #expect(answer.lines.count == 1)
    #expect(answer.error.hasSuffix("Chỉ thử, chưa gộp gì: 1 sự kiện mới.\n"))
    #expect(try here.observation("6.08", "bac-ninh", "2024") == nil)
    #expect(there.run("merge", here.path, "--dry-run").status == 0, "nothing new that way")
  }

  @Test func aNewConflictIsToldWithItsVersions() throws {
    let (here, there) = try copies()
    _ = here.run("set", "6.08", "--period", "2024", "--value", "8")
    let answer = here.run("merge", there.path + "/")
    #expect(
      answer.lines.last
        == "Xung đột: 6.08 Bắc Ninh năm 2024: 9 hạng (chi, 23/11/2026 15:00) | "
        + "8 hạng (an, 23/11/2026 15:00)")
    let english = here.run("merge", there.path, "--json").output
    #expect(english.contains("\"conflicts\": []"), "it is not new any more")
  }

  @Test func scriptsGetEventsConflictsJournalsAndDefinitions() throws {
    let (here, there) = try copies()
    _ = here.run("set", "6.08", "--period", "2024", "--value", "8")
    let answer = here.run("merge", there.path, "--json")
    let document = try StrictJSON.parse(Array(answer.output.utf8))
    #expect(document["events"]?.elements?.first?["key"]?.string == "6.08/bac-ninh/2024")
    let versions = document["conflicts"]?.elements?.first?["versions"]?.elements
    #expect(versions?.compactMap { $0["by"]?.string } == ["chi", "an"])
    #expect(document["journals"]?.elements?.first?["fate"]?.string == "taken")
    #expect(document["definitions"]?.elements?.count == 0)
  }

  @Test func aLinkAndADamagedJournalAreToldAndTheRestIsTaken() throws {
    let (here, there) = try copies()
    #expect(symlink("/etc/passwd", there.path + "/journal/dung@may1.jsonl") == 0)
    let answer = here.run("merge", there.path)
    #expect(answer.status == 65)
    #expect(answer.output.contains("journal/dung@may1.jsonl: không mở: "))
    #expect(try here.observation("6.08", "bac-ninh", "2024") != nil)
    #expect(access(here.path + "/journal/dung@may1.jsonl", F_OK) != 0)
  }

  @Test func whatIsNoCopyOfThisWorkspaceIsRefused() throws {
    let here = try SmallWorkspace()
    #expect(here.run("merge", here.folder).status == 66)
    #expect(here.run("merge", here.path).status == 64)
    #expect(here.run("merge").status == 64)
    let sample = CommandProbe.repository + "/SampleData/bac-ninh"
    let other = here.run("merge", sample)
    #expect(other.status == 65)
    #expect(other.error.contains("không phải"))
  }
}
