extension Workspace {
  /// The first period from which on an indicator has been in the class that it is in on a day; nil
  /// where it has no value.
  ///
  /// It is assessed at the end of every period of its series against the same milestone, and the run
  /// of equal classes that ends today is followed back.
  public func classSince(
    of indicator: Indicator, asOf day: Day, milestone: Int? = nil, agency: String? = nil
  ) -> Period? {
    Evaluator(self, asOf: day, milestone: milestone, agency: agency, method: nil)
      .classSince(of: indicator)
  }
}

extension Evaluator {
  fileprivate func classSince(of indicator: Indicator) -> Period? {
    let prepared = prepared(indicator)
    let now = prepared.rating(at: asOf.position).shownClass
    let periods = prepared.series.points
      .filter { $0.flag.counts && $0.value != nil && $0.period.position <= asOf.position }
      .map(\.period)
    let run = periods.reversed().prefix {
      prepared.rating(at: $0.position).shownClass == now
    }
    return run.last
  }
}
