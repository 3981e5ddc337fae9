import DashboardLogic
import ReformModel
import TerminalInterface

/// Assignments as a table.
struct AssignmentTable {
  enum Column: Hashable, Sendable {
    case group, code, name, lead, due, left, percent, bar, glyph, word
  }

  let scene: Scene
  let rows: [AssignmentRow]

  func view(in columns: Int) -> TableView<Column> {
    let groups = rows.map(group)
    let fitting = TableLayout(self.columns(in: columns), width: columns)
    return TableView(scene: scene, layout: fitting) { row, column in
      column == .group
        ? scene.groupCell(row, groups) : cell(rows[row], column)
    }
  }

  private func columns(in width: Int) -> [TableColumn<Column>] {
    let words = scene.words
    return scene.groupColumn(.group, rows.map(group)) + [
      .code(.code, rows.map(\.assignment.code), words),
      TableColumn(
        .name, words.assignmentHead, from: 16,
        to: self.width { $0.assignment.name[words.language] },
        rank: 0, stretches: true),
      // Where little is left a name needs it more than its lead.
      .lead(
        .lead, from: 11, atMost: width < 90 ? 14 : 28, rows.map(scene.lead), rank: 4, words),
      TableColumn(.due, words.dueHead, width: self.width(scene.due), rank: 1),
      TableColumn(.left, words.leftHead, width: self.width { scene.timeLeft($0).text }, rank: 5),
      TableColumn(
        .percent, words.progressHead, width: max(5, words.progressHead.displayWidth), rank: 3,
        isTrailing: true),
      TableColumn(.bar, "", from: 8, to: 12, rank: 6, gap: 1, isGauge: true),
      .sign(.glyph),
      TableColumn(
        .word, words.stateHead,
        width: max(self.width { words.name($0.status) }, words.stateHead.displayWidth), rank: 2,
        gap: 1),
    ]
  }

  private func group(_ row: AssignmentRow) -> String {
    scene.state.group(of: row.assignment, by: scene.state.place.grouping)
  }

  private func width(_ text: (AssignmentRow) -> String) -> Int {
    rows.map { text($0).displayWidth }.max() ?? 0
  }

  private func cell(_ row: AssignmentRow, _ column: Column) -> TableCell {
    let mark = StatusMark(row.status, scene.level)
    return switch column {
    case .group: .text(RichText())
    case .code: .text(RichText(row.assignment.code, .dim))
    case .name: .wrapped(row.assignment.name[scene.words.language])
    case .lead: .text(RichText(scene.lead(row), .dim))
    case .due: .text(RichText(scene.due(row), .dim))
    case .left: .text(scene.timeLeft(row))
    case .bar: .bar(Double(scene.percent(row)) / 100, tick: nil, .bar)
    case .percent: .trailing(RichText("\(scene.percent(row)) %", .dim))
    case .glyph: .text(mark.text)
    case .word: .text(RichText(scene.words.name(row.status), mark.role))
    }
  }
}

extension Scene {
  func lead(_ row: AssignmentRow) -> String {
    definitions.name(of: row.assignment.lead, on: state.asOf, in: words.language, short: true)
  }

  func due(_ row: AssignmentRow) -> String { row.due.map(words.date) ?? "" }

  /// 0…100, of the round that is due next.
  func percent(_ row: AssignmentRow) -> Int {
    row.assignment.shownPercent(progress: row.progress)
  }

  /// How long there is, or for how long it has been overdue; nothing of what is done.
  func timeLeft(_ row: AssignmentRow) -> RichText {
    guard let due = row.due, !row.status.isDone, row.status != .cancelled else {
      return RichText()
    }
    let role: Role =
      switch reminder(row) {
      case nil: row.status == .overdue ? .missed : .text
      case .week: .accelerate
      case .threeDays: .limited
      case .lastDay: .missed
      }
    return RichText(words.timeLeft(state.asOf.distance(to: due)), role)
  }

  /// How near the due day is of what is still open.
  func reminder(_ row: AssignmentRow) -> Reminder? {
    guard row.status == .dueSoon else { return nil }
    return row.due.flatMap { Reminder(daysLeft: state.asOf.distance(to: $0)) }
  }
}
