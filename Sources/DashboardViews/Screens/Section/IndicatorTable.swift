import DashboardLogic
import ReformModel
import TerminalInterface

/// The indicators of an area as a table.
struct IndicatorTable {
  enum Column: Hashable, Sendable {
    case group, code, name, value, target, bar, glyph, word, trend, period, lead
  }

  let scene: Scene
  let rows: [Row]
  private let values: FigureColumn
  private let targets: FigureColumn

  struct Row {
    var indicator: Indicator
    var evaluation: IndicatorEvaluation
    var value: Figure
    var target: Figure
    var trend: RichText
    var lead: String
  }

  init(_ scene: Scene, _ evaluations: [IndicatorEvaluation]) {
    self.scene = scene
    rows = evaluations.compactMap { evaluation in
      scene.definitions.indicator(evaluation.code).map { Row(scene, $0, evaluation) }
    }
    values = FigureColumn(rows.map(\.value))
    targets = FigureColumn(rows.map(\.target), withUnits: false)
  }

  /// The columns in which it shows all it knows.
  static let wantedColumns = 116

  func view(in columns: Int) -> TableView<Column> {
    let groups = rows.map(group)
    return TableView(scene: scene, layout: TableLayout(self.columns(in: columns), width: columns)) {
      row, column in
      column == .group
        ? scene.groupCell(row, groups) : cell(rows[row], column)
    }
  }

  private func columns(in width: Int) -> [TableColumn<Column>] {
    let words = scene.words
    return scene.groupColumn(.group, rows.map(group)) + [
      .code(.code, rows.map(\.indicator.code), words),
      .name(
        // Where there is room for more columns, a name that can be read comes before them.
        .name, words.indicatorHead, from: width < 90 ? 20 : 28,
        rows.map { $0.indicator.name[words.language] }),
      TableColumn(
        .value, words.valueHead, width: max(values.width, words.valueHead.displayWidth), rank: 0,
        isTrailing: true),
      TableColumn(
        .target, words.targetHead, width: max(targets.width, words.targetHead.displayWidth),
        rank: 2, isTrailing: true),
      TableColumn(
        .bar, words.progressHead, from: 8, to: width < 90 ? 9 : 14, rank: 4, isGauge: true),
      .sign(.glyph),
      TableColumn(
        .word, words.statusHead, from: min(14, self.width(scene.word)), to: self.width(scene.word),
        rank: 1,
        gap: 1),
      TableColumn(
        .trend, words.trendHead,
        width: max(rows.map(\.trend.width).max() ?? 0, words.trendHead.displayWidth), rank: 6),
      TableColumn(.period, words.periodHead, width: self.width(scene.period), rank: 7),
      .lead(.lead, from: 10, atMost: 28, rows.map(\.lead), rank: 5, words),
    ]
  }

  private func group(_ row: Row) -> String {
    scene.state.group(of: row.indicator, by: scene.state.place.grouping)
  }

  private func width(_ text: (Row) -> String) -> Int {
    rows.map { text($0).displayWidth }.max() ?? 0
  }

  private func cell(_ row: Row, _ column: Column) -> TableCell {
    let progressClass = row.evaluation.shownClass
    return switch column {
    case .group: .text(RichText())
    case .code: .text(RichText(row.indicator.code, .dim))
    case .name: .wrapped(row.indicator.name[scene.words.language])
    case .value: .trailing(values.text(row.value))
    case .target: .trailing(targets.text(row.target, .dim))
    case .bar: bar(row)
    case .glyph: .text(StatusMark(progressClass, scene.level).text)
    case .word: .text(RichText(scene.word(row), Role(progressClass)))
    case .trend: .text(row.trend)
    case .period: .text(RichText(scene.period(row), .dim))
    case .lead: .text(RichText(row.lead, .dim))
    }
  }

  /// The share of the way to the target that is gone, beside the share the path expects.
  private func bar(_ row: Row) -> TableCell {
    let assessment = row.evaluation.assessment
    let isAchieved = assessment.progressClass == .achieved
    let share = isAchieved ? 1 : assessment.attainment ?? assessment.score.map { $0 / 100 }
    return .bar(share, tick: assessment.expected, .bar)
  }
}

extension IndicatorTable.Row {
  init(_ scene: Scene, _ indicator: Indicator, _ evaluation: IndicatorEvaluation) {
    self.init(
      indicator: indicator, evaluation: evaluation, value: scene.value(indicator, evaluation),
      target: scene.target(indicator, evaluation), trend: scene.trend(indicator, evaluation),
      lead: scene.definitions.name(
        of: indicator.lead, on: scene.state.asOf, in: scene.words.language, short: true))
  }
}

extension Scene {
  /// The class in words; where a flag says why there is no value, that reason.
  func word(_ row: IndicatorTable.Row) -> String {
    let evaluation = row.evaluation
    if evaluation.shownClass == .noData, let last = evaluation.series.last, last.value == nil,
      !last.flag.carriesValue
    {
      return words.name(last.flag)
    }
    return words.name(evaluation.shownClass)
  }

  func period(_ row: IndicatorTable.Row) -> String {
    row.evaluation.assessment.period.map(words.shortPeriod) ?? ""
  }

  func trend(_ indicator: Indicator, _ evaluation: IndicatorEvaluation) -> RichText {
    guard let trend = evaluation.trend else { return RichText() }
    return trendText(
      trend.change, decimals: indicator.decimals, isImprovement: trend.isImprovement)
  }
}
