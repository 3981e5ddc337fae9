import DashboardLogic
import DashboardRuntime
import ReformModel
import ReformStore
import TerminalInterface
import Testing

/// The entry grid in whole sessions: keys in, and what is on the disk afterwards.
@Suite struct GridSessionTests {
  private let folder: ScratchWorkspace
  private static let grid = "<End><Enter>g"

  init() throws { folder = try ScratchWorkspace() }

  private func saved() throws -> [String] {
    let ledger = try folder.store().open().ledger
    return ledger.observationKeys(of: "6.01", agency: "bac-ninh").map {
      "\($0.period.code) \(ledger.observation($0)?.value?.plain ?? "–")"
    }
  }

  @Test func manyCellsAreOneEventAndOneLine() throws {
    defer { folder.remove() }
    let session = try folder.session(
      Self.grid + "<Left><Left>70<Tab>71,5<Tab>72<Tab><C-s>q", drafts: folder.drafts())
    #expect(session.runtime.run() == nil)
    #expect(try saved() == ["2026-M08 70", "2026-M09 71.5", "2026-M10 72"])
    let events = try folder.store().open().ledger.events
    #expect(events.count == 1)
    #expect(Array(events).first?.changes.count == 3)
    #expect(folder.drafts().read().drafts.isEmpty)
  }

  @Test(arguments: ["<Esc>q", "<Signal:1>", "<Signal:15>", ""])
  func whatWasTypedIsOfferedByTheNextGridHoweverTheFirstEnded(end: String) throws {
    defer { folder.remove() }
    _ = try folder.session(
      Self.grid + "87,2<Tab>88<Paste:1\t2\n>" + end, drafts: folder.drafts()
    ).runtime.run()
    #expect(folder.drafts().read().drafts.count == 2)
    let again = try folder.session(Self.grid, drafts: folder.drafts())
    _ = again.runtime.run()
    let last = try #require(again.terminal.frames.last).text
    #expect(last.contains { $0.contains("87,2") })
    #expect(last.contains { $0.contains("2 số liệu chưa lưu") })
    #expect(try saved() == [])
  }

  @Test func aKilledSessionHasKeptEveryKey() throws {
    defer { folder.remove() }
    var seen: [String?] = []
    let terminal = try WitnessedTerminal(keys: Self.grid + "87") { [folder] in
      // What a process killed at this moment would leave behind.
      seen.append(folder.drafts().read().drafts.first?.texts["value"])
    }
    _ = try folder.runtime(on: terminal, drafts: folder.drafts()).run()
    #expect(seen == [nil, nil, nil, nil, "8", "87"])
  }

  @Test func whatAnotherPersonSavedMeanwhileStandsAndNothingOfMineIsSaved() throws {
    defer { folder.remove() }
    let session = try folder.session(Self.grid + "87,2<Left>70<C-s>", drafts: folder.drafts())
    try folder.saveAsSomebodyElse("91.5")
    _ = session.runtime.run()
    #expect(try saved() == ["2026-M10 91.5"])
    let last = try #require(session.terminal.frames.last).text.joined(separator: "\n")
    #expect(last.contains("1 có người vừa sửa"), "\(last)")
    #expect(folder.drafts().read().drafts.count == 2)
  }

  @Test func typingAgainOverTheirsReplacesItWithoutAConflict() throws {
    defer { folder.remove() }
    let session = try folder.session(Self.grid + "87,2<C-s><C-d>88<C-s>")
    try folder.saveAsSomebodyElse("91.5")
    _ = session.runtime.run()
    let ledger = try folder.store().open().ledger
    #expect(ledger.observation(ScratchWorkspace.october)?.value == ExactDecimal(88))
    #expect(ledger.conflicts.isEmpty)
  }

  @Test func aValueTakenAwayIsATombstone() throws {
    defer { folder.remove() }
    try folder.saveAsSomebodyElse("91.5")
    let session = try folder.session(Self.grid + "<Delete><C-s><Enter>q")
    #expect(session.runtime.run() == nil)
    let ledger = try folder.store().open().ledger
    #expect(ledger.observation(ScratchWorkspace.october) == nil)
    #expect(ledger.history(.observation(ScratchWorkspace.october)).count == 2)
  }
}
