import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@Suite struct ChangesTests {
  /// Reported on 1 October, 1 November and 22 November.
  private static func event(
    _ code: String, _ period: String, _ value: String, at day: String, _ sequence: Int
  ) -> Event {
    let key = ObservationKey(indicator: code, agency: "bac-ninh", period: Fixture.period(period))
    return Event(
      id: EventID(writer: "b@host", sequence: sequence), lamport: sequence,
      at: Instant(seconds: Fixture.day(day).number * 86_400), person: "b",
      changes: [
        Change(
          key: .observation(key),
          record: .observation(Observation(value: ExactDecimal(plain: value))), replaces: [])
      ])
  }

  private static let events = [
    event("6.01", "2026-M08", "60", at: "2026-10-01", 1),
    event("6.02", "2026-M09", "99", at: "2026-10-01", 2),
    event("6.01", "2026-M10", "99", at: "2026-11-01", 3),
    event("6.02", "2026-M10", "20", at: "2026-11-22", 4),
    event("6.03", "2026-M10", "70", at: "2026-11-22", 5),
  ]

  private func rows(_ state: DashboardState) -> [String] {
    state.changeRows(at: state.place).map { row in
      switch row {
      case .indicator(let change): "\(change.code) \(change.course)"
      case .assignment(let change): change.assignment.code
      }
    }
  }

  @Test func whatGotWorseStandsFirst() throws {
    var state = Fixture.state(Self.events)
    try state.type("@31/10/2026<Enter>w")
    #expect(rows(state) == ["6.02 down", "6.T1", "6.01 up", "6.03 level", "6.T2"])
    #expect(state.changes?.from == Fixture.day("2026-10-31"))
    #expect(state.changes?.to == Fixture.today)
  }

  @Test func aNewerDayLeavesOutWhatWasKnownByThen() throws {
    var state = Fixture.state(Self.events)
    try state.type("@2026-11-21<Enter>w")
    #expect(rows(state) == ["6.02 down", "6.03 level"])
    try state.type("@<Enter>")
    #expect(state.settings.asOf == nil)
    #expect(state.changes?.from == Fixture.day("2026-09-30"), "the end of the quarter before")
  }

  @Test func bothDaysAreJudgedByTheMilestoneOfToday() throws {
    var state = Fixture.state(Self.events)
    try state.type("@31/10/2024<Enter>w")
    #expect(state.evaluation.milestone == 2025)
    let change = state.changes?.indicators.first
    #expect(change?.before.assessment.milestone == 2030)
    #expect(change?.after.assessment.milestone == 2030)
  }

  @Test func theMessageTellsWhatChangedSince() throws {
    var state = Fixture.state(Self.events)
    try state.type("@31/10/2026<Enter>")
    let text = state.message?.text ?? ""
    #expect(text.contains("31/10/2026"))
    #expect(text.contains("1 xuống loại, 1 lên loại, 1 số liệu mới, 1 nhiệm vụ quá hạn thêm"))
  }

  @Test func enterLeadsToTheIndicatorOrTheAssignment() throws {
    var state = Fixture.state(Self.events)
    try state.type("@31/10/2026<Enter>w<Enter>")
    #expect(state.place.screen == .indicator("6.02", agency: "bac-ninh"))
    try state.type("<Esc><Down><Enter>")
    #expect(state.place.screen == .assignment("6.T1"))
  }

  @Test(arguments: ["31/11/2026", "24/11/2026", "hôm qua", "1/1/26"])
  func whatIsNoDayGoneByIsRefusedWhereItIsTyped(_ text: String) throws {
    var state = Fixture.state(Self.events)
    try state.type("@\(text)<Enter>")
    guard case .day(let box) = state.overlay else { return #expect(Bool(false), "it closed") }
    #expect(box.fault != nil)
    #expect(state.settings.asOf == nil)
    try state.type("<Esc>")
    #expect(state.overlay == nil)
  }
}
