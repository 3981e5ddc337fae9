import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@Suite struct ChartTests {
  /// The chart of 6.01, which has values of August, September and October.
  private func chart() throws -> DashboardState {
    var state = Fixture.state()
    try state.type("<End><Enter><Enter>")
    #expect(state.place.indicatorTab == .chart)
    return state
  }

  @Test func theCursorWalksThePointsAndLeavesAtTheNewest() throws {
    var state = try chart()
    #expect(state.chartCursor == nil)
    try state.type("<Down><Left>")
    #expect(state.chartCursor == 1, "September")
    try state.type("<Left><Left><Left>")
    #expect(state.chartCursor == 2, "the oldest")
    try state.type("<Right><Right><Right>")
    #expect(state.chartCursor == nil)
    #expect(state.place.indicatorTab == .chart)
    try state.type("<Right>")
    #expect(state.place.indicatorTab == .series, "without a cursor the tabs turn")
  }

  @Test func escTakesTheCursorAwayBeforeItGoesUp() throws {
    var state = try chart()
    try state.type("<Down><Esc>")
    #expect(state.chartCursor == nil)
    #expect(state.place.indicatorTab == .chart)
    try state.type("<Esc>")
    #expect(state.place.screen == .area(6))
  }

  @Test func enterLeadsFromThePointToItsRow() throws {
    var state = try chart()
    try state.type("<Down><Down><Enter>")
    #expect(state.place.indicatorTab == .series)
    let rows = state.seriesRows(indicator: "6.01", agency: "bac-ninh")
    #expect(rows[state.place.list.selected].period == Fixture.period("2026-M09"))
    try state.type("<Esc>")
    #expect(state.place.indicatorTab == .chart)
    #expect(state.chartCursor == 1, "September again")
  }

  @Test func escGoesUpFromRowsThatWereOpenedByTheirTab() throws {
    var state = try chart()
    try state.type("<Down><Enter><Right><Left><Esc>")
    #expect(state.place.screen == .area(6))
  }

  @Test func anotherIndicatorComesIntoTheChartAndGoesWithEsc() throws {
    var state = Fixture.state(
      Fixture.someEvents + [Fixture.value("6.02", "2026-M10", "70", sequence: 9)])
    try state.type("<End><Enter><Enter>=6.02<Enter>")
    #expect(state.place.companion == .indicator("6.02"))
    #expect(state.place.screen == .indicator("6.01", agency: "bac-ninh"))
    try state.type("<Esc>")
    #expect(state.place.companion == nil)
    #expect(state.place.screen == .indicator("6.01", agency: "bac-ninh"))
  }

  @Test func withoutAnotherSeriesThereIsNothingToCompare() throws {
    var state = Fixture.state()
    try state.type("<End><Enter><Enter>=")
    #expect(state.overlay == nil)
    #expect(state.message?.text == state.words.noOtherSeries)
  }
}
