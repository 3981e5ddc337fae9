/// What an observation says in numbers, without its texts.
public struct ObservationFigures: Sendable, Hashable {
  public var value: ExactDecimal?
  public var numerator: ExactDecimal?
  public var denominator: ExactDecimal?
  public var flag: ObservationFlag
  public var isIllustrative: Bool

  public init(
    value: ExactDecimal?, numerator: ExactDecimal?, denominator: ExactDecimal?,
    flag: ObservationFlag, isIllustrative: Bool
  ) {
    self.value = value
    self.numerator = numerator
    self.denominator = denominator
    self.flag = flag
    self.isIllustrative = isIllustrative
  }

  /// Its value as a number: the one entered, else factor × numerator / denominator.
  ///
  /// Nil where the flag says there is none, or the denominator is zero.
  public func number(factor: Int?) -> Double? {
    guard flag.carriesValue else { return nil }
    if let value { return value.double }
    guard let factor, let numerator, let denominator, denominator.mantissa != 0 else { return nil }
    return Double(factor) * numerator.double / denominator.double
  }
}

extension ObservationFigures {
  /// Nil where the key was cleared.
  init?(_ shape: RecordShape, _ numbers: Column<Int64>, at first: Int) {
    guard !shape.contains(.isCleared) else { return nil }
    var at = first
    func next(_ has: RecordShape, _ part: RecordShape.Part) -> ExactDecimal? {
      guard shape.contains(has) else { return nil }
      defer { at += 1 }
      return ExactDecimal(mantissa: numbers[at], scale: shape.scale(part))
    }
    value = next(.hasValue, .value)
    numerator = next(.hasNumerator, .numerator)
    denominator = next(.hasDenominator, .denominator)
    flag = shape.flag
    isIllustrative = shape.contains(.isIllustrative)
  }
}

extension Observation {
  /// What it says in numbers.
  public var figures: ObservationFigures {
    ObservationFigures(
      value: value, numerator: numerator, denominator: denominator, flag: flag,
      isIllustrative: isIllustrative)
  }
}
