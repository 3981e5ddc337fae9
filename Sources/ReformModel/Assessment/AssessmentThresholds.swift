/// The cut-offs between classes; lower bounds are inclusive.
public struct AssessmentThresholds: Sendable, Hashable {
  /// ρ from which an indicator is on track.
  public var onTrack: Double
  /// ρ from which it needs acceleration; below it progress is limited.
  public var accelerate: Double
  /// Share of the way the path must expect before progress is judged.
  public var tooEarly: Double
  /// Share of the weight that must have a score before a roll-up publishes one.
  public var coverage: Double

  public init(onTrack: Double, accelerate: Double, tooEarly: Double, coverage: Double) {
    self.onTrack = onTrack
    self.accelerate = accelerate
    self.tooEarly = tooEarly
    self.coverage = coverage
  }

  /// The cut-offs of a programme that names none.
  public static let standard = AssessmentThresholds(
    onTrack: 0.95, accelerate: 0.60, tooEarly: 0.10, coverage: 0.80)
}

/// Which arithmetic turns a series into a class.
public enum AssessmentMethod: String, Sendable, Hashable, CaseIterable {
  /// Straight path from baseline through the targets: the product's own.
  case linear
  /// Compound growth, comparable with Statistics Canada and Open SDG.
  case growth
}

/// How the target path runs between two targets.
public enum PathShape: String, Sendable, Hashable, CaseIterable {
  case linear
  /// Jumps to the target of the next year at once.
  case step
}
