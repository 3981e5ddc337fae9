/// Why an observation cannot be saved as it is; the wording is `Words.describe(_:)`.
public enum ObservationFault: Error, Sendable, Hashable {
  /// Neither a value nor a ratio, and no flag that says why.
  case valueMissing
  /// A value beside a flag that says there is none.
  case valueBesideFlag(ObservationFlag)
  /// Only one of numerator and denominator.
  case partMissing
  case partNegative
  case numeratorExceedsDenominator
  case belowMinimum(ExactDecimal)
  case aboveMaximum(ExactDecimal)
  /// A rank beyond the size of the field.
  case rankBeyondField(Int)
}

extension Indicator {
  /// Everything that is wrong with an observation of this indicator; empty where it may be saved.
  public func faults(in observation: Observation) -> [ObservationFault] {
    let parts = [observation.numerator, observation.denominator].compactMap { $0 }
    guard observation.flag.carriesValue else {
      let isBare = observation.value == nil && parts.isEmpty
      return isBare ? [] : [.valueBesideFlag(observation.flag)]
    }
    if observation.value == nil, parts.isEmpty { return [.valueMissing] }
    var faults: [ObservationFault] = []
    if parts.count == 1 { faults.append(.partMissing) }
    if parts.contains(where: { $0 < ExactDecimal(0) }) { faults.append(.partNegative) }
    // Of a plain average (factor 1) the sum may well exceed the count.
    if let upper = observation.numerator, let lower = observation.denominator, upper > lower,
      formula?.mayExceed != true, formula?.factor != 1
    {
      faults.append(.numeratorExceedsDenominator)
    }
    return faults + boundFaults(in: observation)
  }

  private func boundFaults(in observation: Observation) -> [ObservationFault] {
    var faults: [ObservationFault] = []
    if let value = observation.number(factor: formula?.factor) {
      // A value entered is compared exactly, one computed from its parts as a number.
      if let minimum, observation.value.map({ $0 < minimum }) ?? (value < minimum.double) {
        faults.append(.belowMinimum(minimum))
      }
      if let maximum, observation.value.map({ $0 > maximum }) ?? (value > maximum.double) {
        faults.append(.aboveMaximum(maximum))
      }
    }
    if let field = observation.rankOf, let rank = observation.value, rank > ExactDecimal(field) {
      faults.append(.rankBeyondField(field))
    }
    return faults
  }
}
