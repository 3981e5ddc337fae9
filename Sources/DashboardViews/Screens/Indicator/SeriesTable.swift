import DashboardLogic
import ReformModel
import TerminalInterface

/// The values of an indicator by period, latest first.
struct SeriesTable {
  enum Column: Hashable, Sendable {
    case period, value, mark, change, path, parts, flag, source
  }

  struct Row {
    var point: SeriesPoint
    var value: Figure
    var path: Figure
    var change: RichText
    var observation: Observation?
    var isConflict: Bool
  }

  let scene: Scene
  let rows: [Row]
  private let values: FigureColumn
  private let paths: FigureColumn

  init(_ scene: Scene, _ rows: [Row]) {
    self.scene = scene
    self.rows = rows
    values = FigureColumn(rows.map(\.value))
    paths = FigureColumn(rows.map(\.path), withUnits: false)
  }

  func view(in columns: Int) -> TableView<Column> {
    TableView(scene: scene, layout: TableLayout(self.columns, width: columns)) { row, column in
      cell(rows[row], column)
    }
  }

  /// The value of a row as it stands in the table, aligned with the others.
  func valueText(_ row: Row) -> RichText { values.text(row.value) }

  private var words: Words { scene.words }

  private var columns: [TableColumn<Column>] {
    [
      TableColumn(.period, words.periodHead, width: width { period($0) }, rank: 0),
      figures(.value, words.valueHead, values.width, rank: 0),
      TableColumn(.mark, "", width: rows.contains(where: \.isConflict) ? 1 : 0, rank: 0, gap: 1),
      figures(
        .change, words.changeHead, rows.map(\.change.width).max() ?? 0, rank: 3),
      figures(.path, words.pathHead, paths.width, rank: 2),
      figures(.parts, words.partsHead, width(parts), rank: 5),
      TableColumn(
        .flag, words.flagField, from: min(14, width(flag)), to: width(flag), rank: 1),
      TableColumn(
        .source, words.sourceField, from: 12, to: width(source), rank: 4, stretches: true),
    ].filter { $0.ideal > 0 && !isPointless($0.id) }
  }

  /// A column of numbers, no narrower than its head.
  private func figures(_ id: Column, _ heading: String, _ width: Int, rank: Int)
    -> TableColumn<Column>
  {
    TableColumn(
      id, heading, width: max(width, heading.displayWidth), rank: rank, isTrailing: true)
  }

  private func isPointless(_ id: Column) -> Bool {
    switch id {
    case .parts: rows.allSatisfy { parts($0).isEmpty }
    case .path: rows.allSatisfy(\.path.isAbsent)
    case .mark: !rows.contains(where: \.isConflict)
    case .period, .value, .change, .flag, .source: false
    }
  }

  private func width(_ text: (Row) -> String) -> Int {
    rows.map { text($0).displayWidth }.max() ?? 0
  }
  private func period(_ row: Row) -> String { words.period(row.point.period) }

  /// `102.383 / 110.850`; a dash for the one that is missing.
  private func parts(_ row: Row) -> String {
    let parts = [row.observation?.numerator, row.observation?.denominator]
    guard parts.contains(where: { $0 != nil }) else { return "" }
    return parts.map { $0.map(words.number) ?? "–" }.joined(separator: " / ")
  }

  private func flag(_ row: Row) -> String {
    row.point.flag == .normal ? "" : "\(row.point.flag.rawValue) \(words.name(row.point.flag))"
  }

  private func source(_ row: Row) -> String {
    guard row.point.observation != nil else { return words.computedSource }
    let observation = row.observation
    if observation?.isIllustrative == true { return words.shortIllustrativeMeaning }
    let texts = [observation?.source, observation?.note].compactMap { $0 }.filter { !$0.isEmpty }
    return texts.joined(separator: scene.separator.text)
  }

  private func cell(_ row: Row, _ column: Column) -> TableCell {
    switch column {
    case .period: .text(RichText(period(row)))
    case .value: .trailing(values.text(row.value))
    case .mark: .text(RichText(row.isConflict ? "!" : " ", .conflict))
    case .change: .trailing(row.change)
    case .path: .trailing(paths.text(row.path, .dim))
    case .parts: .trailing(RichText(parts(row), .dim))
    case .flag: .text(RichText(flag(row), row.point.flag == .normal ? .dim : .accelerate))
    case .source: .text(RichText(source(row), .dim))
    }
  }
}
