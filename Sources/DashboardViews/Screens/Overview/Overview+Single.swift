import DashboardLogic
import ReformModel
import TerminalInterface

extension Overview {
  /// One panel at a time with the others as tabs: for screens on which six do not fit.
  func drawSingle(with painter: inout Painter) {
    guard let panel = focused, !painter.bounds.isEmpty else { return }
    drawNumbers(with: &painter)
    let (top, rest) = painter.bounds.split(top: 1).rest.split(top: 1)
    painter.text(
      panel.area.short[scene.words.language], row: top.row, columns: top.columns,
      style: scene.theme[.title])
    let urgent = scene.urgentIndicators(of: panel.group).count
    panel.drawLines(PanelPlan(rows: rest.rows, urgent: urgent), in: rest, with: &painter)
    if panels.indices.contains(scene.state.place.list.selected) {
      let below = Rect(
        column: 0, row: 1, columns: painter.size.columns, rows: painter.size.rows - 1)
      painter.region(below, "panel:\(scene.state.place.list.selected + 1)")
    }
  }

  /// `1 2 3 [4] 5 6`, as far apart as there is room.
  private func drawNumbers(with painter: inout Painter) {
    let gap = painter.size.columns >= 6 * 4 ? 1 : 0
    var column = 0
    for (index, panel) in panels.enumerated() {
      let label = panel.isFocused ? "[\(panel.area.id)]" : " \(panel.area.id) "
      let role: Role = panel.isFocused ? .tabActive : .tab
      let end = painter.text(label, column: column, row: 0, style: scene.theme[role])
      painter.region(
        Rect(column: column, row: 0, columns: end - column, rows: 1), "panel:\(index + 1)")
      column = end + gap
    }
    guard panels.contains(where: { scene.hasIllustrative($0.group) }) else { return }
    let legend = scene.illustrativeLegend(isShort: true)
    if column + legend.width < painter.size.columns {
      scene.drawTrailing(legend, row: 0, with: &painter)
    }
  }
}
