import DashboardLogic
import ReformModel

extension Scene {
  /// The indicators of a group that somebody should look at, the worst first.
  func urgentIndicators(of group: GroupEvaluation) -> [IndicatorEvaluation] {
    group.indicators.compactMap { state.evaluation.indicators[$0] }
      .filter { $0.shownClass.urgency <= ProgressClass.noData.urgency }
      .sorted { Scene.severity(of: $0) < Scene.severity(of: $1) }
  }

  /// What the score gained since the end of the last quarter; nil where either was not published.
  func change(of group: GroupEvaluation) -> Double? {
    let quarter = (state.asOf.position * 4).rounded(.down) / 4
    // On the last day of a quarter the last entry is today's.
    let isToday = state.asOf.position == quarter
    let earlier = group.scoreHistory.dropLast(isToday ? 1 : 0).last ?? nil
    guard let score = group.score, let earlier else { return nil }
    return score - earlier
  }

  private static func severity(of evaluation: IndicatorEvaluation) -> (Int, Double, String) {
    (evaluation.shownClass.urgency, evaluation.assessment.score ?? 0, evaluation.code)
  }
}
