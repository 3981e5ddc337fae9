import DashboardLogic
import ReformModel
import TerminalInterface

/// Assignments as a table.
struct AssignmentTable {
  enum Column: Hashable, Sendable {
    case code, name, lead, due, left, bar, percent, glyph, word
  }

  let scene: Scene
  let rows: [AssignmentRow]

  func view(in columns: Int) -> TableView<Column> {
    TableView(scene: scene, layout: TableLayout(self.columns, width: columns)) { row, column in
      cell(rows[row], column)
    }
  }

  var columns: [TableColumn<Column>] {
    let words = scene.words
    return [
      TableColumn(.code, words.codeHead, width: width { $0.assignment.code }, rank: 0),
      TableColumn(
        .name, words.assignmentHead, from: 22, to: width { $0.assignment.name[words.language] },
        rank: 0, stretches: true),
      TableColumn(.lead, words.leadHead, from: 12, to: min(28, width(scene.lead)), rank: 6),
      TableColumn(.due, words.dueHead, width: width(scene.due), rank: 3),
      TableColumn(.left, words.leftHead, width: width { scene.timeLeft($0).text }, rank: 1),
      TableColumn(.bar, words.progressHead, from: 8, to: 12, rank: 5, isGauge: true),
      TableColumn(.percent, "", width: 5, rank: 4, gap: 1, isTrailing: true, isGauge: true),
      TableColumn(.glyph, "", width: 1, rank: 0, isGauge: true),
      TableColumn(
        .word, words.stateHead, width: width { words.name($0.status) }, rank: 2, gap: 1),
    ]
  }

  private func width(_ text: (AssignmentRow) -> String) -> Int {
    rows.map { text($0).displayWidth }.max() ?? 0
  }

  private func cell(_ row: AssignmentRow, _ column: Column) -> TableCell {
    let mark = StatusMark(row.status, scene.level)
    return switch column {
    case .code: .text(RichText(row.assignment.code, .dim))
    case .name: .wrapped(row.assignment.name[scene.words.language])
    case .lead: .text(RichText(scene.lead(row), .dim))
    case .due: .text(RichText(scene.due(row), .dim))
    case .left: .text(scene.timeLeft(row))
    case .bar: .bar(Double(scene.percent(row)) / 100, tick: nil, .bar)
    case .percent: .trailing(RichText("\(scene.percent(row)) %"))
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
      switch row.status {
      case .overdue: .missed
      case .dueSoon: .accelerate
      default: .text
      }
    return RichText(words.timeLeft(state.asOf.distance(to: due)), role)
  }
}
