import DashboardLogic
import ReformModel
import TerminalInterface

/// Indicators and assignments as they stood on two days.
struct ChangeTable {
  enum Column: Hashable, Sendable {
    case code, name, before, beforeGlyph, arrow, after, glyph, word
  }

  struct Row {
    var code: String
    var name: String
    var before: Figure
    var after: Figure
    var was: StatusMark
    var now: StatusMark
    var word: String
    /// The class or status before.
    var wordBefore: String
    /// Better, worse, or neither.
    var course: IndicatorChange.Course
  }

  let scene: Scene
  let rows: [Row]
  private let before: FigureColumn
  private let after: FigureColumn

  init(_ scene: Scene, _ changes: [ChangeRow]) {
    self.scene = scene
    rows = changes.map { Row(scene, $0) }
    before = FigureColumn(rows.map(\.before), withUnits: false)
    after = FigureColumn(rows.map(\.after))
  }

  func view(in columns: Int) -> TableView<Column> {
    TableView(scene: scene, layout: TableLayout(self.columns, width: columns)) { row, column in
      cell(rows[row], column)
    }
  }

  private var columns: [TableColumn<Column>] {
    let words = scene.words
    return [
      .code(.code, rows.map(\.code), words),
      .name(.name, words.whatHead, from: 20, rows.map(\.name)),
      TableColumn(
        .before, words.thenHead, width: max(before.width, words.thenHead.displayWidth),
        rank: 1, isTrailing: true),
      TableColumn(.beforeGlyph, "", width: 1, rank: 0, isGauge: true),
      TableColumn(.arrow, "", width: 2, rank: 0, gap: 1, isGauge: true),
      TableColumn(.glyph, "", width: 1, rank: 0, gap: 1, isGauge: true),
      TableColumn(
        .after, words.nowHead, width: max(after.width, words.nowHead.displayWidth), rank: 0,
        gap: 1, isTrailing: true, isGauge: true),
      TableColumn(
        .word, words.statusHead, width: TableColumn<Column>.widest(rows.map(\.word)), rank: 2),
    ]
  }

  private func cell(_ row: Row, _ column: Column) -> TableCell {
    switch column {
    case .code: .text(RichText(row.code, .dim))
    case .name: .wrapped(row.name)
    case .before: .trailing(before.text(row.before, .dim))
    case .beforeGlyph: .text(row.was.text)
    case .arrow: .text(arrow(row.course))
    case .glyph: .text(row.now.text)
    case .after: .trailing(after.text(row.after))
    case .word: .text(RichText(row.word, row.now.role))
    }
  }

  private func arrow(_ course: IndicatorChange.Course) -> RichText {
    let isASCII = scene.level.isASCII
    return switch course {
    case .up: RichText(isASCII ? "^" : "↗", .achieved)
    case .down: RichText(isASCII ? "v" : "↘", .missed)
    case .level: RichText(isASCII ? "->" : "→", .dim)
    }
  }
}

extension ChangeTable.Row {
  init(_ scene: Scene, _ change: ChangeRow) {
    switch change {
    case .indicator(let change): self.init(scene, change)
    case .assignment(let change): self.init(scene, change)
    }
  }

  private init(_ scene: Scene, _ change: IndicatorChange) {
    let indicator = scene.definitions.indicator(change.code)
    let figure = { (evaluation: IndicatorEvaluation) in
      indicator.map { scene.value($0, evaluation) } ?? Figure(nil, decimals: 0, words: scene.words)
    }
    self.init(
      code: change.code, name: indicator?.name[scene.words.language] ?? "",
      before: figure(change.before), after: figure(change.after),
      was: StatusMark(change.before.shownClass, scene.level),
      now: StatusMark(change.after.shownClass, scene.level),
      word: scene.words.name(change.after.shownClass),
      wordBefore: scene.words.name(change.before.shownClass), course: change.course)
  }

  private init(_ scene: Scene, _ change: AssignmentChange) {
    let figure = { (standing: AssignmentStanding) in
      Figure(Double(standing.percent), decimals: 0, unit: "%", words: scene.words)
    }
    self.init(
      code: change.assignment.code, name: change.assignment.name[scene.words.language],
      before: figure(change.before), after: figure(change.after),
      was: StatusMark(change.before.status, scene.level),
      now: StatusMark(change.after.status, scene.level),
      word: scene.words.name(change.after.status),
      wordBefore: scene.words.name(change.before.status),
      course: change.hasTurnedOverdue ? .down : change.isFinished ? .up : .level)
  }
}
