/// The sums behind an aggregate, taken one contribution at a time.
struct AggregateSums {
  let rule: AgencyAggregation
  private var upper = 0.0
  private var lower = 0.0
  private var aggregable = 0
  private var leftOut: [String] = []

  init(rule: AgencyAggregation) {
    self.rule = rule
  }

  mutating func add(_ part: Contribution) {
    switch rule {
    case .sum, .average:
      guard let value = part.value else { break }
      return take(value, 1)
    case .ratioOfSums:
      guard let numerator = part.numerator, let denominator = part.denominator else { break }
      return take(numerator, denominator)
    case .none: break
    }
    leftOut.append(part.id)
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
