/// How fast an indicator moves and how fast it would have to, in its unit per year.
public struct Pace: Sendable, Hashable {
  /// Until the active milestone; nil once it is reached or past.
  public var neededPerYear: Double?
  /// From the same period a year before, within an unbroken segment.
  public var lastYearChange: Double?
  /// At the milestone, as `AssessmentBasis` foretells it; nil once it is past.
  public var forecast: Double?
  /// Between which values it may lie, by `LeastSquares.interval`; nil with fewer than four values.
  /// Values that the unit does not allow are not cut off here.
  public var forecastInterval: ClosedRange<Double>?
  /// Whether that forecast reaches the target.
  public var reachesTarget: Bool?

  public init(
    neededPerYear: Double? = nil, lastYearChange: Double? = nil, forecast: Double? = nil,
    forecastInterval: ClosedRange<Double>? = nil, reachesTarget: Bool? = nil
  ) {
    self.neededPerYear = neededPerYear
    self.lastYearChange = lastYearChange
    self.forecast = forecast
    self.forecastInterval = forecastInterval
    self.reachesTarget = reachesTarget
  }

  init(_ basis: AssessmentBasis, _ assessment: Assessment) {
    neededPerYear = assessment.requiredPace
    let segment = basis.values.sinceLastBreak
    forecast = basis.isPastDeadline ? nil : basis.forecast
    forecastInterval = basis.isPastDeadline ? nil : basis.forecastInterval
    if let last = segment.last {
      let earlier = last.period.yearEarlier
      lastYearChange = segment.first { $0.period == earlier }.map { last.value - $0.value }
    }
    reachesTarget = forecast.flatMap { forecast in
      assessment.target.map { basis.sign * (forecast - $0) >= 0 }
    }
  }
}
