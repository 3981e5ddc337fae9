import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@Suite struct AgencyTests {
  private static func value(
    _ code: String, _ agency: String, _ period: String, _ value: Int, _ sequence: Int
  ) -> Event {
    let key = ObservationKey(indicator: code, agency: agency, period: Fixture.period(period))
    return Event(
      id: EventID(writer: "b@host", sequence: sequence), lamport: sequence,
      at: Instant(seconds: 1_700_000_000), person: "b",
      changes: [
        Change(
          key: .observation(key), record: .observation(Observation(value: ExactDecimal(value))),
          replaces: [])
      ])
  }

  private var state: DashboardState {
    // The agency of the programme, which owes every indicator, has answered for all of them.
    let answered = ["1.01", "6.01", "6.02", "6.03"].flatMap { code in
      ["2026-M09", "2026-M10"].map { (code, $0) }
    }
    let own = answered.enumerated().map { Self.value($1.0, "bac-ninh", $1.1, 90, 10 + $0) }
    return Fixture.state(
      own + [
        Self.value("6.01", "so-noi-vu", "2026-M06", 50, 1),
        Self.value("6.01", "so-noi-vu", "2026-M08", 60, 2),
        Self.value("6.02", "so-noi-vu", "2026-M10", 97, 3),
        Self.value("6.02", "x00001", "2026-M10", 80, 4),
      ])
  }

  @Test func agenciesStandByLevelWithWhatTheyOwe() throws {
    var state = state
    try state.type("d")
    #expect(state.agencyRows(at: state.place).map(\.agency.id) == ["so-noi-vu"])
    #expect(state.agencyRows(at: state.place).first?.debt == 2, "September and October")
    try state.type("<Right>")
    #expect(state.agencyRows(at: state.place).map(\.agency.id) == ["x00001"])
    #expect(state.agencyRows(at: state.place).first?.debt == 0)
  }

  @Test func enterGoesDownToTheAgencyItsIndicatorAndBack() throws {
    var state = state
    try state.type("d<Enter>")
    #expect(state.place.screen == .agency("so-noi-vu"))
    let codes = state.indicatorRows(agency: "so-noi-vu", at: state.place).map(\.code)
    #expect(codes == ["6.01", "6.02"], "only what it reports")
    try state.type("<Down><Enter>")
    #expect(state.place.screen == .indicator("6.02", agency: "so-noi-vu"))
    try state.type("<Esc><Esc><Esc>")
    #expect(state.place.screen == .overview)
  }

  @Test func whatIsMissingLeadsToTheSeriesAndToTheFormOfTheFirstPeriod() throws {
    var state = state
    try state.type("n")
    #expect(state.gapRows.map(\.indicator) == ["6.01"])
    try state.type("e")
    let first = ObservationKey(
      indicator: "6.01", agency: "so-noi-vu", period: Fixture.period("2026-M09"))
    #expect(state.form?.subject == .observation(first))
    try state.type("<Esc><Enter>")
    #expect(state.place.screen == .indicator("6.01", agency: "so-noi-vu"))
    #expect(state.place.indicatorTab == .series)
  }

  @Test func aFilterFindsGapsByAgencyAndByIndicator() throws {
    var state = state
    try state.type("n/noi vu")
    #expect(state.gapRows.count == 1)
    try state.type("<C-u>6.01")
    #expect(state.gapRows.count == 1)
    try state.type("<C-u>hoa long")
    #expect(state.gapRows.isEmpty)
  }

  @Test func anAgencyIsFoundByName() throws {
    var state = state
    try state.type(":hoa long<Enter>")
    #expect(state.place.screen == .agency("x00001"))
    try state.type("<Tab>")
    #expect(state.place.screen == .agency("x00001"), "the only commune")
  }

  @Test func thePastOwesWhatWasMissingThen() throws {
    var state = state
    try state.type("n")
    for _ in 0..<2 { try state.type("<lt>") }
    #expect(state.asOf == Fixture.day("2026-09-30"))
    #expect(state.gapRows.map(\.count) == [1])
  }

  @Test func othersSavingRenewsTheList() throws {
    var state = state
    try state.type("n")
    var workspace = state.workspace
    workspace.ledger.add(Self.value("6.01", "so-noi-vu", "2026-M10", 70, 20))
    state.receive(.refreshed(workspace))
    #expect(state.gapRows.isEmpty)
  }
}
