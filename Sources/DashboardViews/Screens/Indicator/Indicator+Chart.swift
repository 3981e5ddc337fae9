import DashboardLogic
import ReformModel
import TerminalInterface

extension IndicatorView {
  /// The chart with what it means: why the class is what it is, the pace, and what the parts say.
  func drawChartTab(into frame: inout Frame, in rect: Rect) {
    let sheets = [why, pace, parts].filter { !$0.isEmpty }
    let wanted =
      sheets.prefix(2).map { $0.lines(in: rect.columns / 2 - 2, isDense: true).count + 1 }.max()
      ?? 0
    let layout = ChartTabLayout(rect, factRows: wanted)
    if let boxes = layout.boxes {
      draw(sheets, stackedIn: boxes, withLatest: layout.series == nil, into: &frame)
    }
    for (index, column) in layout.columns.enumerated() {
      guard let sheet = sheets.element(at: index) else { continue }
      scene.drawPlain(sheet, in: column, into: &frame)
    }
    if let series = layout.series { drawLatest(into: &frame, in: series) }
    if let sentence = layout.sentence {
      frame.paint(in: sentence, style: scene.theme[.text]) { painter in
        scene.draw(why.lines(in: painter.size.columns, isDense: true), with: &painter)
      }
    }
    drawChart(into: &frame, in: layout.chart)
  }

  private func drawChart(into frame: inout Frame, in rect: Rect) {
    guard !rect.isEmpty else { return }
    LineChart(
      indicator, evaluation, milestones: scene.definitions.programme.milestones.map(\.year)
    ).draw(into: &frame, in: rect, theme: scene.theme, level: scene.level, words: words)
  }

  private func draw(
    _ sheets: [FactSheet], stackedIn rect: Rect, withLatest: Bool, into frame: inout Frame
  ) {
    var rest = rect
    for sheet in sheets {
      rest = rest.split(top: scene.drawBoxed(sheet, in: rest, into: &frame)).rest
    }
    let sheet = latest(rest.rows - 2)
    if withLatest, !sheet.isEmpty { _ = scene.drawBoxed(sheet, in: rest, into: &frame) }
  }

  /// The latest values in a box of their own, as many as fit.
  private func latest(_ count: Int) -> FactSheet {
    var sheet = FactSheet(words.latestTitle)
    let table = seriesTable
    for row in table.rows.prefix(max(0, count)) {
      var value = table.valueText(row)
      if !row.change.isEmpty { value += RichText("  ") + row.change }
      sheet.figure(words.period(row.point.period), value)
    }
    return sheet
  }

  /// The latest values below a chart: a table without a selection.
  private func drawLatest(into frame: inout Frame, in rect: Rect) {
    let table = seriesTable
    guard rect.rows >= 2, !table.rows.isEmpty else { return }
    frame.paint(in: rect, style: scene.theme[.text]) { painter in
      painter.cutMark = scene.ellipsis
      let (heads, list) = painter.bounds.split(top: 1)
      let view = table.view(in: rect.columns)
      view.drawHeads(in: heads, with: &painter)
      let count = min(table.rows.count, list.rows)
      let span = ListSpan(ListPosition(), count: count, visible: list.rows)
      view.drawRows(span, selected: -1, in: list, inset: 0, isClickable: false, with: &painter)
    }
  }
}
