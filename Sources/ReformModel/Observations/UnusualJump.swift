/// How a value lies far from those before it: no fault, but it asks for a reason.
public enum UnusualJump: Sendable, Hashable {
  /// Further from the value before it than the indicator tolerates.
  case beyondTolerance(ExactDecimal, previous: Double)
  /// Outside mean ± 2 standard deviations of the values before it, in the unit of the indicator.
  case outsideUsualRange(from: Double, to: Double)
}

/// The values of one indicator and agency that new ones are compared with.
///
/// The entry form, the grid, `cchc set` and the import go by it; it reads what people entered, never
/// what was computed from parts.
public struct UsualValues: Sendable, Hashable {
  /// A value that counts, or a break that parts what follows from what went before.
  private struct Point: Sendable, Hashable {
    var order: Int
    var frequency: Frequency
    var value: Double?
    var startsSegment: Bool
  }

  /// How many values before it a new one needs to be compared with their mean.
  public static let fewest = 4

  private let indicator: Indicator
  /// In order of period.
  private let points: [Point]

  public init(of indicator: Indicator, agency: String, in ledger: Ledger) {
    self.indicator = indicator
    var points: [Point] = []
    let factor = indicator.formula?.factor
    ledger.figures(of: indicator.code, agency: agency) { period, figures in
      points.append(
        Point(
          order: period.order, frequency: period.frequency,
          value: figures.flag.counts ? figures.number(factor: factor) : nil,
          startsSegment: figures.flag == .breakInSeries))
    }
    self.points = points.sorted { $0.order < $1.order }
  }

  /// How an observation leaps out; nil where it does not.
  ///
  /// It is compared with the values of earlier periods of the same length since the last break, so
  /// that one being corrected is never part of its own history. What carries no value, forecasts and
  /// what is marked as a break are not compared, nor are the numbers that `standing` has already.
  public func jump(
    of observation: Observation, in period: Period, over standing: Observation?
  ) -> UnusualJump? {
    let factor = indicator.formula?.factor
    guard observation.flag.counts, observation.flag != .breakInSeries,
      let value = observation.number(factor: factor),
      value != standing.flatMap({ $0.flag.counts ? $0.number(factor: factor) : nil })
    else { return nil }
    let earlier = values(before: period)
    guard let previous = earlier.last else { return nil }
    // The nudge undoes binary representation: 87.3 − 87.2 is a little more than 0.1 or less.
    let nudge = 1e-9 * max(1, value.magnitude)
    if let tolerance = indicator.tolerance,
      (value - previous).magnitude > tolerance.double + nudge
    {
      return .beyondTolerance(tolerance, previous: previous)
    }
    guard earlier.count >= UsualValues.fewest else { return nil }
    let (mean, reach) = usualRange(of: earlier)
    guard (value - mean).magnitude > reach + nudge else { return nil }
    // What bounds refuse anyway is not called usual.
    return .outsideUsualRange(
      from: max(mean - reach, indicator.minimum?.double ?? -.infinity),
      to: min(mean + reach, indicator.maximum?.double ?? .infinity))
  }

  /// Those since the last break before a period, of its length.
  private func values(before period: Period) -> [Double] {
    let earlier = points.prefix { $0.order < period.order }
    let start = earlier.lastIndex(where: \.startsSegment) ?? earlier.startIndex
    return earlier[start...].filter { $0.frequency == period.frequency }.compactMap(\.value)
  }

  /// The mean, and two standard deviations of a sample; of values that hardly differ, the smallest
  /// difference that tables show.
  private func usualRange(of values: [Double]) -> (mean: Double, reach: Double) {
    let n = Double(values.count)
    let mean = values.reduce(0, +) / n
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (mean, max(2 * (squares / (n - 1)).squareRoot(), indicator.roundingUnit))
  }
}

extension Workspace {
  /// How an observation leaps out of what stands of its indicator and agency; nil where it does not.
  public func jump(of observation: Observation, under key: ObservationKey) -> UnusualJump? {
    definitions.indicator(key.indicator).flatMap {
      UsualValues(of: $0, agency: key.agency, in: ledger)
        .jump(of: observation, in: key.period, over: ledger.observation(key))
    }
  }
}
