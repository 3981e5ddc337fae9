public import ReformModel

extension LineChart {
  /// The chart in one short sentence: `tăng 2,1 điểm từ quý II/2026`.
  public func sentence(_ words: Words) -> String {
    guard let last = latest else { return words.chartNoData }
    guard let before = comparable(to: last) else {
      return words.chartReading(points[last].period, reading(points[last].value, words))
    }
    let change = (points[last].value ?? 0) - (points[before].value ?? 0)
    return words.chartChange(change, unit, decimals: decimals, since: points[before].period)
  }

  /// All that the picture shows, for those who cannot see it.
  public func description(_ words: Words) -> String {
    guard let last = latest else { return words.chartNoData }
    let point = points[last]
    var parts = [words.chartReading(point.period, reading(point.value, words))]
    if comparable(to: last) != nil { parts.append(sentence(words)) }
    if let expected = path.value(at: point.period.position) {
      parts.append(words.chartExpected(reading(expected, words) ?? ""))
    }
    if let forecast {
      parts.append(
        words.chartForecast(
          reading(forecast.value, words) ?? "", range(of: forecast, words), for: forecast.year))
    }
    let breaks = points.filter { $0.flag == .breakInSeries }.map(\.period)
    if !breaks.isEmpty { parts.append(words.chartBreaks(breaks)) }
    if points.contains(where: \.isIllustrative) { parts.append(words.chartIllustrative) }
    return parts.joined(separator: "; ")
  }

  /// `từ 88 đến 96`; empty where it is not known.
  func range(of forecast: Forecast, _ words: Words) -> String {
    guard let range = forecast.range else { return "" }
    let digits = min(1, decimals)
    return words.chartRange(
      words.number(range.lowerBound, decimals: digits),
      words.number(range.upperBound, decimals: digits))
  }

  func reading(_ value: Double?, _ words: Words) -> String? {
    value.map { words.value($0, unit, decimals: decimals) }
  }

  private var latest: Int? { points.lastIndex { $0.flag.counts && $0.value != nil } }

  /// The value before, unless the series breaks on the way.
  private func comparable(to last: Int) -> Int? {
    for i in (0..<last).reversed() {
      if points[i + 1].flag == .breakInSeries { return nil }
      if points[i].value != nil, points[i].flag.counts { return i }
    }
    return nil
  }
}
