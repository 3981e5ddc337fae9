import DashboardLogic
import ReformModel

extension Scene {
  /// The indicators of a group that somebody should look at, the worst first.
  func urgentIndicators(of group: GroupEvaluation) -> [IndicatorEvaluation] {
    state.urgentIndicators(of: group)
  }

  /// What the score gained since the end of the last quarter; nil where either was not published.
  func change(of group: GroupEvaluation) -> Double? { state.change(of: group) }
}
