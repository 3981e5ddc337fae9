/// An indicator of one agency made ready to be assessed at any position in time.
struct PreparedIndicator {
  let indicator: Indicator
  let series: IndicatorSeries
  let manualStatus: ManualStatus?
  /// Whether agencies of this level report it at all.
  private let isCollected: Bool
  private let given: AssessmentCase
  private let counting: CountingSeries
  /// The same at every position; nil where there is no baseline to start it from.
  private let path: TargetPath?
  /// Every point by its position, with whether it says that the indicator does not apply; empty
  /// where none says so.
  private let applicability: [(position: Double, isNotApplicable: Bool)]

  init(
    _ indicator: Indicator, series: IndicatorSeries, given: AssessmentCase, manual: ManualStatus?,
    isCollected: Bool
  ) {
    self.indicator = indicator
    self.series = series
    self.given = given
    manualStatus = manual
    self.isCollected = isCollected
    counting = CountingSeries(ordered: series.points)
    path = TargetPath(given)
    let marks = series.points.contains { $0.flag == .notApplicable }
    applicability =
      marks ? series.points.map { ($0.period.position, $0.flag == .notApplicable) } : []
  }

  /// Whether the indicator is collected at this level, is in force, and its latest observation does
  /// not say "not applicable".
  func isApplicable(at position: Double) -> Bool {
    guard isCollected else { return false }
    if let from = indicator.validFrom, from.position > position { return false }
    if let until = indicator.validUntil, until.position < position { return false }
    return applicability.last { $0.position <= position }.map { !$0.isNotApplicable } ?? true
  }

  func basis(at position: Double) -> AssessmentBasis {
    given.basis(counting, at: position, path: path)
  }

  func assessment(_ basis: AssessmentBasis, at position: Double) -> Assessment {
    let result = given.assessed(basis)
    guard !isApplicable(at: position) else { return result }
    var excluded = result.concluded(.notAssessed, reason: .notApplicable)
    excluded.score = nil
    return excluded
  }

  /// What it brings to a roll-up at a position, without the details a screen wants.
  func rating(at position: Double) -> Rating {
    let basis = basis(at: position)
    return Rating(
      indicator, assessment(basis, at: position), expected: basis.expectedShare, manual: nil)
  }

  /// How it is assessed, and what it brings to a roll-up with a class set by hand.
  func assessedAndRated(at position: Double) -> (Assessment, Rating) {
    let basis = basis(at: position)
    let assessment = assessment(basis, at: position)
    let rating = Rating(
      indicator, assessment, expected: basis.expectedShare, manual: manualStatus)
    return (assessment, rating)
  }

  /// Everything a screen says of it.
  func evaluation(at position: Double) -> (IndicatorEvaluation, Rating) {
    let basis = basis(at: position)
    let assessment = assessment(basis, at: position)
    let parts = assessment.period.flatMap { series.aggregates[$0] }
    let isEntered =
      assessment.period.flatMap { period in
        series.points.last { $0.period == period }?.observation
      } != nil
    let evaluation = IndicatorEvaluation(
      code: indicator.code, assessment: assessment, series: series.points,
      trend: Trend(basis.values, of: indicator), manualStatus: manualStatus,
      aggregateOfParts: isEntered ? parts.flatMap { differing($0, assessment.value) } : nil,
      computedFrom: isEntered ? nil : parts, pace: Pace(basis, assessment), path: basis.path)
    let rating = Rating(
      indicator, assessment, expected: basis.expectedShare, manual: manualStatus)
    return (evaluation, rating)
  }

  /// The aggregate where the difference shows in a table, else nil.
  private func differing(_ parts: Aggregate, _ value: Double?) -> Aggregate? {
    guard let sum = parts.value, let value,
      (sum - value).magnitude > indicator.roundingUnit / 2
    else { return nil }
    return parts
  }
}
