import ReformModel

/// A straight piece of a line chart, in the coordinates of the data.
struct ChartStroke: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case actual, path, forecast
    /// An edge of what the forecast may be.
    case band
  }

  var kind: Kind
  var from: TargetPath.Point
  var to: TargetPath.Point
}

extension LineChart {
  /// All pieces, in the order in which they are drawn: what is measured lies on top.
  var strokes: [ChartStroke] { pathStrokes + forecastStrokes + actualStrokes }

  /// The path from point to point; a stepped one jumps at once to the next target's height.
  private var pathStrokes: [ChartStroke] {
    zip(path.points, path.points.dropFirst()).flatMap { a, b -> [ChartStroke] in
      guard path.shape == .step else { return [ChartStroke(kind: .path, from: a, to: b)] }
      let corner = TargetPath.Point(position: a.position, value: b.value)
      return [
        ChartStroke(kind: .path, from: a, to: corner),
        ChartStroke(kind: .path, from: corner, to: b),
      ]
    }
  }

  private var actualStrokes: [ChartStroke] {
    zip(points, points.dropFirst()).compactMap { a, b in
      guard let from = a.place, let to = b.place, isJoined(a, b) else { return nil }
      return ChartStroke(kind: b.flag == .forecast ? .forecast : .actual, from: from, to: to)
    }
  }

  /// A missing period, a missing value or a break is never bridged, nor the turn of a year at which
  /// a sum starts anew: the fall there says nothing.
  private func isJoined(_ a: SeriesPoint, _ b: SeriesPoint) -> Bool {
    guard b.flag != .breakInSeries, a.isNeighbour(of: b) else { return false }
    return !startsAnewEachYear || a.period.year == b.period.year || b.period.frequency == .yearly
  }

  private var forecastStrokes: [ChartStroke] {
    guard let forecast, let last = points.last(where: { $0.flag.counts && $0.value != nil }),
      let from = last.place, from.position < forecast.position
    else { return [] }
    let edges = forecast.range.map { [$0.lowerBound, $0.upperBound] } ?? []
    return edges.map {
      ChartStroke(
        kind: .band, from: from, to: TargetPath.Point(position: forecast.position, value: $0))
    } + [ChartStroke(kind: .forecast, from: from, to: forecastEnd(from: from, forecast))]
  }

  /// Where the forecast ends: a share that would leave 0…100 % stops there, or its impossible end
  /// would press everything else into a few rows.
  private func forecastEnd(from: TargetPath.Point, _ forecast: Forecast) -> TargetPath.Point {
    let end = TargetPath.Point(position: forecast.position, value: forecast.value)
    let limit = min(100, max(0, end.value))
    guard unit == .percent, limit != end.value, (0...100).contains(from.value),
      end.value != from.value
    else { return end }
    let share = (limit - from.value) / (end.value - from.value)
    return TargetPath.Point(
      position: from.position + share * (end.position - from.position), value: limit)
  }

  /// Where series break: half-way between the point that breaks and the one before it.
  var breakPositions: [Double] {
    points.indices.filter { points[$0].flag == .breakInSeries }.map { i in
      let here = points[i].period
      let before = i > 0 ? points[i - 1].period.position : here.position - here.years
      return (max(before, here.position - here.years) + here.position) / 2
    }
  }
}

extension SeriesPoint {
  var place: TargetPath.Point? {
    value.map { TargetPath.Point(position: period.position, value: $0) }
  }

  /// Whether no period lies between the two.
  func isNeighbour(of later: SeriesPoint) -> Bool {
    later.period.position - period.position <= max(period.years, later.period.years) * 1.1
  }
}
