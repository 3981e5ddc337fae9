import DashboardLogic
import ReformModel
import TerminalInterface

extension Scene {
  /// What the list has no room for of an assignment, on one line, the most useful first.
  ///
  /// - Parameter isNamed: Whether the list shows its whole name.
  func drawAssignmentLine(
    _ row: AssignmentRow, isNamed: Bool, in rect: Rect, with painter: inout Painter
  ) {
    var parts = Segments()
    let assignment = row.assignment
    if !isNamed { parts.add(RichText(assignment.name[words.language]), rank: 0) }
    parts.add(timeLeft(row), rank: 0)
    if let meant = nextRound(row) { parts.add(RichText(meant, .dim), rank: 1) }
    let add = { (parts: inout Segments, label: String, text: String, rank: Int) in
      guard !text.isEmpty else { return }
      parts.add(RichText(label + ": ", .dim) + RichText(text), rank: rank)
    }
    add(&parts, words.deliverableLabel, assignment.deliverable[words.language], 1)
    add(&parts, words.noteLabel, row.progress.note, 2)
    add(&parts, words.coordinatorsLabel, coordinators(assignment), 3)
    draw(
      parts.line(in: rect.columns, separator: separator), column: rect.column, row: rect.row,
      columns: rect.columns, with: &painter)
  }

  /// One assignment in full, in a box beside the list.
  func drawAssignmentPane(_ row: AssignmentRow, in rect: Rect, with painter: inout Painter) {
    painter.box(
      rect, border(isFocused: false), title: row.assignment.code, style: theme[.border],
      titleStyle: theme[.text])
    painter.inside(rect.inset(columns: 2, rows: 1)) { painter in
      var flow = Flow(scene: self)
      flow.paragraph(row.assignment.name[words.language], .title, with: &painter)
      drawStanding(row, &flow, with: &painter)
      for (label, text) in state.assignmentFacts(row) where !text.isEmpty {
        flow.labelled(label, text, with: &painter)
      }
      drawLinked(row.assignment, &flow, with: &painter)
      flow.markCut(with: &painter)
    }
  }

  private func drawStanding(
    _ row: AssignmentRow, _ flow: inout Flow, with painter: inout Painter
  ) {
    flow.skip()
    let mark = StatusMark(row.status, level)
    var line = Segments()
    line.add(mark.text + RichText(" " + words.name(row.status), mark.role), rank: 0)
    line.add(timeLeft(row), rank: 1)
    line.add(RichText(due(row), .dim), rank: 2)
    flow.line(line.line(in: painter.size.columns, separator: separator), with: &painter)
    let percent = RichText("\(self.percent(row)) %")
    drawBar(
      Double(self.percent(row)) / 100, tick: nil, .bar,
      in: Rect(
        column: 0, row: flow.row, columns: painter.size.columns - percent.width - 2, rows: 1),
      with: &painter)
    drawTrailing(percent, row: flow.row, with: &painter)
    flow.skip()
    if let meant = nextRound(row) { flow.paragraph(meant, .dim, with: &painter) }
  }

  /// Why a recurring assignment is overdue at 100 %: the round before is what was finished.
  private func nextRound(_ row: AssignmentRow) -> String? {
    guard row.assignment.deadline.isRecurring, row.status == .overdue, percent(row) == 100,
      let due = row.due
    else { return nil }
    return words.nextRoundMeant(due, percent: percent(row))
  }

  private func drawLinked(
    _ assignment: Assignment, _ flow: inout Flow, with painter: inout Painter
  ) {
    let evaluations = assignment.indicators.compactMap { state.evaluation.indicators[$0] }
    guard !evaluations.isEmpty else { return }
    flow.skip()
    flow.line(RichText(words.linkedIndicatorsLabel, .dim), with: &painter)
    let lines = IndicatorLines(self, evaluations, .terse)
    for index in 0..<lines.count where flow.hasRoom(painter) {
      lines.draw(
        index, in: Rect(column: 0, row: flow.row, columns: painter.size.columns, rows: 1),
        with: &painter)
      flow.skip()
    }
  }

  private func coordinators(_ assignment: Assignment) -> String {
    assignment.coordinators.map(state.name(of:)).joined(separator: "; ")
  }
}
