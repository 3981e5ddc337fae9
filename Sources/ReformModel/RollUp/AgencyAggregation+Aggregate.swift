extension AgencyAggregation {
  /// One value of several agencies.
  ///
  /// `ratioOfSums` is factor × ΣN / ΣD, never a mean of percentages. Whoever lacks what the rule
  /// needs is left out and listed. The value is nil where nothing can be added up, ΣD is zero,
  /// or the rule is `none`.
  public func aggregate(_ contributions: [Contribution], factor: Int = 100) -> Aggregate {
    var sums = AggregateSums(rule: self)
    for contribution in contributions { sums.add(contribution) }
    return sums.aggregate(factor: factor)
  }
}
