import DashboardLogic
import ReformModel
import TerminalInterface

/// The four facts of each score beside each other.
struct ScoreTable {
  enum Column: Hashable, Sendable {
    case code, name
    case points(ScoreStep)
    case explanation
  }

  let scene: Scene
  let rows: [ScoreRow]

  func view(in columns: Int) -> TableView<Column> {
    TableView(scene: scene, layout: TableLayout(self.columns, width: columns)) { row, column in
      cell(rows[row], column)
    }
  }

  private var words: Words { scene.words }

  private var columns: [TableColumn<Column>] {
    let given = ScoreStep.allCases.filter(\.givesPoints).map { step in
      let widest = TableColumn<Column>.widest(rows.map { points($0, step) })
      return TableColumn<Column>(
        .points(step), words.name(step), width: max(widest, words.name(step).displayWidth),
        rank: 0, isTrailing: true)
    }
    return [
      TableColumn.code(.code, rows.map(\.key.indicator), words),
      TableColumn.name(.name, words.indicatorHead, from: 16, rows.map(name)),
    ] + given
      + [
        TableColumn(
          .explanation, words.name(ScoreStep.explanation), from: 10,
          to: TableColumn<Column>.widest(rows.map(explanation)), rank: 1)
      ].filter { _ in rows.contains { !explanation($0).isEmpty } }
  }

  private func name(_ row: ScoreRow) -> String {
    scene.definitions.indicator(row.key.indicator)?.name[words.language] ?? ""
  }

  private func points(_ row: ScoreRow, _ step: ScoreStep) -> String {
    row.facts[step]?.points.map { words.number($0) } ?? "–"
  }

  /// What the agency answered to the appraisal.
  private func explanation(_ row: ScoreRow) -> String { row.facts[.explanation]?.text ?? "" }

  private func cell(_ row: ScoreRow, _ column: Column) -> TableCell {
    switch column {
    case .code: .text(RichText(row.key.indicator, .dim))
    case .name: .wrapped(name(row))
    case .points(let step):
      .trailing(RichText(points(row, step), row.facts[step] == nil ? .dim : .text))
    case .explanation: .wrapped(explanation(row))
    }
  }
}
