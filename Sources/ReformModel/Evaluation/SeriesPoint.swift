/// One period of a series as it is shown and assessed.
public struct SeriesPoint: Sendable, Hashable {
  public var period: Period
  /// Nil where the observation carries no value; the flag says why.
  public var value: Double?
  public var flag: ObservationFlag
  /// Nil where the value was computed from the parts of an agency.
  public var observation: ObservationKey?
  public var isIllustrative: Bool

  public init(
    period: Period, value: Double?, flag: ObservationFlag, observation: ObservationKey? = nil,
    isIllustrative: Bool = false
  ) {
    self.period = period
    self.value = value
    self.flag = flag
    self.observation = observation
    self.isIllustrative = isIllustrative
  }
}

extension Collection<SeriesPoint> {
  /// In order of period, with the calendar asked once for each.
  func inOrder() -> [SeriesPoint] {
    let points = Array(self)
    return points.indices.map { (order: points[$0].period.order, place: $0) }
      .sorted { $0.order < $1.order }.map { points[$0.place] }
  }
}
