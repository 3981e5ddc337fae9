/// What an indicator of one agency brings to a reporting round.
public struct RoundFigure: Sendable, Hashable {
  /// Why there is no value; none of these is zero.
  public enum Gap: Sendable, Hashable {
    /// No period of the indicator belongs to the round, as with yearly figures in a quarter.
    case notMeasured
    case notReported
    /// The last observation of the round carries no value and says why.
    case flagged(ObservationFlag)
    /// The rule needs every period of the round, and only some are there.
    case incomplete(present: Int, expected: Int, soFar: Double?)
    /// The indicator does not hold within the window.
    case notInForce
  }

  /// In the unit of the indicator; nil where `gap` says why.
  public var value: Double?
  public var gap: Gap?
  /// Of a ratio, where every period that entered has both; in the units of the counts.
  public var numerator: Double?
  public var denominator: Double?
  /// The periods that belong to the round, in order; the value speaks of all of them where the
  /// indicator adds up, else of the last.
  public var periods: [Period]
  /// Of the last observation that entered.
  public var flag: ObservationFlag
  /// The value as it was entered, where it is that of one observation.
  public var observation: Observation?
  public var isIllustrative: Bool

  init(periods: [Period], gap: Gap?) {
    self.periods = periods
    self.gap = gap
    flag = .normal
    isIllustrative = false
  }

  /// The period whose figure this is, or up to which it adds up.
  public var last: Period? { periods.last }
}

/// The figure of a round beside that of another round.
public struct RoundComparison: Sendable, Hashable {
  /// Why the two cannot be compared.
  public enum Obstacle: Sendable, Hashable {
    /// The calendar has no such round.
    case noRound
    case missing(RoundFigure.Gap)
    /// Sums over a different number of periods, as six months beside a quarter.
    case differentSpan
    /// A series that starts anew each year beside one of the year before.
    case anotherYear
    /// The series breaks between them.
    case breakBetween
    /// This round has no figure to compare.
    case nothingHere
  }

  public var round: ReportingRound?
  public var figure: RoundFigure?
  /// This value less the other one, in the unit of the indicator; nil where `obstacle` says why.
  public var change: Double?
  public var obstacle: Obstacle?
  /// Whether the change goes the wanted way; nil without a change that tables would show.
  public var isImprovement: Bool?
}

/// An indicator in a round: its figure, and how it compares.
public struct RoundEntry: Sendable, Hashable {
  public var indicator: Indicator
  public var figure: RoundFigure
  /// With the round reported before.
  public var before: RoundComparison
  /// With the same round of the year before.
  public var yearEarlier: RoundComparison
  /// The latest value whose period had ended by the end of the window, for rounds that have none
  /// of their own.
  public var latest: SeriesPoint?
}
