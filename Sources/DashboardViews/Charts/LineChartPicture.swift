import ReformModel
import TerminalInterface

/// Draws a chart whose layout is known: frame first, then lines from the back to the front.
struct LineChartPicture {
  let chart: LineChart
  let layout: LineChartLayout
  let theme: ResolvedTheme
  let level: DrawingLevel
  let words: Words
  let glyphs: ChartGlyphs
  private let canvas: DotCanvas

  init(
    chart: LineChart, layout: LineChartLayout, theme: ResolvedTheme, level: DrawingLevel,
    words: Words
  ) {
    (self.chart, self.layout, self.theme) = (chart, layout, theme)
    (self.level, self.words) = (level, words)
    glyphs = ChartGlyphs(level)
    canvas = LineChartPicture.lines(chart, layout, theme, level)
  }

  func draw(into frame: inout Frame) {
    drawAxes(into: &frame)
    drawLevels(into: &frame)
    drawUprights(into: &frame)
    // What is measured here lies over what it is compared with.
    drawCompanion(into: &frame)
    canvas.draw(into: &frame, at: Point(column: layout.plot.column, row: layout.plot.row))
    drawPoints(into: &frame)
    drawMilestoneNames(into: &frame)
    drawCursor(into: &frame)
    ChartLegend(chart: chart, theme: theme, glyphs: glyphs, words: words)
      .draw(into: &frame, in: layout.head)
  }

  private static func lines(
    _ chart: LineChart, _ layout: LineChartLayout, _ theme: ResolvedTheme, _ level: DrawingLevel
  ) -> DotCanvas {
    var canvas = DotCanvas(columns: layout.plot.columns, rows: layout.plot.rows, level: level)
    for stroke in chart.strokes {
      guard let a = layout.dot(stroke.from, on: canvas), let b = layout.dot(stroke.to, on: canvas)
      else { continue }
      let (role, pattern): (Role, DashPattern) =
        switch stroke.kind {
        case .actual: (.chart1, .solid)
        case .path: (.path, .dashed)
        case .forecast: (.forecast, .dotted)
        case .band: (.forecast, .sparse)
        }
      canvas.line(from: a, to: b, style: theme[role], pattern: pattern)
    }
    guard level == .braille else { return canvas }
    // A point is a little square, so that one between two gaps is seen as well.
    for point in chart.points {
      guard let place = point.place, let dot = layout.dot(place, on: canvas) else { continue }
      let style = theme[point.flag == .forecast ? .forecast : .chart1]
      for (x, y) in [(0, 0), (1, 0), (0, 1), (1, 1)] {
        canvas.set(x: dot.x + x, y: dot.y + y, style: style)
      }
    }
    return canvas
  }

  func put(
    _ glyph: Character, _ column: Int, _ row: Int, _ role: Role, _ frame: inout Frame
  ) {
    frame.set(
      Cell(glyph: String(glyph), style: theme[role]), at: Point(column: column, row: row))
  }

  private func drawAxes(into frame: inout Frame) {
    let (left, floor) = (layout.plot.column - 1, layout.plot.endRow)
    for row in layout.plot.row..<floor { put(glyphs.axis, left, row, .axis, &frame) }
    put(glyphs.corner, left, floor, .axis, &frame)
    for column in layout.plot.column..<layout.plot.endColumn {
      put(glyphs.floor, column, floor, .axis, &frame)
    }
    for (value, label) in zip(layout.values.ticks, layout.labels) {
      guard let row = row(value) else { continue }
      put(glyphs.tick, left, row, .axis, &frame)
      let line = Rect(
        column: layout.gutter.column, row: row, columns: layout.gutter.columns, rows: 1)
      frame.label(label, in: line, style: theme[.axis], .right)
    }
    for span in layout.time.spans { draw(span, floor, into: &frame) }
  }

