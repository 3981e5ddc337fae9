import ReformModel
import TerminalInterface

extension Overview {
  /// The six areas under each other, each with bar and score; with counts where there is room.
  func drawList(with painter: inout Painter) {
    let height = painter.size.rows >= 2 * panels.count + 2 ? 2 : 1
    for (index, panel) in panels.enumerated() {
      let row = Rect(
        column: 0, row: index * height, columns: painter.size.columns, rows: height)
      draw(panel, in: row, with: &painter)
      painter.region(row, "panel:\(index + 1)")
    }
    let rest = painter.bounds.split(top: panels.count * height + 1).rest
    drawSummary(in: rest.inset(columns: 1, rows: 0), with: &painter)
  }

  private func draw(_ panel: Panel, in rect: Rect, with painter: inout Painter) {
    let isSelected = panel.isFocused
    if isSelected { painter.fill(rect, style: scene.theme[.selection]) }
    let inner = rect.inset(columns: 1, rows: 0)
    let label = RichText(panel.title, isSelected ? .title : .text)
    let room = max(14, min(30, inner.columns / 2))
    scene.draw(
      label, column: inner.column, row: inner.row, columns: room, isSelected: isSelected,
      with: &painter)
    let bar = inner.split(left: room + 1).rest
    scene.drawScore(
      panel.group, column: bar.column, row: bar.row, columns: bar.columns, isSelected: isSelected,
      with: &painter)
    guard rect.rows > 1 else { return }
    drawDetail(of: panel, in: inner, with: &painter)
  }

  private func drawDetail(of panel: Panel, in inner: Rect, with painter: inout Painter) {
    let below = inner.row + 1
    let counts = scene.counts(panel.group, in: inner.columns - 2)
    scene.draw(
      counts, column: inner.column + 2, row: below, columns: inner.columns - 2,
      isSelected: panel.isFocused, with: &painter)
    let tally = scene.tally(panel.group.assignments).line(
      in: inner.columns - 2 - counts.width - 2, separator: scene.separator)
    scene.drawTrailing(
      tally, column: inner.column, row: below, columns: inner.columns,
      isSelected: panel.isFocused, with: &painter)
  }
}
