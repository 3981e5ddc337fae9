import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@Suite struct RoundTests {
  private func state(on day: String, _ events: [Event] = Fixture.someEvents) -> DashboardState {
    var definitions = Fixture.definitions
    let rule = { (id: String, from: (Int, Int), to: (Int, Int), due: (Int, Int)) in
      RoundRule(
        id: id, name: LocalizedText(vi: id, en: id),
        windowStart: .init(month: from.0, day: from.1), windowEnd: .init(month: to.0, day: to.1),
        due: .init(month: due.0, day: due.1), isCumulative: false)
    }
    definitions.rounds = [
      rule("s1", (1, 1), (6, 14), (6, 20)), rule("q3", (6, 15), (9, 14), (9, 20)),
      rule("y", (9, 15), (12, 14), (12, 20)),
    ]
    return DashboardState(
      workspace: Workspace(definitions: definitions, ledger: Ledger(events)),
      settings: Settings(
        language: .vietnamese, today: Fixture.day(day), agency: "bac-ninh", theme: "dark"),
      size: Size(columns: 80, rows: 24))
  }

  @Test func aRoundIsCollectedThenWrittenThenOver() throws {
    var state = state(on: "2026-09-16")
    try state.type("r")
    let stages = state.roundRows(at: state.place).prefix(4).map(\.stage)
    #expect(stages == [.closed, .writing, .collecting, .ahead])
    #expect(state.roundRows(at: state.place).prefix(2).map(\.daysLeft) == [-88, 4])
  }

  @Test func anOpenRoundCountsWhatIsMissingOfItsWindow() throws {
    // 6.01 was reported up to October and lacks November; what was never reported is not owed to a
    // round, which asks for what agencies report.
    var state = state(on: "2026-12-10")
    try state.type("r")
    let rows = state.roundRows(at: state.place)
    #expect(rows[2].stage == .collecting)
    #expect(rows[2].missing == 1)
    #expect(rows[0].missing == nil)
    #expect(rows[2].parts == 1)
    try state.type("<Down><Down><Enter>")
    #expect(state.place.screen == .round("2026-y"))
  }

  @Test func aSurveyWithoutResultIsListedAndLeadsToItsIndicator() throws {
    var state = Fixture.state()
    try state.type("S")
    let rows = state.surveyRows(at: state.place)
    #expect(rows.map(\.survey.id) == ["sipas", "sipas-2"])
    #expect(rows.allSatisfy { $0.result == nil })
    try state.type("<Enter>")
    #expect(state.place.screen == .indicator("6.02", agency: "bac-ninh"))
  }
}
