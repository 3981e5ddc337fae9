import DashboardLogic
import ReformModel
import TerminalInterface

extension IndicatorView {
  enum SeriesColumn: Hashable, Sendable {
    case period, value, change, path, numerator, denominator, flag, source
  }

  /// The figures period by period, the latest first.
  func drawSeries(_ layout: ListLayout, with painter: inout Painter) {
    let rows = scene.state.seriesRows(indicator: indicator.code, agency: agency)
    guard !rows.isEmpty else {
      scene.drawNothing(words.noSeries, in: layout.list, with: &painter)
      return
    }
    let table = SeriesTable(view: self, rows: rows)
    scene.drawList(
      table.tableView(in: scene.inset(layout.list).columns), count: rows.count, layout,
      with: &painter)
  }
}

/// The figures of an indicator as a table.
private struct SeriesTable {
  typealias Column = IndicatorView.SeriesColumn

  let view: IndicatorView
  let rows: [SeriesPoint]
  private let observations: [Observation?]
  private let values: FigureColumn
  private let figures: [Figure]

  init(view: IndicatorView, rows: [SeriesPoint]) {
    self.view = view
    self.rows = rows
    let ledger = view.scene.state.shownWorkspace.ledger
    observations = rows.map { $0.observation.flatMap(ledger.observation) }
    figures = zip(rows, observations).map { point, observation in
      Figure(
        point.value, decimals: view.indicator.decimals,
        unit: view.words.shortName(view.indicator.unit), rankOf: observation?.rankOf,
        isIllustrative: point.isIllustrative, words: view.words)
    }
    values = FigureColumn(figures)
  }

  func tableView(in columns: Int) -> TableView<Column> {
    TableView(
      scene: view.scene, layout: TableLayout(self.columns, width: columns)
    ) { row, column in cell(row, column) }
  }

  private var columns: [TableColumn<Column>] {
    let words = view.words
    var columns = [
      TableColumn<Column>(
        .period, words.periodHead, width: width { words.period(rows[$0].period) }, rank: 0),
      TableColumn(
        .value, words.valueHead, width: max(values.width, words.valueHead.displayWidth), rank: 0,
        isTrailing: true),
      TableColumn(.change, words.changeHead, width: 9, rank: 3, isTrailing: true),
      TableColumn(.path, words.pathHead, width: 9, rank: 4, isTrailing: true),
    ]
    if view.indicator.formula != nil {
      columns += [
        TableColumn(.numerator, words.numeratorHead, width: 10, rank: 5, isTrailing: true),
        TableColumn(.denominator, words.denominatorHead, width: 10, rank: 6, isTrailing: true),
      ]
    }
    return columns + [
      TableColumn(.flag, words.flagHead, width: width(flag), rank: 1),
      TableColumn(
        .source, words.sourceHead, from: 10, to: max(10, width(source)), rank: 7, stretches: true),
    ]
  }

  private func width(_ text: (Int) -> String) -> Int {
    rows.indices.map { text($0).displayWidth }.max() ?? 0
  }

  private func cell(_ row: Int, _ column: Column) -> TableCell {
    let (point, words) = (rows[row], view.words)
    return switch column {
    case .period: .text(RichText(words.period(point.period)))
    case .value: .trailing(values.text(figures[row]))
    case .change: .trailing(RichText(change(row), .dim))
    case .path: .trailing(RichText(path(point), .path))
    case .numerator: .trailing(RichText(number(observations[row]?.numerator), .dim))
    case .denominator: .trailing(RichText(number(observations[row]?.denominator), .dim))
    case .flag: .text(RichText(flag(row), isConflict(row) ? .conflict : .dim))
    case .source: .text(RichText(source(row), .dim))
    }
  }

  private func number(_ value: ExactDecimal?) -> String { value.map(view.words.number) ?? "" }

  /// Against the period before in the table, where both have a value and no break lies between.
  private func change(_ row: Int) -> String {
    guard row + 1 < rows.count, rows[row].flag != .breakInSeries,
      rows[row].period.previous == rows[row + 1].period, let value = rows[row].value,
      let before = rows[row + 1].value
    else { return "" }
    return view.words.signed(value - before, decimals: view.indicator.decimals)
  }

  private func path(_ point: SeriesPoint) -> String {
    view.evaluation.path.value(at: point.period.position)
      .map { view.words.number($0, decimals: view.indicator.decimals) } ?? ""
  }

  private func flag(_ row: Int) -> String {
    if isConflict(row) { return view.words.conflictWord }
    if rows[row].observation == nil { return view.words.computedFromParts }
    let flag = rows[row].flag
    return flag == .normal ? "" : "\(flag.rawValue) \(view.words.name(flag))"
  }

  private func isConflict(_ row: Int) -> Bool {
    rows[row].observation.flatMap {
      view.scene.state.shownWorkspace.ledger.standing(.observation($0))
    }?.isConflict ?? false
  }

  private func source(_ row: Int) -> String {
    guard let observation = observations[row] else { return "" }
    if observation.isIllustrative { return view.words.illustrativeMeaning }
    return observation.note.isEmpty
      ? observation.source : "\(observation.source) · \(observation.note)"
  }
}

extension Words {
  fileprivate var conflictWord: String { pick("xung đột", "conflict") }
}
