import DashboardLogic
import ReformModel
import TerminalInterface

/// What is missing, whose, and since when.
struct GapTable {
  enum Column: Hashable, Sendable {
    case agency, code, name, lead, periods, count, since
  }

  let scene: Scene
  let rows: [Gap]
  /// Rows that are as wide as the widest of all; nil where all are measured.
  var samples: [Gap]?
  /// Left out on the screen of one agency.
  var showsAgency = true

  func view(in columns: Int) -> TableView<Column> {
    TableView(scene: scene, layout: TableLayout(self.columns, width: columns)) { row, column in
      cell(rows[row], column)
    }
  }

  private var columns: [TableColumn<Column>] {
    let words = scene.words
    return [
      TableColumn(
        .agency, words.agencyHead, from: 12, to: min(28, width { scene.agencyName($0.agency) }),
        rank: 0),
      TableColumn(.code, words.codeHead, width: width { $0.indicator }, rank: 0),
      TableColumn(.name, words.indicatorHead, from: 16, to: width(name), rank: 1, stretches: true),
      TableColumn(.lead, words.leadHead, from: 8, to: min(18, width(lead)), rank: 1),
      TableColumn(
        .periods, words.missingPeriodsHead, width: width(periods), rank: 0, isGauge: true),
      TableColumn(
        .count, words.periodCountHead, width: words.periodCountHead.displayWidth, rank: 2,
        isTrailing: true),
      TableColumn(.since, words.sinceHead, width: width { scene.words.date($0.since) }, rank: 0),
    ].filter { column in
      switch column.id {
      case .agency: showsAgency
      case .lead: (samples ?? rows).contains { scene.state.lead(of: $0) != nil }
      default: true
      }
    }
  }

  private func width(_ text: (Gap) -> String) -> Int {
    (samples ?? rows).map { text($0).displayWidth }.max() ?? 0
  }

  private func name(_ gap: Gap) -> String {
    scene.definitions.indicator(gap.indicator)?.name[scene.words.language] ?? ""
  }

  private func lead(_ gap: Gap) -> String {
    scene.state.lead(of: gap).map {
      scene.definitions.name(of: $0, on: scene.state.asOf, in: scene.words.language, short: true)
    } ?? ""
  }

  /// `T8/26`, or `T6/26 – T8/26`.
  private func periods(_ gap: Gap) -> String {
    let first = scene.words.shortPeriod(gap.first)
    return gap.count == 1 ? first : "\(first) – \(scene.words.shortPeriod(gap.last))"
  }

  private func cell(_ gap: Gap, _ column: Column) -> TableCell {
    switch column {
    case .agency: .text(RichText(scene.agencyName(gap.agency)))
    case .code: .text(RichText(gap.indicator, .dim))
    case .name: .wrapped(name(gap))
    case .lead: .text(RichText(lead(gap)))
    case .periods: .text(RichText(periods(gap), gap.count > 1 ? .limited : .accelerate))
    case .count:
      .trailing(RichText(scene.words.number(gap.count), gap.count > 1 ? .limited : .text))
    case .since: .text(RichText(scene.words.date(gap.since), .dim))
    }
  }
}
