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
  /// How the value assessed was computed from parts, where none was entered.
  public var computedFrom: Aggregate?
  public var pace: Pace
  /// The way from the baseline through the targets, for drawing it.
  public var path: TargetPath

  public init(
    code: String, assessment: Assessment, series: [SeriesPoint], trend: Trend? = nil,
    manualStatus: ManualStatus? = nil, aggregateOfParts: Aggregate? = nil,
    computedFrom: Aggregate? = nil, pace: Pace = Pace(),
    path: TargetPath = TargetPath(baseline: nil, targets: [], shape: .linear)
  ) {
    self.code = code
    self.assessment = assessment
    self.series = series
    self.trend = trend
    self.manualStatus = manualStatus
    self.aggregateOfParts = aggregateOfParts
    self.computedFrom = computedFrom
    self.pace = pace
    self.path = path
  }

  /// The class to show: the manual one while it holds, else the computed one.
  public var shownClass: ProgressClass { manualStatus?.progressClass ?? assessment.progressClass }
}

extension IndicatorEvaluation {
  /// Whether the value assessed is made up for demonstration.
  public var isIllustrative: Bool {
    series.last { $0.period == assessment.period }?.isIllustrative ?? false
  }
}
