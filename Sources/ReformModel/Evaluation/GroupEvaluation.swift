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

  /// The class an indicator with this score would have; nil where no score is published.
  ///
  /// A score is 100 times the share of the path that is kept up with.
  public func standing(by thresholds: AssessmentThresholds) -> ProgressClass? {
    guard let score else { return nil }
    if isAchieved { return .achieved }
    if score >= 100 * thresholds.onTrack { return .onTrack }
    return score >= 100 * thresholds.accelerate ? .accelerate : .limited
  }
}
