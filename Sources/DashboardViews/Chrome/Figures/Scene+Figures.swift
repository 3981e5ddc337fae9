import ReformModel

extension Scene {
  /// The value an indicator is assessed by; a rank with the size of its field.
  func value(_ indicator: Indicator, _ evaluation: IndicatorEvaluation) -> Figure {
    let assessment = evaluation.assessment
    let point = evaluation.series.last { $0.period == assessment.period }
    return Figure(
      assessment.value, decimals: indicator.decimals, unit: words.shortName(indicator.unit),
      rankOf: indicator.unit == .rank ? point.flatMap(rankOf) : nil,
      isIllustrative: point?.isIllustrative ?? false, words: words)
  }

  /// The target that counts at the milestone.
  func target(_ indicator: Indicator, _ evaluation: IndicatorEvaluation) -> Figure {
    let assessment = evaluation.assessment
    let targets = state.shownWorkspace.targets(of: indicator, agency: state.settings.agency)
    return Figure(
      assessment.target, decimals: indicator.decimals, unit: words.shortName(indicator.unit),
      isIllustrative: targets.first { $0.year == assessment.milestone }?.isIllustrative ?? false,
      words: words
    ).shortened
  }

  /// The score of a group; made up as soon as one value behind it is.
  func score(_ group: GroupEvaluation) -> Figure {
    Figure(group.score, decimals: 1, isIllustrative: hasIllustrative(group), words: words)
  }

  /// Whether a made-up value stands behind a score.
  func hasIllustrative(_ group: GroupEvaluation) -> Bool {
    group.indicators.contains { code in
      guard let evaluation = state.evaluation.indicators[code] else { return false }
      return evaluation.series.last { $0.period == evaluation.assessment.period }?.isIllustrative
        ?? false
    }
  }

  private func rankOf(_ point: SeriesPoint) -> Int? {
    point.observation.flatMap { state.shownWorkspace.ledger.observation($0)?.rankOf }
  }
}
