import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws a part of the programme: what it is called, how it stands, its indicators or assignments.
func drawSection(
  _ scene: Scene, _ section: ProgrammeSection, into frame: inout Frame, in rect: Rect
) {
  let view = SectionView(scene, section)
  let layout = ListLayout(frame.size, body: Rect(rect.size), extra: .totals, pane: view.pane)
  frame.paint(in: rect, style: scene.theme[.text]) { painter in
    painter.cutMark = scene.ellipsis
    if let title = layout.title { view.drawTitle(in: scene.inset(title), with: &painter) }
    if let totals = layout.totals { view.drawTotals(in: scene.inset(totals), with: &painter) }
    switch scene.state.place.sectionTab {
    case .indicators: view.drawIndicators(layout, with: &painter)
    case .assignments: view.drawAssignments(layout, with: &painter)
    }
  }
  if let side = layout.side, let row = view.selectedIndicator {
    let pane = Rect(
      column: rect.column + side.column, row: rect.row + side.row, columns: side.columns,
      rows: side.rows)
    scene.drawIndicatorPane(row, names: view.names, into: &frame, in: pane)
  }
}

/// One section on its own screen.
struct SectionView {
  let scene: Scene
  let section: ProgrammeSection
  let group: GroupEvaluation

  init(_ scene: Scene, _ section: ProgrammeSection) {
    self.scene = scene
    self.section = section
    group = scene.state.group(of: section)
  }

  /// Indicators want more columns than a pane leaves them; a filter moves nothing.
  var pane: ListLayout.Pane {
    scene.state.place.sectionTab == .assignments
      ? .beside : .below(rows: group.indicators.count, columns: IndicatorTable.wantedColumns)
  }

  func drawTitle(in rect: Rect, with painter: inout Painter) {
    scene.draw(
      RichText(scene.title(of: section, isShort: false), .title), column: rect.column,
      row: rect.row, columns: rect.columns,
      with: &painter)
  }

  /// The roll-up of the section on one line.
  func drawTotals(in rect: Rect, with painter: inout Painter) {
    let width = min(rect.columns, max(24, rect.columns / 3))
    scene.drawScore(
      group, column: rect.column, row: rect.row, columns: width, with: &painter)
    let rest = rect.split(left: width + 2).rest
    var parts = Segments()
    parts.add(scene.countsInWords(group, in: rest.columns * 2 / 3), rank: 0)
    parts.add(scene.changeText(group), rank: 3)
    if group.score != nil {
      parts.add(RichText(scene.words.shortCoverage(group.coverage), .dim), rank: 1)
    }
    let tally = scene.tally(group.assignments)
    parts.add(tally.line(in: rest.columns, separator: RichText(" ")), rank: 2)
    scene.draw(
      parts.line(in: rest.columns, separator: RichText("   ")), column: rest.column,
      row: rest.row, columns: rest.columns, with: &painter)
  }

  /// The titles of the two tabs with what they hold.
  var tabs: [String] {
    let words = scene.words
    return [
      "\(words.indicatorsTab) \(group.indicators.count)",
      "\(words.assignmentsTitle) \(group.assignments.total)",
    ]
  }

  /// The indicator under the cursor; nil on the other tab and in an empty list.
  var selectedIndicator: IndicatorTable.Row? {
    let place = scene.state.place
    guard place.sectionTab == .indicators else { return nil }
    let rows = scene.state.indicatorRows(of: section, at: place)
    guard let evaluation = rows.element(at: min(place.list.selected, rows.count - 1)),
      let indicator = scene.definitions.indicator(evaluation.code)
    else { return nil }
    return IndicatorTable.Row(scene, indicator, evaluation)
  }

  /// The names of the indicators in the list.
  var names: [String] {
    scene.state.indicatorRows(of: section, at: scene.state.place).compactMap {
      scene.definitions.indicator($0.code)?.name[scene.words.language]
    }
  }

  func drawIndicators(_ layout: ListLayout, with painter: inout Painter) {
    let place = scene.state.place
    let table = IndicatorTable(scene, scene.state.indicatorRows(of: section, at: place))
    if let tabs = layout.tabs {
      let legend = scene.legend(of: table.rows.flatMap { [$0.value, $0.target] }, in: tabs.columns)
      let notes = scene.listNotes(count: table.rows.count, legend: legend)
      scene.drawTabLine(self.tabs, notes, in: scene.inset(tabs), with: &painter)
    }
    guard !table.rows.isEmpty else {
      scene.drawNothing(
        scene.words.noIndicators(matching: place.filter), in: layout.list, with: &painter)
      return
    }
    scene.drawList(
      table.view(in: scene.tableColumns(in: layout.list, rows: table.rows.count)),
      count: table.rows.count, layout,
      with: &painter)
  }

  func drawAssignments(_ layout: ListLayout, with painter: inout Painter) {
    let rows = scene.state.assignmentRows(of: section, at: scene.state.place)
    if let tabs = layout.tabs {
      let notes = scene.listNotes(count: rows.count, legend: nil)
      scene.drawTabLine(self.tabs, notes, in: scene.inset(tabs), with: &painter)
    }
    scene.drawAssignmentList(rows, layout, with: &painter)
  }
}

extension Scene {
  /// The same as a terminal can draw it.
  func title(of section: ProgrammeSection, isShort: Bool) -> String {
    drawable(state.title(of: section, isShort: isShort))
  }
}
