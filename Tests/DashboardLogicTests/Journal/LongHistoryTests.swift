import ReformModel
import Testing

@testable import DashboardLogic

/// A journal so long that a filter cannot look at all of it for one key.
@Suite struct LongHistoryTests {
  /// 5,000 acts, every fifth with a reason.
  private static let events: [Event] = (1...5_000).map { number in
    Event(
      id: EventID(writer: "an@host", sequence: number), lamport: number,
      at: Instant(seconds: 1_700_000_000 + number * 60), person: "an",
      changes: [
        Change(
          key: .comment(subject: "6.01", id: "c\(number)"), record: .comment("Số \(number)"),
          replaces: [])
      ],
      reason: number % 5 == 0 ? "Sửa sau đối chiếu" : nil)
  }

  private func state() throws -> DashboardState {
    var state = Fixture.state(Self.events)
    try state.type("H")
    return state
  }

  private func finish(_ state: inout DashboardState) {
    while state.isWorking { state.workOn() }
  }

  @Test func whatIsFoundFirstIsThereAtOnceAndTheRestFollows() throws {
    var state = try state()
    #expect(state.journalRowCount == 5_000)
    #expect(!state.isWorking)
    try state.type("/doi")
    #expect(state.isWorking)
    #expect((1..<1_000).contains(state.journalRowCount))
    #expect(state.journalRow(at: 0)?.entry.event.sequence == 5_000)
    let before = state.percentSearched
    state.workOn()
    #expect(state.percentSearched > before)
    finish(&state)
    #expect(state.journalRowCount == 1_000)
    #expect(state.journalRow(at: 999)?.entry.event.sequence == 5)
  }

  @Test func lettersTypedMeanwhileLeadToTheSameRows() throws {
    var state = try state()
    try state.type("/do")
    state.workOn()
    try state.type("i chieux<Backspace>")
    finish(&state)
    #expect(state.journalRowCount == 1_000)
    try state.type("<Backspace><Backspace><Backspace><Backspace><Backspace><Backspace>")
    finish(&state)
    #expect(state.journalRowCount == 1_000)
    try state.type("<C-u>4998")
    finish(&state)
    #expect(state.journalRowCount == 1)
    try state.type("<C-u>")
    #expect(state.journalRowCount == 5_000)
    #expect(!state.isWorking)
  }

  @Test func nothingIsDoneForAScreenThatIsNotShown() throws {
    var state = try state()
    try state.type("/doi<Enter>o")
    #expect(!state.isWorking)
    try state.type("H")
    finish(&state)
    #expect(!state.isWorking)
  }
}
