/// A class with the numbers that led to it, so that a screen can always say why.
///
/// Numbers are in the unit of the indicator; `attainment`, `expected` and `ratio` are shares.
/// Formulas: `AssessmentCase.assessed()`.
public struct Assessment: Sendable, Hashable {
  public var progressClass: ProgressClass
  /// 0…100 by the linear method, −5…5 by the growth method.
  public var score: Double?
  /// The value assessed, and of which period.
  public var value: Double?
  public var period: Period?
  /// Where the path starts, and at which position on the axis of years.
  public var baseline: Double?
  public var baselinePosition: Double?
  public var milestone: Int
  public var target: Double?
  /// A: the share of the way from baseline to target that was gone.
  public var attainment: Double?
  /// E: the share that the path expects by the end of the period.
  public var expected: Double?
  /// ρ = A / E.
  public var ratio: Double?
  /// Change needed per year from now on.
  public var requiredPace: Double?
  /// The value at the milestone if the trend since the last break goes on.
  public var forecast: Double?
  /// By the growth method: what was made and what is required a year, as shares.
  public var growth: Double?
  public var requiredGrowth: Double?
  public var reasons: [AssessmentReason]
  public var method: AssessmentMethod

  public init(progressClass: ProgressClass, milestone: Int, method: AssessmentMethod) {
    self.progressClass = progressClass
    self.milestone = milestone
    self.method = method
    reasons = []
  }
}

/// Why an assessment is what it is, where the numbers alone do not tell.
public enum AssessmentReason: String, Sendable, Hashable, CaseIterable {
  case baselineFromFirstObservation
  case noTarget
  case maintainTarget
  case targetBehindBaseline
  case onlyBaseline
  case growthUndefined
  /// The latest observation says that the indicator does not apply, it is not in force, or no
  /// agency of this level reports it.
  case notApplicable
}
