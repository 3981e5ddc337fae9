import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws one agency: its own figures, its assignments, and what it owes.
func drawAgency(_ scene: Scene, _ id: String, into frame: inout Frame, in rect: Rect) {
  let view = AgencyView(scene: scene, id: id)
  let page = view.page
  scene.drawPage(page, into: &frame, in: rect) { layout, painter in
    if let totals = layout.totals { view.drawTotals(in: scene.inset(totals), with: &painter) }
    view.drawRows(layout, with: &painter)
  }
}

/// One agency on its own screen.
struct AgencyView {
  let scene: Scene
  let id: String

  private var state: DashboardState { scene.state }
  private var words: Words { scene.words }
  private var row: AgencyRow? { state.board?.rows.first { $0.agency.id == id } }
  private var indicators: [IndicatorEvaluation] { state.indicatorRows(agency: id, at: state.place) }
  private var led: [IndicatorEvaluation] { state.ledRows(agency: id, at: state.place) }
  private var assignments: [AssignmentRow] { state.assignmentRows(agency: id, at: state.place) }
  private var gaps: [Gap] { state.gapRows(agency: id, at: state.place) }

  var page: ListPage {
    let counts = [indicators.count, led.count, assignments.count, gaps.count]
    let titles = [words.indicatorsTab, words.ledTab, words.assignmentsTitle, words.missingTab]
    let filter = state.place.filter
    let nothing: String =
      switch state.place.agencyTab {
      case .indicators: words.noOwnIndicators(matching: filter)
      case .led: words.noLedIndicators(matching: filter)
      case .assignments: words.noAssignments(matching: filter)
      case .gaps: words.noGaps(matching: filter)
      }
    return ListPage(
      title: RichText(
        scene.definitions.name(of: .agency(id), on: state.asOf, in: words.language), .title),
      note: row?.rank.map { RichText(words.rankedAs($0), .dim) } ?? RichText(),
      tabs: zip(titles, counts).map { "\($0) \(words.number($1))" },
      legend: nil, count: counts[state.place.agencyTab.rawValue], nothing: nothing, hasTotals: true)
  }

  /// The roll-up by its own figures, without the indicators that it does not report.
  private var ownTotal: GroupEvaluation? {
    guard let evaluation = state.evaluation(ofAgency: id) else { return nil }
    var total = evaluation.total
    let own = evaluation.indicators.values.filter { !$0.series.isEmpty }
    total.counts = Dictionary(grouping: own, by: \.shownClass).mapValues(\.count)
    return total
  }

  /// The score by its own figures, the counts by class, and what it owes, on one line.
  func drawTotals(in rect: Rect, with painter: inout Painter) {
    guard let group = ownTotal else { return }
    var parts = Segments()
    let score = Figure(
      group.score, decimals: 1, isIllustrative: row?.isIllustrative ?? false, words: words)
    let scored =
      group.score == nil
      ? RichText(words.unrated(coverage: group.coverage), .dim)
      : RichText("\(words.scoreHead) ", .dim) + score.text(.title)
    parts.add(scored, rank: 0)
    parts.add(scene.countsInWords(group, in: rect.columns / 2), rank: 1)
    if let row {
      let led = words.ledAssignments(row.assignments.total)
      let tally = scene.tally(row.assignments, named: led)
      parts.add(tally.line(in: 40, separator: RichText(" ")), rank: 2)
    }
    scene.draw(
      parts.line(in: rect.columns, separator: RichText("   ")), column: rect.column, row: rect.row,
      columns: rect.columns, with: &painter)
  }

  func drawRows(_ layout: ListLayout, with painter: inout Painter) {
    let columns = scene.tableColumns(
      in: layout.list, rows: state.rowCount(at: state.place))
    switch state.place.agencyTab {
    case .indicators:
      let table = IndicatorTable(scene, indicators)
      scene.drawList(table.view(in: columns), count: table.rows.count, layout, with: &painter)
    case .led:
      let table = IndicatorTable(scene, led)
      scene.drawList(table.view(in: columns), count: table.rows.count, layout, with: &painter)
    case .assignments: scene.drawAssignmentList(assignments, layout, with: &painter)
    case .gaps:
      let table = GapTable(scene: scene, rows: gaps, showsAgency: gaps.contains { $0.agency != id })
      scene.drawList(table.view(in: columns), count: gaps.count, layout, with: &painter)
    }
  }
}
