extension Workspace {
  /// Everything the dashboard says of an agency on a day.
  ///
  /// The ledger is taken as it stands: for what was known on a day, give it `ledger.asOf(day)`.
  /// Without an agency it is that of the workspace; without a method each indicator's own.
  public func evaluation(
    asOf: Day, milestone: Int? = nil, agency: String? = nil, method: AssessmentMethod? = nil
  ) -> ProgrammeEvaluation {
    Evaluator(self, asOf: asOf, milestone: milestone, agency: agency, method: method).evaluation()
  }

  /// The same of one indicator; nil where the programme has none of this code.
  public func evaluation(
    of code: String, asOf: Day, milestone: Int? = nil, agency: String? = nil,
    method: AssessmentMethod? = nil
  ) -> IndicatorEvaluation? {
    definitions.indicator(code).map {
      Evaluator(self, asOf: asOf, milestone: milestone, agency: agency, method: method)
        .evaluation(of: $0)
    }
  }
}
