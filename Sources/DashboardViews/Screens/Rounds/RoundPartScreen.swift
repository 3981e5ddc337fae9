import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws one agency's part of a round: what it owes, and its scores.
func drawRoundPart(_ scene: Scene, _ key: RoundKey, into frame: inout Frame, in rect: Rect) {
  let view = RoundPartView(scene: scene, key: key)
  scene.drawPage(view.page, into: &frame, in: rect) { layout, painter in
    if let totals = layout.totals { view.drawTotals(in: scene.inset(totals), with: &painter) }
    view.drawRows(layout, with: &painter)
  }
}

/// One agency's part of a round on its own screen.
struct RoundPartView {
  let scene: Scene
  let key: RoundKey

  private var state: DashboardState { scene.state }
  private var words: Words { scene.words }
  var part: RoundPart? { state.roundPart(key) }
  var owed: [OwedRow] { state.owedRows(of: key, at: state.place) }
  var scores: [ScoreRow] { state.scoreRows(of: key, at: state.place) }

  var page: ListPage {
    let counts = [owed.count, scores.count]
    return ListPage(
      title: title, note: part.map { scene.stage($0.stage) } ?? RichText(),
      tabs: zip([words.owedTab, words.scoresTab], counts).map { "\($0) \(words.number($1))" },
      legend: nil, count: counts[state.place.roundPartTab.rawValue],
      nothing: words.nothingOwed(matching: state.place.filter), hasTotals: true)
  }

  private var title: RichText {
    let agency = scene.definitions.name(of: .agency(key.agency), on: state.asOf, in: words.language)
    return RichText(agency, .title)
      + RichText("  \(words.roundTitle(key.round, in: scene.definitions))", .dim)
  }

  /// What is there, when it was handed in, who did what last, and why.
  var facts: Segments {
    var facts = Segments()
    guard let part else { return facts }
    let answered = words.answered(part.answered, of: part.owed.count)
    facts.add(
      RichText("\(words.answeredHead) ", .dim)
        + RichText(answered, part.missing.isEmpty ? .text : .accelerate), rank: 0)
    facts.add(
      RichText("\(words.dueHead) \(words.date(part.due)) ", .dim)
        + scene.timeliness(part.timeliness), rank: 1)
    let reason = scene.reason(of: part)
    if !reason.isEmpty {
      facts.add(RichText(reason, StatusMark(part.stage, scene.level).role), rank: 2)
    }
    if let last = part.last, last.record != nil {
      let who = scene.definitions.name(ofPerson: last.person)
      facts.add(RichText("\(who), \(words.date(last.at.day))", .dim), rank: 3)
    }
    return facts
  }

  func drawTotals(in rect: Rect, with painter: inout Painter) {
    scene.draw(
      facts.line(in: rect.columns, separator: RichText("   ")), column: rect.column, row: rect.row,
      columns: rect.columns, with: &painter)
  }

  func drawRows(_ layout: ListLayout, with painter: inout Painter) {
    let columns = scene.tableColumns(in: layout.list, rows: state.rowCount(at: state.place))
    switch state.place.roundPartTab {
    case .values:
      let table = OwedTable(scene, owed)
      scene.drawList(table.view(in: columns), count: owed.count, layout, with: &painter)
    case .scores:
      let table = ScoreTable(scene: scene, rows: scores)
      scene.drawList(table.view(in: columns), count: scores.count, layout, with: &painter)
    }
  }
}
