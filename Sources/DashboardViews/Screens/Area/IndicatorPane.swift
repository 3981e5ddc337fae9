import DashboardLogic
import ReformModel
import TerminalInterface

extension Scene {
  /// The selected indicator in a box beside the table: its name, how it stands, and its chart.
  func drawIndicatorPane(
    _ row: IndicatorTable.Row, in rect: Rect, with painter: inout Painter
  ) {
    painter.box(
      rect, border(isFocused: false), title: row.indicator.code, style: theme[.border],
      titleStyle: theme[.text])
    painter.inside(rect.inset(columns: 2, rows: 1)) { painter in
      var flow = Flow(scene: self)
      flow.paragraph(row.indicator.name[words.language], .title, with: &painter)
      flow.line(standing(of: row), with: &painter)
    }
  }

  /// `◐ cần đẩy nhanh · 61,2 % · mục tiêu 80`
  private func standing(of row: IndicatorTable.Row) -> RichText {
    let mark = StatusMark(row.evaluation.shownClass, level)
    var line = mark.text
    line.append(" " + word(row), mark.role)
    line += separator + row.value.text()
    if !row.target.isAbsent {
      line += separator + RichText(words.targetHead.lowercased() + " ", .dim)
      line += row.target.text(.dim, withUnit: false)
    }
    return line
  }
}
