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
  /// Only a forecast may speak of a period that has not begun.
  case periodInFuture(Period)
  /// The indicator is measured in periods of another length; `example` is one of them.
  case otherFrequency(Frequency, example: Period)

  /// Which part of the observation is at fault.
  public enum Part: String, Sendable, Hashable, CaseIterable {
    case period, value, numerator, denominator, flag
  }
}
