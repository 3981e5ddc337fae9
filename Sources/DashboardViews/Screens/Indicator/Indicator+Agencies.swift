import DashboardLogic
import ReformModel
import TerminalInterface

extension IndicatorView {
  enum AgencyColumn: Hashable, Sendable {
    case rank, agency, bar, value, period
  }

  /// The agencies that report the indicator, the best first.
  func drawAgencies(_ layout: ListLayout, with painter: inout Painter) {
    let rows = scene.state.agencyRows(indicator: indicator.code, at: scene.state.place)
    guard !rows.isEmpty else {
      scene.drawNothing(words.noAgencies, in: layout.list, with: &painter)
      return
    }
    let figures = rows.map { row in
      Figure(
        row.value, decimals: indicator.decimals, unit: words.shortName(indicator.unit),
        isIllustrative: row.isIllustrative, words: words)
    }
    let values = FigureColumn(figures)
    let full = indicator.unit == .percent ? 100 : rows.map(\.value).max() ?? 1
    let table = TableView(
      scene: scene,
      layout: TableLayout(columns(rows, values), width: scene.inset(layout.list).columns)
    ) { index, column -> TableCell in
      let row = rows[index]
      return switch column {
      case .rank: .trailing(RichText(words.number(row.rank), .dim))
      case .agency: .text(RichText(fullName(row.agency)))
      case .bar: .bar(full > 0 ? row.value / full : nil, tick: nil, .bar)
      case .value: .trailing(values.text(figures[index]))
      case .period: .text(RichText(words.shortPeriod(row.period), .dim))
      }
    }
    scene.drawList(table, count: rows.count, layout, with: &painter)
  }

  private func columns(_ rows: [AgencyValue], _ values: FigureColumn)
    -> [TableColumn<AgencyColumn>]
  {
    let names = rows.map { fullName($0.agency).displayWidth }.max() ?? 0
    let period = rows.map { words.shortPeriod($0.period).displayWidth }.max() ?? 0
    return [
      TableColumn(
        .rank, words.rankHead, width: max(words.rankHead.displayWidth, 3), rank: 3,
        isTrailing: true),
      TableColumn(.agency, words.agencyHead, from: 16, to: names, rank: 0),
      TableColumn(.bar, "", from: 10, to: 60, rank: 2, stretches: true),
      TableColumn(
        .value, words.valueHead, width: max(values.width, words.valueHead.displayWidth), rank: 0,
        isTrailing: true),
      TableColumn(
        .period, words.periodHead, width: max(period, words.periodHead.displayWidth), rank: 4),
    ]
  }

  private func fullName(_ id: String) -> String {
    scene.definitions.name(of: .agency(id), on: scene.state.asOf, in: words.language)
  }
}
