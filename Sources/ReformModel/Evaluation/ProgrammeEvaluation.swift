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
