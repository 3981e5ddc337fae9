/// Everything the dashboard says of an agency on a day: the assessments and their roll-ups.
public struct ProgrammeEvaluation: Sendable, Hashable {
  public var asOf: Day
  public var milestone: Int
  public var agency: String
  /// Every indicator of the programme by its code.
  public var indicators: [String: IndicatorEvaluation]
  /// In the order of the programme.
  public var areas: [GroupEvaluation]
  public var contents: [GroupEvaluation]
  public var total: GroupEvaluation

  public init(
    asOf: Day, milestone: Int, agency: String, indicators: [String: IndicatorEvaluation],
    areas: [GroupEvaluation], contents: [GroupEvaluation], total: GroupEvaluation
  ) {
    self.asOf = asOf
    self.milestone = milestone
    self.agency = agency
    self.indicators = indicators
    self.areas = areas
    self.contents = contents
    self.total = total
  }
}

/// One indicator of one agency: its series, its assessment and its trend.
public struct IndicatorEvaluation: Sendable, Hashable {
  public var code: String
  public var assessment: Assessment
  /// In order of period, up to the as-of day and beyond it where data are forecasts.
  public var series: [SeriesPoint]
  public var trend: Trend?
  /// The class set by an authorised person; `assessment` stays the computed one.
  public var manualStatus: ManualStatus?
  /// What the parts add up to for the period assessed, where it differs from the value entered.
  public var aggregateOfParts: Aggregate?

  public init(
    code: String, assessment: Assessment, series: [SeriesPoint], trend: Trend? = nil,
    manualStatus: ManualStatus? = nil, aggregateOfParts: Aggregate? = nil
  ) {
    self.code = code
    self.assessment = assessment
    self.series = series
    self.trend = trend
    self.manualStatus = manualStatus
    self.aggregateOfParts = aggregateOfParts
  }

  /// The class to show: the manual one while it holds, else the computed one.
  public var shownClass: ProgressClass { manualStatus?.progressClass ?? assessment.progressClass }
}

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

/// The change against the previous comparable period within an unbroken segment.
public struct Trend: Sendable, Hashable {
  public enum Arrow: String, Sendable, Hashable {
    case up, steady, down
  }

  public var arrow: Arrow
  /// In the unit of the indicator.
  public var change: Double
  public var against: Period
  /// Whether the change goes the wanted way; nil when steady.
  public var isImprovement: Bool?

  public init(arrow: Arrow, change: Double, against: Period, isImprovement: Bool?) {
    self.arrow = arrow
    self.change = change
    self.against = against
    self.isImprovement = isImprovement
  }
}

/// A value computed from agencies, with how many of them could take part.
public struct Aggregate: Sendable, Hashable {
  public var value: Double?
  /// How many agencies entered the computation, of how many that reported.
  public var aggregable: Int
  public var reporting: Int
  /// Those left out, by id.
  public var leftOut: [String]

  public init(value: Double?, aggregable: Int, reporting: Int, leftOut: [String]) {
    self.value = value
    self.aggregable = aggregable
    self.reporting = reporting
    self.leftOut = leftOut
  }
}

/// The roll-up of an area, a content or the whole programme.
public struct GroupEvaluation: Sendable, Hashable {
  /// 1…6 of an area or content; 0 of the programme.
  public var id: Int
  /// 0…100; nil below the coverage that the programme demands.
  public var score: Double?
  /// What the score would be of the part that has data, even below that coverage.
  public var partialScore: Double?
  /// 0…1: share of the applicable weight that has a score.
  public var coverage: Double
  /// Weighted mean of the path's expected share ×100, for the tick on the bar; nil without paths.
  public var expectedScore: Double?
  public var isAchieved: Bool
  public var counts: [ProgressClass: Int]
  /// Codes in the order of the programme.
  public var indicators: [String]
  public var assignments: AssignmentTally
  /// The score at the ends of the last eight quarters, oldest first; nil where not published.
  public var scoreHistory: [Double?]

  public init(
    id: Int, score: Double?, partialScore: Double?, coverage: Double, expectedScore: Double?,
    isAchieved: Bool, counts: [ProgressClass: Int], indicators: [String],
    assignments: AssignmentTally, scoreHistory: [Double?]
  ) {
    self.id = id
    self.score = score
    self.partialScore = partialScore
    self.coverage = coverage
    self.expectedScore = expectedScore
    self.isAchieved = isAchieved
    self.counts = counts
    self.indicators = indicators
    self.assignments = assignments
    self.scoreHistory = scoreHistory
  }
}