  private func draw(_ span: TimeAxis.Span, _ floor: Int, into frame: inout Frame) {
    guard let from = layout.column(span.from), let to = layout.column(span.to) else { return }
    if span.from > layout.time.lower { put(glyphs.floorTick, from, floor, .axis, &frame) }
    guard !span.label.isEmpty else { return }
    let middle = (from + to) / 2 - layout.names.column
    let start = min(
      max(0, middle - (span.label.displayWidth - 1) / 2),
      layout.names.columns - span.label.displayWidth)
    let rest = layout.names.split(left: start).rest
    frame.label(span.label, in: rest, style: theme[.axis])
  }

  private func drawUprights(into frame: inout Frame) {
    let cursor = chart.marked.map { [$0.period.position] } ?? []
    let marks: [([Double], Character, Role)] = [
      (chart.milestones.map { Double($0 + 1) }, glyphs.milestone, .milestone),
      (cursor, glyphs.cursorLine, .grid),
      (chart.breakPositions, glyphs.seriesBreak, .seriesBreak),
    ]
    for (positions, glyph, role) in marks {
      for column in positions.compactMap(layout.column) {
        for row in layout.plot.row..<layout.plot.endRow { put(glyph, column, row, role, &frame) }
      }
    }
  }

  /// The second series is points without a line: colour alone tells no two lines apart.
  private func drawCompanion(into frame: inout Frame) {
    for point in chart.companion?.points ?? [] {
      guard let at = point.place.flatMap(cell) else { continue }
      put(glyphs.companion, at.column, at.row, .chart2, &frame)
    }
  }

  /// Where letters are too coarse for little squares, points are letters too.
  private func drawPoints(into frame: inout Frame) {
    guard level == .ascii else { return }
    for point in chart.points {
      guard let place = point.place, let at = cell(place) else { continue }
      // Not a star: beside a value that means illustrative.
      let role: Role = point.flag == .forecast ? .forecast : .chart1
      put("o", at.column, at.row, role, &frame)
    }
  }

  /// Beside their lines, at the top or the bottom: all in the same row where that has room for all,
  /// else in the one that has room for most.
  private func drawMilestoneNames(into frame: inout Frame) {
    let names = chart.milestones.compactMap { year -> (name: String, columns: Range<Int>)? in
      let name = words.chartMilestone(year)
      guard let column = layout.column(Double(year + 1)),
        column - name.displayWidth - 1 >= layout.plot.column
      else { return nil }
      return (name, (column - name.displayWidth - 1)..<column)
    }
    let rows = [layout.plot.row, layout.plot.endRow - 1, layout.plot.row + 1]
    let free = rows.map { row in names.filter { isFree($0.columns, row) } }
    let most = free.map(\.count).max() ?? 0
    guard let best = free.firstIndex(where: { $0.count == most }) else { return }
    for (name, columns) in free[best] {
      let place = Rect(
        column: columns.lowerBound, row: rows[best], columns: columns.count, rows: 1)
      frame.label(name + " ", in: place, style: theme[.milestone])
    }
  }

  private func isFree(_ columns: Range<Int>, _ row: Int) -> Bool {
    let companion = (chart.companion?.points ?? []).compactMap { $0.place.flatMap(cell) }
    guard !companion.contains(where: { $0.row == row && columns.contains($0.column) }) else {
      return false
    }
    return columns.allSatisfy {
      canvas.cell(column: $0 - layout.plot.column, row: row - layout.plot.row) == nil
    }
  }

  private func drawCursor(into frame: inout Frame) {
    guard let place = chart.marked?.place, let at = cell(place) else { return }
    put(glyphs.cursor, at.column, at.row, .chartCursor, &frame)
  }

  func row(_ value: Double) -> Int? {
    layout.row(value, dotsPerCell: Grain(level).down)
  }

  private func cell(_ place: TargetPath.Point) -> Point? {
    guard let dot = layout.dot(place, on: canvas) else { return nil }
    let grain = Grain(level)
    return Point(
      column: layout.plot.column + dot.x / grain.across, row: layout.plot.row + dot.y / grain.down)
  }
}
