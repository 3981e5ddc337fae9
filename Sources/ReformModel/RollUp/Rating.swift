/// What one indicator brings to the roll-ups it belongs to.
struct Rating {
  var weight: Double
  /// 0…100; nil where the indicator has none.
  var score: Double?
  /// E × 100, kept within 0…100; nil where no path leads to the target.
  var expected: Double?
  /// Whether it takes part: an indicator that does not apply or has no target leaves the weights.
  var isApplicable: Bool
  var shownClass: ProgressClass

  init(_ indicator: Indicator, _ assessment: Assessment, expected: Double?, manual: ManualStatus?) {
    weight = indicator.weight
    score = assessment.score.map { assessment.method == .growth ? ($0 + 5) * 10 : $0 }
    self.expected = expected.map { min(100, max(0, 100 * $0)) }
    isApplicable =
      !assessment.reasons.contains(.notApplicable) && !assessment.reasons.contains(.noTarget)
      && !(assessment.progressClass == .noData && assessment.target == nil)
    shownClass = manual?.progressClass ?? assessment.progressClass
  }
}
