import DashboardLogic
import ReformModel
import TerminalInterface

/// Open assignments against the months in which they are due.
struct TimelineTable {
  enum Column: Hashable, Sendable {
    case code, name, lead
    case month(Period)

    var month: Period? { if case .month(let month) = self { month } else { nil } }
  }

  let scene: Scene
  let rows: [AssignmentRow]
  private let thisMonth: Period
  private let months: [Period]

  /// Months before the one of today: what is overdue for longer stands in the first.
  private static let monthsBefore = 2
  private static let mostMonths = 18

  init(scene: Scene, rows: [AssignmentRow]) {
    (self.scene, self.rows) = (scene, rows)
    thisMonth = Period(.monthly, containing: scene.state.asOf)
    let first = (0..<TimelineTable.monthsBefore).reduce(thisMonth) { month, _ in month.previous }
    months = (1..<TimelineTable.mostMonths).reduce(into: [first]) { months, _ in
      months.append(months[months.count - 1].next)
    }
  }

  func view(in columns: Int) -> TableView<Column> {
    let layout = TableLayout(self.columns, width: columns)
    let last = layout.columns.compactMap { $0.column.id.month }.last
    return TableView(scene: scene, layout: layout) { row, column in
      column.month == last && isBeyond(rows[row], last)
        ? .text(beyond(rows[row])) : cell(rows[row], column)
    }
  }

  /// Whether an assignment is due after the last month that is shown.
  private func isBeyond(_ row: AssignmentRow, _ last: Period?) -> Bool {
    guard let last, let due = row.due else { return false }
    return due > last.lastDay
  }

  /// `›●`: due, but not in these months.
  private func beyond(_ row: AssignmentRow) -> RichText {
    let mark = StatusMark(row.status, scene.level)
    return RichText((scene.level.isASCII ? ">" : "›") + mark.glyph, mark.role)
  }

  private var columns: [TableColumn<Column>] {
    let words = scene.words
    return [
      .code(.code, rows.map(\.assignment.code), words),
      .name(
        .name, words.assignmentHead, from: 20, rows.map { $0.assignment.name[words.language] }),
      .lead(.lead, from: 11, atMost: 20, rows.map(scene.lead), rank: 30, words),
    ]
      // The furthest months give way first.
      + months.enumerated().map { place, month in
        TableColumn(
          .month(month), words.monthHead(month), width: max(4, words.monthHead(month).displayWidth),
          rank: place + 1, gap: place == 0 ? 2 : 1, isGauge: true)
      }
  }

  private func cell(_ row: AssignmentRow, _ column: Column) -> TableCell {
    switch column {
    case .code: .text(RichText(row.assignment.code, .dim))
    case .name: .wrapped(row.assignment.name[scene.words.language])
    case .lead: .text(RichText(scene.lead(row), .dim))
    case .month(let month): .text(mark(row, in: month))
    }
  }

  /// `✖20` overdue, `◐30` soon, `●15` later: the sign and the day, the first of several in a month
  /// with `+`; in the first month `<` for what was due before it. A bar in the month of today.
  private func mark(_ row: AssignmentRow, in month: Period) -> RichText {
    let days = row.assignment.dueDays(progress: row.progress, through: month.lastDay)
    if month == months[0], let day = days.first, day < month.firstDay {
      let mark = StatusMark(row.status, scene.level)
      return RichText((scene.level.isASCII ? "<" : "‹") + mark.glyph, mark.role)
    }
    let inside = days.filter { $0 >= month.firstDay }
    if let day = inside.first {
      let status = days.first == day ? row.status : .withinTime
      let mark = StatusMark(status, scene.level)
      let more = inside.count > 1 ? "+" : ""
      return RichText("\(mark.glyph)\(scene.words.number(day.parts.day))\(more)", mark.role)
    }
    guard month == thisMonth else { return RichText() }
    return RichText(scene.level.isASCII ? "|" : "│", .dim)
  }
}
