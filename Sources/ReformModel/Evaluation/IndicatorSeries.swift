/// The series of an indicator and agency, with what was computed from the agency's parts.
public struct IndicatorSeries: Sendable, Hashable {
  /// In order of period.
  public var points: [SeriesPoint]
  /// For every period in which parts reported, whether an own value stands before it or not.
  public var aggregates: PeriodTable<Aggregate>

  public init(points: [SeriesPoint], aggregates: PeriodTable<Aggregate> = PeriodTable()) {
    self.points = points
    self.aggregates = aggregates
  }
}

extension Workspace {
  /// Adds up what the parts of an agency reported of every indicator, so that a snapshot kept for the
  /// next start has it.
  public func addUpParts(of agency: String) {
    let series = SeriesBuilder(self, agency: agency)
    for indicator in definitions.indicators { _ = series.parts(of: indicator) }
  }

  /// The series of an indicator and agency as it is shown and assessed.
  ///
  /// An own value wins; without one a period takes what the agency's parts add up to, where the
  /// indicator's rule allows. Before a merger stand the sums of the predecessors' numerators and
  /// denominators if all have them; else the first predecessor's series, with a break after it.
  public func series(of indicator: Indicator, agency: String) -> IndicatorSeries {
    SeriesBuilder(self, agency: agency).series(of: indicator)
  }
}
