import DashboardLogic
import DashboardRuntime
import Glibc
import ReformModel
import ReformStore
import TerminalInterface
import Testing

/// What is typed and not saved, over the end of one session and the beginning of the next.
@Suite struct DraftSessionTests {
  private let folder: ScratchWorkspace
  private static let form = "<End><Enter>e"
  private static let name = "w~6.01~bac-ninh~2026-M10.json"

  init() throws { folder = try ScratchWorkspace() }

  /// Types in one session with a terminal that is gone when the script is over.
  private func run(_ keys: String, at seconds: Int = 1_795_000_000) throws -> [String] {
    let session = try folder.session(keys, drafts: folder.drafts(at: seconds))
    _ = session.runtime.run()
    return session.terminal.frames.map { $0.text.joined(separator: "\n") }
  }

  private func names() -> [String] { (try? PosixDisk().list(folder.draftFolder)) ?? [] }

  @Test(arguments: ["<Esc>q", "<Esc><Signal:15>", "<Signal:1>", "<Signal:2>", ""])
  func whatWasTypedIsOfferedInTheNextSessionHoweverTheFirstEnded(end: String) throws {
    defer { folder.remove() }
    _ = try run(Self.form + "12<Tab><Tab><Tab><Tab>đường ướt" + end)
    #expect(names() == [Self.name])
    let frames = try run(Self.form)
    #expect(frames.first?.contains("1 bản nháp chưa lưu từ lần trước") == true)
    #expect(frames.first?.contains("1 bản nháp") == true)
    let form = try #require(frames.last)
    #expect(form.contains("đường ướt"))
    #expect(form.contains("bản nháp 18:06 18/11/2026"))
    #expect(form.contains("kỳ này chưa có số liệu"), "the saved value stands beside it")
  }

  @Test func aSessionThatJustStopsHasKeptEveryKey() throws {
    defer { folder.remove() }
    var seen: [String?] = []
    let terminal = try WitnessedTerminal(keys: Self.form + "87") { [folder] in
      // What a process killed at this moment would leave behind.
      seen.append(folder.drafts().read().drafts.first?.texts["numerator"])
    }
    _ = try folder.runtime(on: terminal, drafts: folder.drafts()).run()
    #expect(seen == [nil, nil, nil, nil, "8", "87"], "before each wait for a key")
  }

  @Test func aHangUpWritesTheDraftOnceMoreForGood() throws {
    defer { folder.remove() }
    var waits = 0
    let terminal = try WitnessedTerminal(keys: Self.form + "8") { [folder] in
      waits += 1
      if waits == 5 { unlink(folder.draftFolder + "/" + Self.name) }
    }
    _ = try folder.runtime(on: terminal, drafts: folder.drafts()).run()
    #expect(waits == 5)
    #expect(names() == [Self.name])
  }

  @Test func quittingWithADraftOnDiskAsksNothing() throws {
    defer { folder.remove() }
    let session = try folder.session(Self.form + "12<Esc>q", drafts: folder.drafts())
    #expect(session.runtime.run() == nil)
    #expect(session.terminal.events.isEmpty)
  }

  @Test func savingRemovesTheDraft() throws {
    defer { folder.remove() }
    _ = try run(Self.form + "<Tab><Tab>87,2<Esc>")
    #expect(names() == [Self.name])
    let frames = try run(Self.form + "<C-s>")
    #expect(frames.last?.contains("Đã lưu 6.01 tháng 10/2026: 87,2 %") == true)
    #expect(names() == [])
    #expect(try run("").last?.contains("bản nháp") == false)
  }

  @Test func throwingAwayRemovesTheDraft() throws {
    defer { folder.remove() }
    _ = try run(Self.form + "12<Esc>")
    _ = try run(Self.form + "<C-d>")
    #expect(names() == [])
  }

  @Test func aStateFolderThatCannotBeMadeStopsNobody() throws {
    defer { folder.remove() }
    let blocked = DraftStore(
      stateFolder: "/proc/nowhere/cchc", workspace: "w", process: 1,
      now: { Instant(seconds: 0) })
    let session = try folder.session(Self.form + "12<Esc>q", drafts: blocked)
    #expect(session.runtime.run() == 1, "the question stands until the terminal goes")
    let frames = session.terminal.frames.map { $0.text.joined(separator: "\n") }
    #expect(frames.filter { $0.contains("Không giữ được bản nháp trên đĩa") }.count == 1)
    #expect(frames.last?.contains("Thoát?") == true)
    let saved = try folder.session(Self.form + "<Tab><Tab>87,2<C-s>q", drafts: blocked)
    #expect(saved.runtime.run() == nil)
  }

  @Test func withoutAStoreDraftsLiveInMemoryAndNothingIsTold() throws {
    defer { folder.remove() }
    let session = try folder.session(Self.form + "12<Esc>e")
    _ = session.runtime.run()
    #expect(names() == [])
    let frames = session.terminal.frames.map { $0.text.joined(separator: "\n") }
    #expect(frames.allSatisfy { !$0.contains("Không giữ được") })
    #expect(frames.last?.contains("bản nháp") == true)
  }

  @Test func aDamagedDraftIsToldAtTheStart() throws {
    defer { folder.remove() }
    _ = try run(Self.form + "12<Esc>")
    #expect(truncate(folder.draftFolder + "/" + Self.name, 20) == 0)
    let frames = try run("")
    #expect(frames.first?.contains("1 bản nháp không đọc được") == true)
    #expect(names() == [Self.name + ".damaged"])
  }
}
