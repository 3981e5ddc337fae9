import TerminalInterface

extension DashboardState {
  /// The same place on a screen with room for every column of its table; where an indicator shows a
  /// chart or its definition, its series.
  public var tabular: DashboardState {
    var state = self
    state.overlay = nil
    state.message = nil
    state.size = Size(columns: 1000, rows: 40)
    if case .indicator = place.screen, [.chart, .definition].contains(place.indicatorTab) {
      state.trail.current.tab = IndicatorTab.series.rawValue
      state.trail.current.list = ListPosition()
    }
    return state
  }
}
