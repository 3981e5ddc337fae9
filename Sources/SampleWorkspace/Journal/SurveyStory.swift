import ReformModel

/// What people answered to the survey that a figure of the province comes from.
///
/// The answers add up to the figure's own numerator and denominator, so that both say the same.
struct SurveyStory {
  /// How much worse or better a field does than the whole, as shares: land is the complaint.
  private static let fieldBias = [-0.05, 0.02, 0.03]

  /// Nil where the figure is not that of a survey of the province, or has no parts.
  static func change(with key: ObservationKey, _ observation: Observation)
    -> (key: RecordKey, record: Record?)?
  {
    guard key.agency == "bac-ninh",
      let survey = satisfactionSurveys.first(where: { $0.indicator == key.indicator }),
      let satisfied = observation.numerator.flatMap({ Int($0.plain) }),
      let valid = observation.denominator.flatMap({ Int($0.plain) }),
      let result = result(of: survey, satisfied: satisfied, valid: valid)
    else { return nil }
    let surveyKey = SurveyKey(survey: survey.id, agency: key.agency, period: key.period)
    return (.survey(surveyKey), .survey(result))
  }

  private static func result(of survey: Survey, satisfied: Int, valid: Int) -> SurveyResult? {
    let (fields, questions) = (survey.fields.count, survey.questions.count)
    let cells = fields * questions
    guard valid >= cells, (0...valid).contains(satisfied) else { return nil }
    let asked = (0..<cells).map { valid / cells + ($0 < valid % cells ? 1 : 0) }
    var pleased = asked.enumerated().map { place, count in
      let bias = fieldBias[place / questions % fieldBias.count]
      let share = min(1, max(0, Double(satisfied) / Double(valid) + bias))
      return Int((Double(count) * share).rounded())
    }
    settle(&pleased, within: asked, to: satisfied)
    let answers = zip(asked, pleased).map { counts(of: $0, satisfied: $1) }
    return SurveyResult(
      answers: (0..<fields).map { Array(answers[$0 * questions..<($0 + 1) * questions]) })
  }

  /// Moves counts by one, in turn, until they add up.
  private static func settle(_ counts: inout [Int], within most: [Int], to sum: Int) {
    var place = 0
    while counts.reduce(0, +) != sum {
      let step = counts.reduce(0, +) < sum ? 1 : -1
      if (0...most[place]).contains(counts[place] + step) { counts[place] += step }
      place = (place + 1) % counts.count
    }
  }

  /// The five levels of one question.
  private static func counts(of asked: Int, satisfied: Int) -> AnswerCounts? {
    let rest = asked - satisfied
    let (neutral, worst) = (rest * 3 / 5, rest / 8)
    let delighted = satisfied * 2 / 5
    return AnswerCounts([
      worst, rest - neutral - worst, neutral, satisfied - delighted, delighted,
    ])
  }
}
