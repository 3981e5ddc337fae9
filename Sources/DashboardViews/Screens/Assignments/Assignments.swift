import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws the list of all assignments, with the selected one in full where there is room.
func drawAssignments(_ scene: Scene, into frame: inout Frame, in rect: Rect) {
  let layout = ListLayout(frame.size, body: Rect(rect.size), extra: .detail)
  let state = scene.state
  frame.paint(in: rect, style: scene.theme[.text]) { painter in
    painter.cutMark = scene.ellipsis
    if let title = layout.title {
      scene.drawAssignmentTitle(in: scene.inset(title), with: &painter)
    }
    let rows = state.assignmentRows(tab: state.place.assignmentTab, at: state.place)
    if let tabs = layout.tabs {
      let notes = scene.listNotes(count: rows.count, legend: scene.reminderNote(rows))
      scene.drawTabLine(scene.assignmentTabs, notes, in: scene.inset(tabs), with: &painter)
    }
    scene.drawAssignmentList(rows, layout, with: &painter)
  }
}

extension Scene {
  /// A table of assignments and, beside or below it, the selected one.
  func drawAssignmentList(
    _ rows: [AssignmentRow], _ layout: ListLayout, with painter: inout Painter
  ) {
    guard !rows.isEmpty else {
      drawNothing(
        words.noAssignments(matching: state.place.filter), in: layout.list, with: &painter)
      return
    }
    let nameWidth = drawAssignmentTable(rows, layout, with: &painter)
    guard let row = rows.element(at: min(state.place.list.selected, rows.count - 1)) else { return }
    if let side = layout.side {
      drawAssignmentPane(row, in: side, with: &painter)
    } else if let detail = layout.detail {
      let name = row.assignment.name[words.language].safeToShow.displayWidth
      drawAssignmentLine(
        row, isNamed: name <= nameWidth, in: inset(detail), with: &painter)
    }
  }

  /// Draws the rows by month or by state, and says how wide the names are.
  private func drawAssignmentTable(
    _ rows: [AssignmentRow], _ layout: ListLayout, with painter: inout Painter
  ) -> Int {
    let columns = tableColumns(in: layout.list, rows: rows.count)
    if state.place.screen == .assignments, state.place.assignmentTab == .timeline {
      let view = TimelineTable(scene: self, rows: rows).view(in: columns)
      drawList(view, count: rows.count, layout, with: &painter)
      return view.layout[.name]?.width ?? 0
    }
    let view = AssignmentTable(scene: self, rows: rows).view(in: columns)
    drawList(view, count: rows.count, layout, with: &painter)
    return view.layout[.name]?.width ?? 0
  }

  /// How many of what is due soon fall to each reminder.
  fileprivate func reminderNote(_ rows: [AssignmentRow]) -> RichText? {
    guard state.place.assignmentTab == .dueSoon else { return nil }
    let counts = rows.compactMap(reminder).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    return counts.isEmpty ? nil : RichText(words.reminders(counts), .dim)
  }

  fileprivate func drawAssignmentTitle(in rect: Rect, with painter: inout Painter) {
    let tally = state.evaluation.total.assignments
    let end = draw(
      RichText(words.assignmentsTitle, .title), column: rect.column, row: rect.row,
      columns: rect.columns, with: &painter)
    let line =
      state.place.assignmentTab == .timeline
      ? timelineLegend : self.tally(tally, named: words.assignmentCount(tally.total))
    drawTrailing(
      line.line(in: rect.endColumn - end - 2, separator: separator), column: end + 2, row: rect.row,
      columns: rect.endColumn - end - 2, with: &painter)
  }

  /// The tabs count the assignments; what the signs beside the days mean is said nowhere else.
  private var timelineLegend: Segments {
    var legend = Segments()
    legend.add(RichText("+ \(words.severalDaysMeaning)", .dim), rank: 0)
    let signs = level.isASCII ? "< >" : "‹ ›"
    legend.add(RichText("\(signs) \(words.beyondMonthsMeaning)", .dim), rank: 1)
    return legend
  }

  /// The tabs with how many assignments each holds.
  var assignmentTabs: [String] {
    var place = state.place
    place.filter = ""
    let all = state.assignmentRows(at: place)
    return AssignmentTab.allCases.map { tab in
      let count = all.filter { tab.holds($0.status) }.count
      return "\(title(of: tab)) \(words.number(count))"
    }
  }

  private func title(of tab: AssignmentTab) -> String {
    switch tab {
    case .all: words.allTab
    case .overdue: words.overdueTab
    case .dueSoon: words.dueSoonTab
    case .open: words.openTab
    case .done: words.doneTab
    case .timeline: words.timelineTab
    }
  }
}
