import DashboardLogic
import ReformModel
import TerminalInterface

extension IndicatorView {
  /// The chart over all rows below the tabs, with the reasons below or beside it.
  func drawChartTab(_ layout: ListLayout, at body: Rect, into frame: inout Frame) {
    let top = layout.heads?.row ?? layout.list.row
    let room = Rect(
      column: layout.list.column, row: top, columns: layout.list.columns,
      rows: layout.list.endRow - top)
    let main = moved(room, to: body)
    if let side = layout.side {
      drawChart(into: &frame, in: scene.inset(main))
      drawReasons(into: &frame, in: moved(side, to: body))
      return
    }
    // Below the chart two boxes stand side by side; without room for both the chart gives way.
    let height = min(main.rows, 9)
    let (upper, lower) = main.split(top: main.rows - height)
    if upper.rows >= 6 {
      drawChart(into: &frame, in: scene.inset(upper))
      drawReasons(into: &frame, in: lower)
    } else {
      drawReasons(into: &frame, in: main)
    }
  }

  private func drawChart(into frame: inout Frame, in rect: Rect) {
    let milestones = scene.definitions.programme.milestones.map(\.year)
    LineChart(indicator, evaluation, milestones: milestones)
      .draw(into: &frame, in: rect, theme: scene.theme, level: scene.level, words: words)
  }
}
