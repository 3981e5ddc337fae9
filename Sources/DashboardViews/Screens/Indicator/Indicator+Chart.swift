import DashboardLogic
import ReformModel
import TerminalInterface

extension IndicatorView {
  /// The chart with what it means: why the class is what it is, the pace, and what the parts say.
  func drawChartTab(into frame: inout Frame, in rect: Rect) {
    let sheets = factColumns(in: rect)
    let rows = sheets.map { $0.sheet.lines(in: $0.columns, isDense: true).count + 1 }.max() ?? 0
    let layout = ChartTabLayout(rect, factRows: rows)
    if let boxes = layout.boxes {
      draw(boxed(in: boxes), stackedIn: boxes, withLatest: layout.series == nil, into: &frame)
    }
    for (column, sheet) in zip(layout.columns, sheets) {
      scene.drawPlain(sheet.sheet, in: column, into: &frame)
    }
    if let series = layout.series { drawLatest(into: &frame, in: series) }
    if let sentence = layout.sentence {
      frame.paint(in: sentence, style: scene.theme[.text]) { painter in
        scene.draw(why.lines(in: painter.size.columns, isDense: true), with: &painter)
      }
    }
    drawChart(into: &frame, in: layout.chart)
  }

  /// What stands below a chart, and how wide: the answer at the left; the pace, and on what the
  /// answer rests where the left has no room for it, at the right.
  private func factColumns(in rect: Rect) -> [(sheet: FactSheet, columns: Int)] {
    // Made once: it follows the class back through the whole series.
    let why = why
    let rows = ChartTabLayout.mostFactRows(rect) - 1
    guard ChartTabLayout.hasTwoColumns(rect) else {
      let all = why.followed(by: pace, under: words.paceTitle)
      return [(all.fitted(to: rows, in: rect.columns), rect.columns)]
    }
    let columns = rect.columns / 2 - 2
    guard why.lines(in: columns, isDense: true).count > rows else {
      return [(why, columns)]
        + [pace, parts].filter { !$0.isEmpty }.prefix(1).map { ($0, columns) }
    }
    let grounds = why.only { $0 == .ground }
    let right = pace.followed(by: grounds, under: words.groundsTitle)
    return [why.only { $0 != .ground }, right].map {
      ($0.fitted(to: rows, in: columns), columns)
    }
  }

  /// The boxes beside a chart: without blank lines, and then without the least telling facts of the
  /// first, where they are too many.
  private func boxed(in rect: Rect) -> [FactSheet] {
    let columns = rect.columns - 4
    let sheets = [why, pace, parts].filter { !$0.isEmpty }
    let rows = { (sheets: [FactSheet]) in
      sheets.reduce(0) { $0 + $1.lines(in: columns).count + 2 }
    }
    if rows(sheets) <= rect.rows { return sheets }
    let dense = sheets.map { $0.only { _ in true } }
    let others = Array(dense.dropFirst())
    return dense.prefix(1).map { $0.fitted(to: rect.rows - rows(others) - 2, in: columns) } + others
  }

  private func drawChart(into frame: inout Frame, in rect: Rect) {
    guard !rect.isEmpty else { return }
    chart.draw(into: &frame, in: rect, theme: scene.theme, level: scene.level, words: words)
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
