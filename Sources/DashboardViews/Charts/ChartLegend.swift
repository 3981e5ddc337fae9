import ReformModel
import TerminalInterface

/// The line above a chart: the unit or what the cursor reads, and what the lines mean.
struct ChartLegend {
  /// The columns that the name of a second series takes at most.
  private static let longestName = 24

  let chart: LineChart
  let theme: ResolvedTheme
  let glyphs: ChartGlyphs
  let words: Words

  func draw(into frame: inout Frame, in rect: Rect) {
    frame.paint(in: rect, style: theme[.dim]) { painter in
      let style = theme[chart.marked == nil ? .axis : .chartCursor]
      var end = painter.text(reading, row: 0, style: style)
      var entries = entries(isLong: true)
      if end + 2 + ChartLegend.width(entries) > rect.columns {
        entries = self.entries(isLong: false)
      }
      let width = ChartLegend.width(entries)
      // All at the right edge where they fit, else from the left as many as do.
      let start = max(end + 2, rect.columns - width)
      for entry in entries {
        let length = entry.mark.displayWidth + 1 + entry.name.displayWidth
        let column = max(start, end + 2)
        guard column + length <= rect.columns else { continue }
        let name = painter.text(entry.mark, column: column, row: 0, style: theme[entry.role])
        end = painter.text(entry.name, column: name + 1, row: 0)
      }
    }
  }

  /// `dự báo 2030: 92 (từ 88 đến 96)`; without numbers where its band is not known.
  private var forecastName: String {
    guard let forecast = chart.forecast, forecast.range != nil else { return words.chartForecast }
    let value = words.number(forecast.value, decimals: min(1, chart.decimals))
    return words.chartForecastLegend(forecast.year, value, chart.range(of: forecast, words))
  }

  private var reading: String {
    guard let marked = chart.marked else { return chart.scaleName ?? words.name(chart.unit) }
    let mark = marked.isIllustrative ? Figure.illustrativeMark : ""
    let reading = words.chartReading(marked.period, chart.reading(marked.value, words)) + mark
    guard let companion = chart.companion else { return reading }
    let value = chart.reading(companion.point(at: marked.period)?.value, words)
    return "\(reading) \(glyphs.companion) \(value ?? words.chartNoData)"
  }

  private typealias Entry = (mark: String, name: String, role: Role)

  private static func width(_ entries: [Entry]) -> Int {
    entries.reduce(0) { $0 + $1.mark.displayWidth + $1.name.displayWidth + 3 } - 2
  }

  /// - Parameter isLong: with the numbers of the forecast.
  private func entries(isLong: Bool) -> [Entry] {
    var entries = [(mark: glyphs.actual, name: words.chartActual, role: Role.chart1)]
    if let companion = chart.companion {
      let name = companion.name.truncated(to: ChartLegend.longestName, glyphs.ellipsis)
      entries.append(("\(glyphs.companion)", name, .chart2))
    }
    if chart.path.points.count > 1 {
      entries.append((glyphs.path, words.chartPath, .path))
    }
    if chart.strokes.contains(where: { $0.kind == .forecast }) {
      entries.append((glyphs.forecast, isLong ? forecastName : words.chartForecast, .forecast))
    }
    if chart.points.contains(where: { $0.flag == .breakInSeries }) {
      entries.append((String(glyphs.seriesBreak), words.chartBreak, .seriesBreak))
    }
    if chart.points.contains(where: \.isIllustrative) {
      entries.append(("*", words.chartIllustrative, .illustrative))
    }
    return entries
  }
}
