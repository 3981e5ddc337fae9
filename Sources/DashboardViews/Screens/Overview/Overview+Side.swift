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
      let lines = IndicatorLines(scene, evaluations, .brief)
      let tasks = scene.assignmentsByUrgency(of: panel.area.id)
      let isRoomy = 2 * lines.count + tasks.count + 2 <= painter.size.rows
      let height = isRoomy ? 2 : 1
      for index in 0..<lines.count {
        let row = Rect(
          column: 0, row: index * height, columns: painter.size.columns, rows: height)
        lines.draw(index, in: row, with: &painter)
      }
      drawAssignments(tasks, from: lines.count * height + 1, with: &painter)
    }
  }

  private func drawAssignments(
    _ rows: [AssignmentRow], from start: Int, with painter: inout Painter
  ) {
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

extension Scene {
  /// The assignments of an area, the overdue ones first.
  func assignmentsByUrgency(of area: Int) -> [AssignmentRow] {
    var place = state.place
    (place.filter, place.sort) = ("", .urgency)
    return state.assignmentRows(of: ProgrammeSection(area: area), at: place)
  }
}
