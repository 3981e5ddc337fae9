/// A value of a long period computed from its parts, such as of a year from its months.
public struct PeriodAggregate: Sendable, Hashable {
  /// Nil while a part that the rule needs is missing: missing is never zero.
  public var value: Double?
  /// The value of the parts there are, such as the sum so far.
  public var soFar: Double?
  /// How many parts have a value, of how many the period has.
  public var present: Int
  public var expected: Int
}

extension PeriodAggregation {
  /// One value of a period's parts, given in order; nil stands for a part without a value.
  ///
  /// `sum` and `average` need every part, `last` only the last one. With a factor, an average is
  /// factor × ΣN / ΣD over parts that have both.
  public func aggregate(_ parts: [Contribution?], factor: Int? = nil) -> PeriodAggregate {
    let known = parts.compactMap { $0 }.filter { $0.value != nil }
    var result = PeriodAggregate(
      value: nil, soFar: nil, present: known.count, expected: parts.count)
    result.soFar = soFar(known, factor: factor)
    let isComplete = self == .last ? parts.last??.value != nil : known.count == parts.count
    result.value = isComplete ? result.soFar : nil
    return result
  }

  private func soFar(_ known: [Contribution], factor: Int?) -> Double? {
    let values = known.compactMap(\.value)
    guard let last = values.last else { return nil }
    switch self {
    case .sum: return values.reduce(0, +)
    case .last: return last
    case .none: return nil
    case .average:
      if let factor, known.allSatisfy({ $0.numerator != nil && $0.denominator != nil }) {
        return AgencyAggregation.ratioOfSums.aggregate(known, factor: factor).value
      }
      return values.reduce(0, +) / Double(values.count)
    }
  }
}

extension Period {
  /// The parts of a period in order; nil where it does not divide into them evenly, as into weeks.
  public func parts(_ part: Frequency) -> [Period]? {
    guard frequency != .weekly, part != .weekly, part != frequency,
      Period.count(part, in: year) > Period.count(frequency, in: year)
    else { return nil }
    let (first, last) = (firstDay, lastDay)
    return (1...Period.count(part, in: year))
      .compactMap { Period(frequency: part, year: year, number: $0) }
      .filter { first <= $0.firstDay && $0.lastDay <= last }
  }
}

extension Workspace {
  /// The value of a long period computed from the periods in which an indicator is measured.
  ///
  /// Nil where the period has no such parts. Forecasts are no parts.
  public func value(
    of indicator: Indicator, agency: String, over period: Period
  ) -> PeriodAggregate? {
    guard let parts = period.parts(indicator.frequency) else { return nil }
    let points = series(of: indicator, agency: agency).points.filter { $0.flag.counts }
    let contributions = parts.map { part in
      points.first { $0.period == part }.map { point in
        let observation = point.observation.flatMap(ledger.observation)
        return Contribution(
          id: part.code, value: point.value, numerator: observation?.numerator?.double,
          denominator: observation?.denominator?.double)
      }
    }
    return indicator.overPeriods.aggregate(contributions, factor: indicator.formula?.factor)
  }
}
