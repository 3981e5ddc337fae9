/// The sums behind an aggregate, taken one contribution at a time.
struct AggregateSums: Sendable, Hashable {
  let rule: AgencyAggregation
  private(set) var upper = 0.0
  private(set) var lower = 0.0
  private(set) var aggregable = 0
  private(set) var leftOut: [String] = []

  init(rule: AgencyAggregation) {
    self.rule = rule
  }

  init(
    rule: AgencyAggregation, upper: Double, lower: Double, aggregable: Int, leftOut: [String]
  ) {
    self.rule = rule
    (self.upper, self.lower, self.aggregable) = (upper, lower, aggregable)
    self.leftOut = leftOut
  }

  /// What an observation brings; only its name where its flag says it has no value.
  mutating func add(_ id: String, _ figures: ObservationFigures, factor: Int?) {
    guard figures.flag.carriesValue else { return leftOut.append(id) }
    add(
      id, figures.number(factor: factor), figures.numerator?.double, figures.denominator?.double)
  }

  mutating func add(_ part: Contribution) {
    add(part.id, part.value, part.numerator, part.denominator)
  }

  /// Only what the rule asks for is worked out: this is done for every value of every agency.
  private mutating func add(
    _ id: String, _ value: @autoclosure () -> Double?, _ numerator: @autoclosure () -> Double?,
    _ denominator: @autoclosure () -> Double?
  ) {
    switch rule {
    case .sum, .average:
      if let value = value() { return take(value, 1) }
    case .ratioOfSums:
      if let numerator = numerator(), let denominator = denominator() {
        return take(numerator, denominator)
      }
    case .none: break
    }
    leftOut.append(id)
  }

  private mutating func take(_ over: Double, _ under: Double) {
    upper += over
    lower += under
    aggregable += 1
  }

  func aggregate(factor: Int) -> Aggregate {
    Aggregate(
      value: value(factor: factor), aggregable: aggregable,
      reporting: aggregable + leftOut.count, leftOut: leftOut)
  }

  private func value(factor: Int) -> Double? {
    guard aggregable > 0 else { return nil }
    return switch rule {
    case .sum: upper
    case .average: upper / lower
    case .ratioOfSums: lower == 0 ? nil : Double(factor) * upper / lower
    case .none: nil
    }
  }
}
