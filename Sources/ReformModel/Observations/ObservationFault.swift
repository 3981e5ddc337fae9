/// Something about an observation that its indicator does not allow.
public enum ObservationFault: Sendable, Hashable {
  case below(minimum: ExactDecimal)
  case above(maximum: ExactDecimal)
  case numeratorExceedsDenominator
  /// Only one of numerator and denominator is there.
  case partMissing
  case denominatorIsZero
  /// A value is given beside the parts it is computed from, and they disagree.
  case valueBesideParts
  /// The flag says that there is no value.
  case valueNotAllowed(ObservationFlag)
  case valueMissing
  case negativePart

  /// Which part of the observation is at fault.
  public enum Part: String, Sendable, Hashable {
    case value, numerator, denominator, flag
  }
}

extension Indicator {
  /// The ratio that numerator and denominator make, in the unit of the indicator; nil without a
  /// formula, without both parts or with a zero denominator.
  public func ratio(_ numerator: ExactDecimal?, _ denominator: ExactDecimal?) -> Double? {
    guard let formula, let numerator, let denominator, denominator.mantissa != 0 else { return nil }
    return Double(formula.factor) * numerator.double / denominator.double
  }

  /// What an observation violates, at most one fault for each part; empty where all is well.
  ///
  /// The entry form, `cchc set`, the import and `cchc check` go by the same rules.
  public func faults(of observation: Observation) -> [ObservationFault.Part: ObservationFault] {
    let (n, d) = (observation.numerator, observation.denominator)
    guard observation.flag.carriesValue else {
      let isEmpty = observation.value == nil && n == nil && d == nil
      return isEmpty ? [:] : [.flag: .valueNotAllowed(observation.flag)]
    }
    var faults = partFaults(n, d)
    if let value = observation.value {
      faults[.value] = boundsFault(value.double)
      if let ratio = ratio(n, d), abs(ratio - value.double) > rounding(of: value) {
        faults[.value] = .valueBesideParts
      }
    } else if n == nil, d == nil {
      faults[formula == nil ? .value : .numerator] = .valueMissing
    }
    return faults
  }

  private func partFaults(_ n: ExactDecimal?, _ d: ExactDecimal?)
    -> [ObservationFault.Part: ObservationFault]
  {
    guard let n else { return d == nil ? [:] : [.numerator: .partMissing] }
    guard let d else { return [.denominator: .partMissing] }
    if n.mantissa < 0 { return [.numerator: .negativePart] }
    if d.mantissa < 0 { return [.denominator: .negativePart] }
    if d.mantissa == 0 { return [.denominator: .denominatorIsZero] }
    if n > d, formula?.mayExceed == false { return [.numerator: .numeratorExceedsDenominator] }
    return ratio(n, d).flatMap(boundsFault).map { [.numerator: $0] } ?? [:]
  }

  private func boundsFault(_ value: Double) -> ObservationFault? {
    if let minimum, value < minimum.double { return .below(minimum: minimum) }
    if let maximum, value > maximum.double { return .above(maximum: maximum) }
    return nil
  }

  /// How far a written value may lie from the ratio it rounds: one unit of its last digit.
  private func rounding(of value: ExactDecimal) -> Double {
    ExactDecimal(mantissa: 1, scale: value.scale).double
  }
}
