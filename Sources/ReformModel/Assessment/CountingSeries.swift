/// The values of a series that count as data, in order of time, each placed on the axis of years.
///
/// Prepared once, it is assessed on many days without sorting again.
struct CountingSeries {
  struct Value {
    var period: Period
    var position: Double
    var value: Double
    /// Not comparable with what stands before it.
    var startsSegment: Bool
  }

  let values: [Value]

  /// Takes points in any order; those without a value and forecasts do not count.
  init(_ points: [SeriesPoint]) {
    self.init(ordered: points.map { ($0.period.order, $0) }.sorted { $0.0 < $1.0 }.map(\.1))
  }

  /// Takes points that are in order already.
  init(ordered points: [SeriesPoint]) {
    var values: [Value] = []
    values.reserveCapacity(points.count)
    var isBroken = false
    for point in points {
      // A break whose own value is missing still parts what follows from what went before.
      isBroken = isBroken || point.flag == .breakInSeries
      guard point.flag.counts, let value = point.value else { continue }
      let period = point.period
      values.append(
        Value(
          period: period, position: period.position, value: value, startsSegment: isBroken))
      isBroken = false
    }
    self.values = values
  }

  /// Those whose period has ended by a position on the axis of years.
  ///
  /// Months are twelfths on that axis and days 365ths, so a quarter may end a day after its last:
  /// the solved cases want it so (30 June 2022 lies before 2022.5).
  func values(endedBy position: Double) -> ArraySlice<Value> {
    var count = values.count
    while count > 0, values[count - 1].position > position { count -= 1 }
    return values[..<count]
  }
}

extension ArraySlice where Element == CountingSeries.Value {
  /// Those since the last break, the first value after it included.
  var sinceLastBreak: ArraySlice<CountingSeries.Value> {
    lastIndex { $0.startsSegment }.map { self[$0...] } ?? self
  }
}
