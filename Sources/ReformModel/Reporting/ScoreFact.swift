/// The four things said of a score, one after the other; none takes the place of another.
public enum ScoreStep: String, Sendable, Hashable, CaseIterable {
  case selfScore = "self"
  case appraisal, explanation, final

  /// The least role that may say it; an editor only for agencies of their own.
  public var role: Person.Role {
    switch self {
    case .selfScore, .explanation: .editor
    case .appraisal, .final: .reviewer
    }
  }

  /// Whether it gives points; an explanation gives reasons.
  public var givesPoints: Bool { self != .explanation }

  /// What must have been said before it.
  public var before: ScoreStep? {
    switch self {
    case .selfScore: nil
    case .appraisal: .selfScore
    case .explanation, .final: .appraisal
    }
  }

  /// What is built upon it: once that is said, this stands as it is.
  public var after: [ScoreStep] {
    switch self {
    case .selfScore: [.appraisal]
    case .appraisal: [.explanation, .final]
    case .explanation: [.final]
    case .final: []
    }
  }
}

/// Which of the four is meant, of which indicator, agency and round.
public struct ScoreKey: Sendable, Hashable {
  public var indicator: String
  public var agency: String
  /// Such as `2026-y`.
  public var round: String
  public var step: ScoreStep

  public init(indicator: String, agency: String, round: String, step: ScoreStep) {
    self.indicator = indicator
    self.agency = agency
    self.round = round
    self.step = step
  }

  /// The same of another of the four.
  public func with(_ step: ScoreStep) -> ScoreKey {
    ScoreKey(indicator: indicator, agency: agency, round: round, step: step)
  }
}

/// Points and what they rest on, as one of the four said them.
public struct ScoreFact: Sendable, Hashable {
  /// Nil in an explanation.
  public var points: ExactDecimal?
  public var evidence: String
  /// The explanation, or a remark.
  public var text: String

  public init(points: ExactDecimal?, evidence: String = "", text: String = "") {
    self.points = points
    self.evidence = evidence
    self.text = text
  }

  /// The points that can be given.
  public static let range = 0...100
}

/// Why one of the four cannot be said so; worded by `Words.text(of:)`.
public enum ScoreFault: Error, Sendable, Hashable {
  case pointsMissing, pointsNotAsked, pointsOutside
  /// A self-score with neither evidence nor explanation.
  case proofMissing
  case textMissing
  /// This must be said first.
  case notYet(ScoreStep)
  /// This was said since and rests upon it.
  case builtUpon(ScoreStep)
}

extension ScoreFact {
  /// What is wrong with it as one of the four, whatever else was said.
  public func fault(as step: ScoreStep) -> ScoreFault? {
    if let points {
      if !step.givesPoints { return .pointsNotAsked }
      let range = ScoreFact.range
      if points.double < Double(range.lowerBound) || points.double > Double(range.upperBound) {
        return .pointsOutside
      }
    } else if step.givesPoints {
      return .pointsMissing
    }
    switch step {
    case .selfScore where evidence.isOnlySpace && text.isOnlySpace: return .proofMissing
    case .explanation where text.isOnlySpace: return .textMissing
    default: return nil
    }
  }
}

extension Ledger {
  /// What was said; nil where it was not.
  public func score(_ key: ScoreKey) -> ScoreFact? {
    guard case .score(let fact)? = standing(.score(key))?.shown.record else { return nil }
    return fact
  }

  /// Why it is not its turn to be said, or to be taken back.
  public func fault(ofTurn key: ScoreKey) -> ScoreFault? {
    if let before = key.step.before, score(key.with(before)) == nil { return .notYet(before) }
    return key.step.after.first { score(key.with($0)) != nil }.map { .builtUpon($0) }
  }

  /// What is to be said next, else the last of them.
  public func nextStep(of key: ScoreKey) -> ScoreStep {
    let last = ScoreStep.allCases.last { score(key.with($0)) != nil }
    switch last {
    case nil: return .selfScore
    case .selfScore?: return .appraisal
    case .appraisal?: return .explanation
    case .explanation?, .final?: return .final
    }
  }
}

extension String {
  /// Whether it says nothing.
  var isOnlySpace: Bool { allSatisfy(\.isWhitespace) }
}
