/// How an agency stands by its own figures, as a list of agencies shows it: without what a screen says
/// of each indicator, which costs ten times as much.
public struct AgencyStanding: Sendable, Hashable {
  /// The roll-up of the whole programme, without the course of its score.
  public var total: GroupEvaluation
  /// The flag of the latest answer to each indicator that was ever answered, by its code.
  public var latestFlags: [String: ObservationFlag]
  /// Whether made-up values are among those assessed.
  public var isIllustrative: Bool
  /// How many values had to be looked at, by which the cost of the next agency can be guessed.
  public var valueCount: Int
}

extension Workspace {
  /// How an agency stands by its own figures on a day.
  public func standing(of agency: String, asOf day: Day, milestone: Int? = nil) -> AgencyStanding {
    Evaluator(self, asOf: day, milestone: milestone, agency: agency, method: nil).standing()
  }
}

extension Evaluator {
  fileprivate func standing() -> AgencyStanding {
    var (ratings, flags): ([Rating], [String: ObservationFlag]) = ([], [:])
    var (isIllustrative, valueCount) = (false, 0)
    for indicator in workspace.definitions.indicators {
      let prepared = prepared(indicator)
      let (assessment, rating) = prepared.assessedAndRated(at: asOf.position)
      ratings.append(rating)
      let series = prepared.series.points
      valueCount += series.count
      if let last = series.last { flags[indicator.code] = last.flag }
      isIllustrative =
        isIllustrative
        || series.last { $0.period == assessment.period }?.isIllustrative ?? false
    }
    let table = RatingTable(
      definitions: workspace.definitions, ratings: ratings, history: [],
      progress: assignmentProgress, asOf: asOf)
    return AgencyStanding(
      total: table.total(), latestFlags: flags, isIllustrative: isIllustrative,
      valueCount: valueCount)
  }
}
