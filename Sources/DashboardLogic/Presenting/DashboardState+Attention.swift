public import ReformModel

/// What somebody should look at first.
extension DashboardState {
  /// The indicators of a group that somebody should look at, the worst first.
  public func urgentIndicators(of group: GroupEvaluation) -> [IndicatorEvaluation] {
    group.indicators.compactMap { evaluation.indicators[$0] }
      .filter { $0.shownClass.urgency <= ProgressClass.noData.urgency }
      .sorted { severity(of: $0) < severity(of: $1) }
  }

  func severity(of evaluation: IndicatorEvaluation) -> (Int, Double, String) {
    (evaluation.shownClass.urgency, evaluation.assessment.score ?? 0, evaluation.code)
  }

  /// What the score gained since the end of the last quarter; nil where either was not published.
  public func change(of group: GroupEvaluation) -> Double? {
    let quarter = (asOf.position * 4).rounded(.down) / 4
    // On the last day of a quarter the last entry is today's.
    let isToday = asOf.position == quarter
    let earlier = group.scoreHistory.dropLast(isToday ? 1 : 0).last ?? nil
    guard let score = group.score, let earlier else { return nil }
    return score - earlier
  }

  /// Whether a made-up value or target stands behind a score.
  public func hasIllustrative(_ group: GroupEvaluation) -> Bool {
    group.indicators.contains { code in
      guard let evaluation = evaluation.indicators[code],
        let indicator = definitions.indicator(code)
      else { return false }
      return evaluation.isIllustrative || hasIllustrativeTarget(indicator, evaluation)
    }
  }

  public func hasIllustrativeTarget(
    _ indicator: Indicator, _ evaluation: IndicatorEvaluation
  ) -> Bool {
    shownWorkspace.targets(of: indicator, agency: settings.agency)
      .first { $0.year == evaluation.assessment.milestone }?.isIllustrative ?? false
  }
}
