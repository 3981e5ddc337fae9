import DashboardLogic
import ReformModel

/// How much of a figure is told.
enum FigureDetail: Hashable, Sendable {
  case full
  /// At most one decimal.
  case brief
  /// No units but `%` either.
  case terse
}

extension Scene {
  /// The value an indicator is assessed by; a rank with the size of its field.
  func value(
    _ indicator: Indicator, _ evaluation: IndicatorEvaluation, _ detail: FigureDetail = .full
  ) -> Figure {
    let assessment = evaluation.assessment
    let point = evaluation.series.last { $0.period == assessment.period }
    return Figure(
      assessment.value, decimals: decimals(indicator, detail), unit: unit(indicator, detail),
      rankOf: indicator.unit == .rank ? point.flatMap(rankOf) : nil,
      isIllustrative: point?.isIllustrative ?? false,
      isContested: point.map(isContested) ?? false, words: words)
  }

  /// The target that counts at the milestone.
  func target(
    _ indicator: Indicator, _ evaluation: IndicatorEvaluation, _ detail: FigureDetail = .full
  ) -> Figure {
    Figure(
      evaluation.assessment.target, decimals: decimals(indicator, detail),
      unit: unit(indicator, detail),
      isIllustrative: hasIllustrativeTarget(indicator, evaluation), words: words
    ).shortened
  }

  /// The score of a group; made up as soon as one value or target behind it is.
  func score(_ group: GroupEvaluation) -> Figure {
    Figure(group.score, decimals: 1, isIllustrative: hasIllustrative(group), words: words)
  }

  /// Whether a made-up value or target stands behind a score.
  func hasIllustrative(_ group: GroupEvaluation) -> Bool { state.hasIllustrative(group) }

  private func hasIllustrativeTarget(
    _ indicator: Indicator, _ evaluation: IndicatorEvaluation
  ) -> Bool {
    state.hasIllustrativeTarget(indicator, evaluation)
  }

  private func isContested(_ point: SeriesPoint) -> Bool {
    point.observation.flatMap { state.shownWorkspace.ledger.standing(.observation($0)) }?
      .isConflict ?? false
  }

  private func decimals(_ indicator: Indicator, _ detail: FigureDetail) -> Int {
    detail != .full ? min(1, indicator.decimals) : indicator.decimals
  }

  private func unit(_ indicator: Indicator, _ detail: FigureDetail) -> String {
    detail == .terse && indicator.unit != .percent ? "" : words.shortName(indicator.unit)
  }

  private func rankOf(_ point: SeriesPoint) -> Int? {
    point.observation.flatMap { state.shownWorkspace.ledger.observation($0)?.rankOf }
  }
}
