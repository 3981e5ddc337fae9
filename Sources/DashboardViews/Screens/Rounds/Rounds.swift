import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws the reporting rounds of this year and the next: windows, due days, what is missing.
func drawRounds(_ scene: Scene, into frame: inout Frame, in rect: Rect) {
  let (state, words) = (scene.state, scene.words)
  let rows = state.roundRows(at: state.place)
  let page = ListPage(
    title: RichText(words.roundsTitle, .title), note: scene.roundNote, tabs: [], legend: nil,
    count: rows.count, nothing: words.noRounds(matching: state.place.filter))
  scene.drawPage(page, RoundTable(scene: scene, rows: rows).view, into: &frame, in: rect)
}

/// Reporting rounds as a table.
struct RoundTable {
  enum Column: Hashable, Sendable {
    case name, window, counting, due, left, missing, approved, stage
  }

  let scene: Scene
  let rows: [RoundRow]

  func view(in columns: Int) -> TableView<Column> {
    TableView(scene: scene, layout: TableLayout(self.columns, width: columns)) { row, column in
      cell(rows[row], column)
    }
  }

  private var columns: [TableColumn<Column>] {
    let words = scene.words
    return [
      TableColumn(.name, words.roundHead, from: 14, to: width(name), rank: 0, stretches: true),
      TableColumn(.window, words.windowHead, width: width(window), rank: 1),
      TableColumn(
        .counting, words.countingHead, width: max(width(counting), words.countingHead.displayWidth),
        rank: 4),
      TableColumn(.due, words.dueHead, width: width { words.date($0.round.due) }, rank: 0),
      TableColumn(.left, words.leftHead, width: width { left($0).text }, rank: 0),
      TableColumn(
        .missing, words.missingHead, width: max(4, words.missingHead.displayWidth), rank: 2,
        isTrailing: true),
      TableColumn(
        .approved, words.approvedHead,
        width: max(width(approved), words.approvedHead.displayWidth), rank: 1, isTrailing: true),
      TableColumn(
        .stage, words.stateHead, width: max(width(stage), words.stateHead.displayWidth), rank: 3),
    ]
  }

  private func width(_ text: (RoundRow) -> String) -> Int {
    rows.map { text($0).displayWidth }.max() ?? 0
  }

  private func name(_ row: RoundRow) -> String {
    "\(row.round.rule.name[scene.words.language]) \(row.round.year)"
  }

  private func window(_ row: RoundRow) -> String {
    let (from, to) = (row.round.windowStart, row.round.windowEnd)
    return scene.drawable("\(scene.words.date(from)) – \(scene.words.date(to))")
  }

  private func counting(_ row: RoundRow) -> String {
    row.round.rule.isCumulative ? scene.words.cumulativeWord : scene.words.separateWord
  }

  /// How long there is; nothing of a round that is over.
  private func left(_ row: RoundRow) -> RichText {
    guard row.daysLeft >= 0 else { return RichText() }
    let isNear = Reminder(daysLeft: row.daysLeft) != nil
    return RichText(scene.words.timeLeft(row.daysLeft), isNear ? .accelerate : .text)
  }

  private func stage(_ row: RoundRow) -> String {
    switch row.stage {
    case .collecting: scene.words.roundCollecting
    case .writing: scene.words.roundWriting
    case .closed: scene.words.roundClosed
    case .ahead: scene.words.roundAhead
    }
  }

  /// `13/17`; nothing of a round that nobody takes part in yet.
  private func approved(_ row: RoundRow) -> String {
    row.parts == 0 ? "" : scene.words.answered(row.counts[.approved] ?? 0, of: row.parts)
  }

  private func cell(_ row: RoundRow, _ column: Column) -> TableCell {
    let isOpen = row.stage == .collecting || row.stage == .writing
    let role: Role = isOpen ? .text : .dim
    return switch column {
    case .name: .wrapped(name(row))
    case .window: .text(RichText(window(row), .dim))
    case .counting: .text(RichText(counting(row), .dim))
    case .due: .text(RichText(scene.words.date(row.round.due), role))
    case .left: .text(left(row))
    case .missing:
      .trailing(
        row.missing.map { RichText(scene.words.number($0), $0 > 0 ? .accelerate : .dim) }
          ?? RichText())
    case .approved:
      .trailing(RichText(approved(row), row.counts[.stale] == nil ? role : .missed))
    case .stage: .text(RichText(stage(row), isOpen ? .accent : .dim))
    }
  }
}
