import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws the agencies of a round: how far each is, how much of it is there, whether it is in time.
func drawRound(_ scene: Scene, _ id: String, into frame: inout Frame, in rect: Rect) {
  let rows = scene.state.roundPartRows(of: id, at: scene.state.place)
  scene.drawPage(scene.roundPage(id, rows), into: &frame, in: rect) { layout, painter in
    let table = RoundPartTable(scene: scene, rows: rows)
    let columns = scene.tableColumns(in: layout.list, rows: rows.count)
    scene.drawList(table.view(in: columns), count: rows.count, layout, with: &painter)
    guard let line = layout.detail.map(scene.inset),
      !rows.isEmpty
    else { return }
    let part = rows[min(scene.state.place.list.selected, rows.count - 1)]
    scene.draw(
      scene.remark(on: part), column: line.column, row: line.row, columns: line.columns,
      with: &painter)
  }
}

extension Scene {
  func roundPage(_ id: String, _ rows: [RoundPart]) -> ListPage {
    ListPage(
      title: RichText(words.roundTitle(id, in: definitions), .title), note: roundCounts(id),
      tabs: [words.allTab, words.departmentsTab, words.communesTab], legend: nil,
      count: rows.count, nothing: words.noParts(matching: state.place.filter))
  }

  /// How many of all agencies of a round are in which stage.
  private func roundCounts(_ id: String) -> RichText {
    var everybody = Place(.round(id))
    everybody.tab = RoundTab.all.rawValue
    let parts = state.roundPartRows(of: id, at: everybody)
    guard !parts.isEmpty else { return RichText() }
    let counts = parts.reduce(into: [:]) { $0[$1.stage, default: 0] += 1 }
    return self.counts(counts, of: parts.count).line(in: 60, separator: separator)
  }
}

/// The parts of a round as a table.
struct RoundPartTable {
  enum Column: Hashable, Sendable {
    case name, sign, stage, answered, timeliness, due, reason
  }

  let scene: Scene
  let rows: [RoundPart]

  func view(in columns: Int) -> TableView<Column> {
    TableView(scene: scene, layout: TableLayout(self.columns, width: columns)) { row, column in
      cell(rows[row], column)
    }
  }

  private var words: Words { scene.words }

  private var columns: [TableColumn<Column>] {
    [
      TableColumn(.name, words.agencyHead, from: 12, to: width(name), rank: 0),
      TableColumn.sign(.sign),
      TableColumn(
        .stage, words.stateHead,
        width: max(width { words.name($0.stage) }, words.stateHead.displayWidth), rank: 0, gap: 1),
      TableColumn(
        .answered, words.answeredHead, width: max(width(answered), words.answeredHead.displayWidth),
        rank: 1, isTrailing: true),
      TableColumn(
        .timeliness, words.timelinessHead,
        width: max(width { words.text(of: $0.timeliness) }, words.timelinessHead.displayWidth),
        rank: 2),
      TableColumn(.due, words.dueHead, width: width { words.date($0.due) }, rank: 3),
      TableColumn(
        .reason, words.reasonLabel, from: 24, to: width(reason), rank: 5, stretches: true),
    ].filter { $0.id != .reason || rows.contains { !reason($0).isEmpty } }
  }

  private func width(_ text: (RoundPart) -> String) -> Int {
    rows.map { text($0).displayWidth }.max() ?? 0
  }

  private func name(_ part: RoundPart) -> String { scene.agencyName(part.agency.id) }
  private func answered(_ part: RoundPart) -> String {
    words.answered(part.answered, of: part.owed.count)
  }

  private func mark(_ part: RoundPart) -> StatusMark { StatusMark(part.stage, scene.level) }

  /// Why it was returned or reopened, or what of it has changed.
  private func reason(_ part: RoundPart) -> String { scene.reason(of: part) }

  private func cell(_ part: RoundPart, _ column: Column) -> TableCell {
    switch column {
    case .name: .text(RichText(name(part)))
    case .sign: .text(mark(part).text)
    case .stage: .text(RichText(words.name(part.stage), mark(part).role))
    case .answered:
      .trailing(RichText(answered(part), part.missing.isEmpty ? .dim : .accelerate))
    case .timeliness: .text(scene.timeliness(part.timeliness))
    case .due: .text(RichText(words.date(part.due), .dim))
    case .reason: .wrapped(reason(part))
    }
  }
}

extension Scene {
  /// Who did what last, and why: what a table has no room for.
  func remark(on part: RoundPart) -> RichText {
    var line = RichText()
    if let last = part.last, last.record != nil {
      let who = definitions.name(ofPerson: last.person)
      let act = words.name(part.stage).capitalizedFirst
      line.append("\(act): \(who), \(words.date(last.at.day))", .dim)
    }
    let reason = reason(of: part)
    guard !reason.isEmpty else { return line }
    if line.width > 0 { line += separator }
    line.append(reason, StatusMark(part.stage, level).role)
    return line
  }

  /// What there is to say of a part beyond its stage.
  func reason(of part: RoundPart) -> String {
    if let exception = part.exception { return words.text(of: exception) }
    guard part.changed.isEmpty else {
      return words.staleSince(part.changed.map { "\($0.subject) \(words.shortName(of: $0))" })
    }
    return part.state?.reason ?? ""
  }
}
