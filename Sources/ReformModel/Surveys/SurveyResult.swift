/// Which result is meant: one survey of one agency in one period.
public struct SurveyKey: Sendable, Hashable {
  public var survey: String
  public var agency: String
  public var period: Period

  public init(survey: String, agency: String, period: Period) {
    self.survey = survey
    self.agency = agency
    self.period = period
  }
}

/// What people answered to a survey: for each field and question how many chose each level.
public struct SurveyResult: Sendable, Hashable {
  /// By field and then by question, in the order of the survey; nil where nobody was asked.
  public var answers: [[AnswerCounts?]]
  public var note: String

  public init(answers: [[AnswerCounts?]], note: String = "") {
    self.answers = answers
    self.note = note
  }

  /// All answers added up.
  public var total: AnswerCounts {
    answers.joined().reduce(AnswerCounts()) { sum, counts in counts.map { sum + $0 } ?? sum }
  }
}

/// How satisfied an answer is.
public enum SatisfactionLevel: Int, Sendable, Hashable, CaseIterable {
  case veryDissatisfied = 1
  case dissatisfied, neutral, satisfied, verySatisfied
}

/// How many answers chose each of the five levels.
public struct AnswerCounts: Sendable, Hashable {
  /// From very dissatisfied to very satisfied, always five.
  public private(set) var counts = [0, 0, 0, 0, 0]

  /// No answers.
  public init() {}

  /// Nil unless there are five counts that are not negative and no more than a billion each.
  public init?(_ counts: [Int]) {
    guard counts.count == SatisfactionLevel.allCases.count,
      counts.allSatisfy({ (0...AnswerCounts.greatest).contains($0) })
    else { return nil }
    self.counts = counts
  }

  /// The greatest count that is taken for one.
  public static let greatest = 1_000_000_000

  public subscript(level: SatisfactionLevel) -> Int { counts[level.rawValue - 1] }

  /// Satisfied and very satisfied.
  public var satisfied: Int { self[.satisfied] + self[.verySatisfied] }

  /// The valid answers: those that chose a level.
  public var valid: Int { counts.reduce(0, +) }

  /// Satisfied over valid, 0…1; nil without answers.
  public var rate: Double? { valid > 0 ? Double(satisfied) / Double(valid) : nil }

  public static func + (a: AnswerCounts, b: AnswerCounts) -> AnswerCounts {
    var sum = AnswerCounts()
    sum.counts = zip(a.counts, b.counts).map { $0 + $1 }
    return sum
  }
}

extension SurveyResult {
  /// Nil where nobody was asked, or the survey had not so many questions then.
  public func counts(_ field: Int, _ question: Int) -> AnswerCounts? {
    guard answers.indices.contains(field), answers[field].indices.contains(question) else {
      return nil
    }
    return answers[field][question]
  }
}

extension Survey {
  /// The observation that a result makes of the indicator it feeds, with the survey as its source
  /// where none is named; nil without answers.
  public func observation(
    of result: SurveyResult, _ indicator: Indicator, in workspace: Workspace, _ key: ObservationKey
  ) -> Observation? {
    var observation = indicator.observation(
      of: result, over: workspace.ledger.observation(key))
    if observation?.source.isEmpty == true {
      observation?.source = name[workspace.definitions.info.language]
    }
    return observation
  }
}

extension Indicator {
  /// The observation that a survey result makes: satisfied over valid answers as the parts of a
  /// ratio, else the percentage; nil without answers.
  public func observation(of result: SurveyResult, over standing: Observation?) -> Observation? {
    let total = result.total
    guard let rate = total.rate else { return nil }
    let stood = standing ?? Observation(value: nil)
    var observation =
      formula == nil
      ? stood.replacing(
        value: ExactDecimal(rounding: rate * 100, decimals: decimals), numerator: nil,
        denominator: nil)
      : stood.replacing(
        value: nil, numerator: ExactDecimal(total.satisfied),
        denominator: ExactDecimal(total.valid))
    if !observation.flag.carriesValue { observation.flag = .normal }
    return observation
  }
}
