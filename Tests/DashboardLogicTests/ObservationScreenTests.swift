import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

/// From a figure down to what was reported for it, without being asked to change anything.
@Suite struct ObservationScreenTests {
  private static func reported(
    _ agency: String, _ period: String, _ numerator: Int, _ sequence: Int
  ) -> Event {
    let key = ObservationKey(indicator: "6.01", agency: agency, period: Fixture.period(period))
    let value = Observation(
      value: nil, numerator: ExactDecimal(numerator), denominator: ExactDecimal(100),
      note: "của \(agency)")
    return Event(
      id: EventID(writer: "b@host", sequence: sequence), lamport: 20 + sequence,
      at: Instant(seconds: 1_790_000_000), person: "b",
      changes: [Change(key: .observation(key), record: .observation(value), replaces: [])])
  }

  private func screen(_ keys: String) throws -> DashboardState {
    var state = Fixture.state(
      Fixture.someEvents + [
        Self.reported("so-noi-vu", "2026-M10", 80, 1), Self.reported("x00001", "2026-M10", 90, 2),
        Self.reported("x00001", "2026-M09", 70, 3),
      ])
    try state.type(keys)
    return state
  }

  private func agencies(_ state: DashboardState) -> [String] {
    state.detailItems(at: state.place).compactMap {
      if case .part(let key, _) = $0 { key.agency } else { nil }
    }
  }

  @Test func enterOnAPeriodTellsWhatItsValueIsMadeOf() throws {
    var state = try screen(":6.01<Enter><Right><Enter>")
    let october = ObservationKey(
      indicator: "6.01", agency: "bac-ninh", period: Fixture.period("2026-M10"))
    #expect(state.place.screen == .observation(october))
    #expect(agencies(state) == ["so-noi-vu", "x00001"])
    try state.type("<Esc>")
    #expect(state.place.screen == .indicator("6.01", agency: "bac-ninh"))
    #expect(state.place.indicatorTab == .series)
  }

  @Test func enterOnAnAgencyGoesDownToWhatItReported() throws {
    let state = try screen(":6.01<Enter><Right><Enter><End><Enter>")
    let part = ObservationKey(
      indicator: "6.01", agency: "x00001", period: Fixture.period("2026-M10"))
    #expect(state.place.screen == .observation(part))
    let facts = state.detailItems(at: state.place)
    #expect(facts.contains(.fact("Ghi chú", "của x00001")))
  }

  @Test func whoOnlyLooksSeesItToo() throws {
    var state = try screen("<lt>")
    #expect(state.readOnlyReason != nil, "a day gone by")
    try state.type(":6.01<Enter><Right><Enter>")
    guard case .observation = state.place.screen else {
      Issue.record("\(state.place.screen)")
      return
    }
    try state.type("e")
    #expect(state.form == nil, "the past is not changed")
  }

  @Test func theFormAndTheNeighbouringPeriodAreOneKeyAway() throws {
    var state = try screen(":6.01<Enter><Right><Enter><S-Tab>")
    let september = ObservationKey(
      indicator: "6.01", agency: "bac-ninh", period: Fixture.period("2026-M09"))
    #expect(state.place.screen == .observation(september))
    #expect(agencies(state) == ["x00001"])
    try state.type("e")
    #expect(state.form?.subject == .observation(september))
  }
}
