import DashboardLogic
import ReformModel
import TerminalInterface

/// Everything ever said of the values of an indicator, latest first.
struct HistoryTable {
  enum Column: Hashable, Sendable {
    case time, person, period, from, arrow, to, why
  }

  struct Row {
    var time: String
    var person: String
    var period: String
    var from: RichText
    var to: RichText
    var why: String
  }

  let scene: Scene
  let rows: [Row]

  func view(in columns: Int) -> TableView<Column> {
    TableView(scene: scene, layout: TableLayout(self.columns, width: columns)) { row, column in
      cell(rows[row], column)
    }
  }

  private var columns: [TableColumn<Column>] {
    let words = scene.words
    return [
      TableColumn(.time, words.timeHead, width: width(\.time), rank: 3),
      TableColumn(
        .person, words.personHead, from: words.personHead.displayWidth,
        to: min(22, width(\.person)),
        rank: 4),
      TableColumn(.period, words.periodHead, width: width(\.period), rank: 0),
      TableColumn(
        .from, words.fromHead, width: figures(\.from, words.fromHead), rank: 1, isTrailing: true),
      TableColumn(.arrow, "", width: 2, rank: 1, gap: 1),
      TableColumn(
        .to, words.toHead, width: figures(\.to, words.toHead), rank: 0, gap: 1, isTrailing: true),
      TableColumn(.why, words.whyHead, from: 10, to: width(\.why), rank: 2, stretches: true),
    ]
  }

  private func width(_ text: KeyPath<Row, String>) -> Int {
    rows.map { $0[keyPath: text].displayWidth }.max() ?? 0
  }

  private func figures(_ text: KeyPath<Row, RichText>, _ head: String) -> Int {
    max(rows.map { $0[keyPath: text].width }.max() ?? 0, head.displayWidth)
  }

  private func cell(_ row: Row, _ column: Column) -> TableCell {
    switch column {
    case .time: .text(RichText(row.time, .dim))
    case .person: .text(RichText(row.person))
    case .period: .text(RichText(row.period))
    case .from: .trailing(row.from.with(.dim))
    case .arrow: .text(RichText(scene.level.isASCII ? "->" : "→", .dim))
    case .to: .trailing(row.to)
    case .why: .text(RichText(row.why, .dim))
    }
  }
}

extension IndicatorView {
  func drawHistory(into frame: inout Frame, in rect: Rect) {
    let table = historyTable
    drawTable(
      table.view(in: tableColumns(in: rect, rows: table.rows.count)), count: table.rows.count,
      empty: words.noHistory,
      into: &frame, in: rect)
  }

  /// All that was ever said of the indicator, latest first.
  var historyTable: HistoryTable {
    let rows = scene.state.historyRows(indicator: indicator.code, agency: agency)
    return HistoryTable(scene: scene, rows: rows.map(row))
  }

  private func row(of entry: HistoryRow) -> HistoryTable.Row {
    let version = entry.version
    let people = scene.definitions.people
    let before = scene.state.shownWorkspace.ledger
      .version(of: entry.key, among: version.replaces)
    return HistoryTable.Row(
      time: words.date(version.at.day) + " " + version.at.clock,
      person: people.first { $0.login == version.person }?.name ?? version.person,
      period: words.shortName(of: entry.key),
      from: text(of: before?.record, under: entry.key, isFirst: before == nil),
      to: text(of: version.record, under: entry.key, isFirst: false), why: reason(of: version))
  }

  private func text(of record: Record?, under key: RecordKey, isFirst: Bool) -> RichText {
    guard let record else { return RichText(isFirst ? "–" : words.cleared, .dim) }
    guard case .observation(let observation) = record else {
      // What a comment says stands in the last column, which has room for it.
      if case .comment = record { return RichText() }
      if case .manualStatus(let status) = record {
        return RichText(words.name(status.progressClass))
      }
      return RichText(words.text(of: record, under: key, in: scene.definitions))
    }
    if observation.number(factor: indicator.formula?.factor) == nil {
      return RichText(words.name(observation.flag), .dim)
    }
    return scene.figure(of: observation, indicator).text()
  }

  private func reason(of version: Version) -> String {
    if let reason = version.reason, !reason.isEmpty { return reason }
    switch version.record {
    case .comment(let text)?: return text
    case .manualStatus(let status)?: return words.manualBecause(status.reason, until: status.until)
    case .target(let target)?: return target.source
    default: break
    }
    guard case .observation(let observation)? = version.record else { return "" }
    return observation.note.isEmpty ? words.readableSource(observation.source) : observation.note
  }
}
