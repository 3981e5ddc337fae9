import DashboardLogic
import ReformModel
import TerminalInterface

extension IndicatorView {
  enum HistoryColumn: Hashable, Sendable {
    case when, who, period, change, reason
  }

  /// Who said what of the values, when and why, the latest first.
  func drawHistory(_ layout: ListLayout, with painter: inout Painter) {
    let rows = scene.state.historyRows(indicator: indicator.code, agency: agency)
    guard !rows.isEmpty else {
      scene.drawNothing(words.noHistory, in: layout.list, with: &painter)
      return
    }
    let table = TableView(
      scene: scene, layout: TableLayout(columns(rows), width: scene.inset(layout.list).columns)
    ) { index, column -> TableCell in
      let row = rows[index]
      return switch column {
      case .when: .text(RichText(when(row), .dim))
      case .who: .text(RichText(who(row)))
      case .period: .text(RichText(words.shortPeriod(row.key.period)))
      case .change: .text(change(row))
      case .reason: .text(RichText(row.version.reason ?? "", .dim))
      }
    }
    scene.drawList(table, count: rows.count, layout, with: &painter)
  }

  private func columns(_ rows: [HistoryRow]) -> [TableColumn<HistoryColumn>] {
    let width = { (text: (HistoryRow) -> String) in rows.map { text($0).displayWidth }.max() ?? 0 }
    return [
      TableColumn(.when, words.whenHead, width: width(when), rank: 2),
      TableColumn(.who, words.whoHead, from: 6, to: min(24, max(6, width(who))), rank: 3),
      TableColumn(
        .period, words.periodHead, width: max(6, width { words.shortPeriod($0.key.period) }),
        rank: 0),
      TableColumn(
        .change, words.fromToHead, from: 12, to: max(12, width { change($0).text }), rank: 0),
      TableColumn(
        .reason, words.whyHead, from: 10, to: max(10, width { $0.version.reason ?? "" }), rank: 4,
        stretches: true),
    ]
  }

  private func when(_ row: HistoryRow) -> String {
    "\(words.date(row.version.at.day)) \(row.version.at.clock)"
  }

  /// The display name of a person, else the login.
  private func who(_ row: HistoryRow) -> String {
    let login = row.version.person
    return scene.definitions.people.first { $0.login == login }?.name ?? login
  }

  /// `86,9 % → 87,2 %`; the first one has nothing before it.
  private func change(_ row: HistoryRow) -> RichText {
    let ledger = scene.state.shownWorkspace.ledger
    let before = ledger.history(.observation(row.key))
      .first { row.version.replaces.contains($0.event) }
    let arrow = RichText(scene.level.isASCII ? " -> " : " → ", .dim)
    let now = text(row.version)
    return before.map { text($0) + arrow + now } ?? now
  }

  private func text(_ version: Version) -> RichText {
    guard case .observation(let observation)? = version.record else {
      return RichText(words.cleared, .dim)
    }
    var text = scene.figure(of: observation, indicator).text()
    if observation.flag != .normal { text.append(" " + observation.flag.rawValue, .dim) }
    return text
  }
}
