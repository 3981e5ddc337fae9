import DashboardLogic
import ReformModel
import TerminalInterface

extension Overview {
  /// The selected panel in full: all its indicators, then its assignments by what is due first.
  func drawSide(in rect: Rect, with painter: inout Painter) {
    guard let panel = focused else { return }
    painter.box(
      rect, scene.border(isFocused: false), title: panel.title,
      note: scene.words.indicatorCount(panel.group.indicators.count),
      style: scene.theme[.border], titleStyle: scene.theme[.text])
    painter.inside(rect.inset(columns: 2, rows: 1)) { painter in
      let evaluations = panel.group.indicators.compactMap { scene.state.evaluation.indicators[$0] }
      let lines = IndicatorLines(scene, evaluations, .full)
      var row = 0
      for index in 0..<lines.count {
        lines.draw(
          index, in: Rect(column: 0, row: row, columns: painter.size.columns, rows: 1),
          with: &painter)
        row += 1
      }
      drawAssignments(of: panel.area.id, from: row + 1, with: &painter)
    }
  }

  private func drawAssignments(of area: Int, from start: Int, with painter: inout Painter) {
    var place = scene.state.place
    (place.filter, place.sort) = ("", .urgency)
    let rows = scene.state.assignmentRows(area: area, tab: .all, at: place)
    guard !rows.isEmpty, start + 1 < painter.size.rows else { return }
    painter.text(scene.words.assignmentsTitle, row: start, style: scene.theme[.title])
    for (offset, row) in rows.enumerated() {
      var name = StatusMark(row.status, scene.level).text
      name.append(" \(row.assignment.code) ", .dim)
      name.append(row.assignment.name[scene.words.language])
      let left = scene.timeLeft(row)
      let room = painter.size.columns - left.width - 2
      scene.draw(name, row: start + 1 + offset, columns: room, with: &painter)
      scene.drawTrailing(left, row: start + 1 + offset, with: &painter)
    }
  }
}
