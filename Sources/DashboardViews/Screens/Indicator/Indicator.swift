import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws an indicator of an agency: how it stands and why, its figures, agencies and history.
func drawIndicator(
  _ scene: Scene, _ code: String, agency: String, into frame: inout Frame, in rect: Rect
) {
  guard let indicator = scene.definitions.indicator(code),
    let evaluation = scene.state.evaluation(of: code, agency: agency)
  else {
    frame.paint(in: rect, style: scene.theme[.text]) {
      $0.text(scene.words.unknownIndicator, column: 1, row: 0)
    }
    return
  }
  let view = IndicatorView(
    scene: scene, indicator: indicator, evaluation: evaluation, agency: agency)
  view.draw(into: &frame, in: rect)
}

/// One indicator of one agency on its own screen.
struct IndicatorView {
  let scene: Scene
  let indicator: Indicator
  let evaluation: IndicatorEvaluation
  let agency: String

  var words: Words { scene.words }

  func draw(into frame: inout Frame, in rect: Rect) {
    let layout = ListLayout(frame.size, body: Rect(rect.size), extra: .totals)
    frame.paint(in: rect, style: scene.theme[.text]) { painter in
      painter.cutMark = scene.ellipsis
      drawHead(layout, with: &painter)
      switch scene.state.place.indicatorTab {
      case .chart: break
      case .series: drawSeries(layout, with: &painter)
      case .agencies: drawAgencies(layout, with: &painter)
      case .definition: drawDefinition(layout, with: &painter)
      case .history: drawHistory(layout, with: &painter)
      }
    }
    if scene.state.place.indicatorTab == .chart {
      drawChartTab(layout, at: rect, into: &frame)
    } else if let side = layout.side {
      drawReasons(into: &frame, in: moved(side, to: rect))
    }
  }

  private func drawHead(_ layout: ListLayout, with painter: inout Painter) {
    if let title = layout.title.map(scene.inset) {
      scene.draw(
        RichText("\(indicator.code) \(indicator.name[words.language])", .title),
        column: title.column, row: title.row, columns: title.columns, with: &painter)
    }
    if let totals = layout.totals.map(scene.inset) {
      scene.draw(
        standing(in: totals.columns), column: totals.column, row: totals.row,
        columns: totals.columns, with: &painter)
    }
    if let tabs = layout.tabs {
      let count = scene.state.rowCount(at: scene.state.place)
      let isMadeUp = evaluation.series.contains(where: \.isIllustrative)
      let notes = scene.listNotes(count: count, legend: isMadeUp ? scene.illustrativeLegend(isShort: tabs.columns < 80) : nil)
      scene.drawTabLine(tabTitles, notes, in: scene.inset(tabs), with: &painter)
    }
  }

  /// `◐ cần đẩy nhanh · 61,2 % (QIII/26) · mục tiêu 2030 80 · Bắc Ninh`
  private func standing(in columns: Int) -> RichText {
    let mark = StatusMark(evaluation.shownClass, scene.level)
    let assessment = evaluation.assessment
    var parts = Segments()
    parts.add(mark.text + RichText(" " + words.name(evaluation.shownClass), mark.role), rank: 0)
    var value = scene.value(indicator, evaluation).text(.title)
    if let period = assessment.period { value.append(" (\(words.shortPeriod(period)))", .dim) }
    parts.add(value, rank: 1)
    let target = scene.target(indicator, evaluation)
    if !target.isAbsent {
      let label = words.targetLabel(assessment.milestone).lowercased()
      parts.add(RichText(label + " ", .dim) + target.text(), rank: 2)
    }
    if let trend = evaluation.trend {
      let change = scene.trendText(
        trend.change, decimals: indicator.decimals, isImprovement: trend.isImprovement)
      parts.add(change, rank: 3)
    }
    parts.add(RichText(scene.agencyName(agency), .accent), rank: 4)
    return parts.line(in: columns, separator: scene.separator)
  }

  private var tabTitles: [String] {
    [
      words.chartTab, words.seriesTab, words.agenciesTab, words.definitionTab, words.historyTab,
    ]
  }

  /// A rectangle of the body in the coordinates of the frame.
  func moved(_ rect: Rect, to body: Rect) -> Rect {
    Rect(
      column: rect.column + body.column, row: rect.row + body.row, columns: rect.columns,
      rows: rect.rows)
  }
}
