import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws an indicator of an agency: how it stands, and the tab that is open.
func drawIndicator(
  _ scene: Scene, _ code: String, agency: String, into frame: inout Frame, in rect: Rect
) {
  guard let view = IndicatorView(scene, code, agency) else {
    frame.paint(in: rect, style: scene.theme[.text]) { painter in
      scene.drawNothing(scene.words.unknownIndicator(code), in: painter.bounds, with: &painter)
    }
    return
  }
  view.draw(into: &frame, in: rect)
}

/// One indicator on its own screen.
struct IndicatorView {
  let scene: Scene
  let agency: String
  let row: IndicatorTable.Row

  /// Nil where the programme has no indicator of this code.
  init?(_ scene: Scene, _ code: String, _ agency: String) {
    guard let indicator = scene.definitions.indicator(code),
      let evaluation = scene.state.evaluation(of: code, agency: agency)
    else { return nil }
    self.scene = scene
    self.agency = agency
    row = IndicatorTable.Row(scene, indicator, evaluation)
  }

  var words: Words { scene.words }
  var indicator: Indicator { row.indicator }
  var evaluation: IndicatorEvaluation { row.evaluation }
  var place: Place { scene.state.place }

  func draw(into frame: inout Frame, in rect: Rect) {
    let name = scene.state.heading(of: indicator)
    let layout = IndicatorLayout(
      body: rect, nameRows: name.wrapped(to: scene.inset(rect).columns).count)
    paint(layout.name, into: &frame) { painter in
      scene.drawWrapped(name, .title, in: painter.bounds, with: &painter)
    }
    paint(layout.standing, into: &frame) { painter in
      let room = painter.size.columns
      scene.draw(standing(in: room), row: 0, with: &painter)
    }
    paint(layout.tabs, into: &frame) { painter in drawTabs(with: &painter) }
    switch place.indicatorTab {
    case .chart: drawChartTab(into: &frame, in: scene.inset(layout.content))
    case .series: drawSeries(into: &frame, in: layout.content)
    case .agencies: drawAgencies(into: &frame, in: layout.content)
    case .definition: drawDefinition(into: &frame, in: layout.content)
    case .history: drawHistory(into: &frame, in: layout.content)
    }
  }

  /// Draws inside the margins of a rectangle, where there is one.
  private func paint(
    _ rect: Rect?, into frame: inout Frame, _ draw: (inout Painter) -> Void
  ) {
    guard let rect else { return }
    frame.paint(in: scene.inset(rect), style: scene.theme[.text]) { painter in
      painter.cutMark = scene.ellipsis
      draw(&painter)
    }
  }

  private func drawTabs(with painter: inout Painter) {
    let hasMarks = evaluation.series.contains(where: \.isIllustrative)
    // A chart has a legend of its own.
    let needsLegend = place.indicatorTab == .series || place.indicatorTab == .agencies
    let legend =
      hasMarks && needsLegend
      ? scene.illustrativeLegend(isShort: painter.size.columns < 90) : nil
    var notes = Segments()
    if place.indicatorTab == .definition {
      notes.add(definitionNote, rank: 0)
    } else {
      notes = scene.listNotes(count: scene.state.rowCount(at: place), legend: legend)
    }
    scene.drawTabLine(words.indicatorTabs, notes, in: painter.bounds, with: &painter)
  }

  /// `▼ thụt lùi · 61,2 % tháng 10/2026 · mục tiêu 80 % năm 2030 · ▲ 2,1`
  private func standing(in columns: Int) -> RichText {
    let mark = StatusMark(evaluation.shownClass, scene.level)
    var parts = Segments()
    parts.add(mark.text + RichText(" " + scene.word(row), mark.role), rank: 0)
    if let period = evaluation.assessment.period {
      parts.add(row.value.text(.title), rank: 1)
      parts.add(RichText(words.period(period), .dim), rank: 3)
    }
    if !row.target.isAbsent {
      let label = RichText(words.targetOf(evaluation.assessment.milestone) + " ", .dim)
      parts.add(label + row.target.text(), rank: 2)
    }
    if !row.trend.isEmpty, let trend = evaluation.trend {
      let since = RichText(" " + words.comparedWith(words.shortPeriod(trend.against)), .dim)
      parts.add(row.trend + since, rank: 4)
    }
    if evaluation.manualStatus != nil { parts.add(RichText(words.setByHand, .conflict), rank: 1) }
    return parts.line(in: columns, separator: scene.separator)
  }
}
