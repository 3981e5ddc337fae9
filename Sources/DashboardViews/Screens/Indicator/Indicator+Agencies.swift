import DashboardLogic
import ReformModel
import TerminalInterface

/// The agencies below the one shown, the best first.
struct AgencyTable {
  enum Column: Hashable, Sendable {
    case rank, name, value, bar, period, flag
  }

  let view: IndicatorView
  let rows: [AgencyValue]
  private let figures: [Figure]
  private let values: FigureColumn
  /// What a full bar stands for.
  private let full: Double

  init(_ view: IndicatorView, _ rows: [AgencyValue]) {
    self.view = view
    self.rows = rows
    let indicator = view.indicator
    figures = rows.map {
      Figure(
        $0.value, decimals: indicator.decimals, unit: view.words.shortName(indicator.unit),
        isIllustrative: $0.isIllustrative, words: view.words)
    }
    values = FigureColumn(figures)
    let greatest = rows.map(\.value).max() ?? 0
    full = indicator.unit == .percent ? max(100, greatest) : greatest
  }

  func table(in columns: Int) -> TableView<Column> {
    TableView(scene: view.scene, layout: TableLayout(self.columns, width: columns)) {
      cell($0, $1)
    }
  }

  private var words: Words { view.words }

  private var columns: [TableColumn<Column>] {
    let widths = { (text: (Int) -> String) in rows.indices.map { text($0).displayWidth }.max() ?? 0
    }
    return [
      TableColumn(
        .rank, words.rankHead, width: max(widths(rank), words.rankHead.displayWidth), rank: 1,
        isTrailing: true),
      TableColumn(.name, words.agencyHead, from: 12, to: min(48, widths(name)), rank: 0),
      TableColumn(
        .value, words.valueHead, width: max(values.width, words.valueHead.displayWidth), rank: 0,
        isTrailing: true),
      TableColumn(.bar, "", from: 10, to: 40, rank: 3, stretches: true, isGauge: true),
      TableColumn(.period, words.periodHead, width: widths(period), rank: 4),
      TableColumn(.flag, words.flagField, from: 8, to: max(8, widths(flag)), rank: 5),
    ].filter { $0.id != .flag || rows.contains { $0.flag != .normal } }
  }

  private func rank(_ index: Int) -> String { "\(rows[index].rank)" }
  private func name(_ index: Int) -> String { view.scene.agencyName(rows[index].agency) }
  private func period(_ index: Int) -> String { words.shortPeriod(rows[index].period) }
  private func flag(_ index: Int) -> String {
    let flag = rows[index].flag
    return flag == .normal ? "" : "\(flag.rawValue) \(words.name(flag))"
  }

  private func cell(_ index: Int, _ column: Column) -> TableCell {
    let isOwn = view.isOwn(rows[index].agency)
    return switch column {
    case .rank: .trailing(RichText(rank(index), .dim))
    case .name: .text(RichText(name(index), isOwn ? .accent : .text))
    case .bar: .bar(share(rows[index].value), tick: tick(rows[index]), isOwn ? .accent : .bar)
    case .value: .trailing(values.text(figures[index], isOwn ? .accent : .text))
    case .period: .text(RichText(period(index), .dim))
    case .flag: .text(RichText(flag(index), .dim))
    }
  }

  /// A rank of 1 or a bar without a scale would mislead; both get none.
  private func share(_ value: Double) -> Double? {
    full > 0 && view.indicator.unit != .rank ? max(0, min(1, value / full)) : nil
  }

  private func tick(_ row: AgencyValue) -> Double? {
    // Where agencies add up to the whole, the path of the whole says nothing of one of them.
    guard view.indicator.overAgencies != .sum else { return nil }
    return view.evaluation.path.value(at: row.period.position).flatMap(share)
  }
}

extension IndicatorView {
  func drawAgencies(into frame: inout Frame, in rect: Rect) {
    let rows = scene.state.agencyRows(indicator: indicator.code, at: place)
    let table = AgencyTable(self, rows)
    drawTable(
      table.table(in: tableColumns(in: rect, rows: rows.count)), count: rows.count,
      empty: words.noAgencies(matching: place.filter), into: &frame, in: rect)
  }

  /// Whether an agency is the one this screen is about, or that of the person who looks.
  func isOwn(_ id: String) -> Bool {
    let person = scene.definitions.people.first { $0.login == scene.state.settings.login }
    return id == agency || id == person?.agency
  }
}
