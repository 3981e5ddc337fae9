public import ReformModel

/// Why a record must not stand under its key.
public enum ChangeFault: Error, Sendable, Hashable {
  case unknownIndicator(String)
  case unknownAgency(String)
  case unknownAssignment(String)
  case belowMinimum(ExactDecimal, minimum: ExactDecimal)
  case aboveMaximum(ExactDecimal, maximum: ExactDecimal)
  case numeratorAboveDenominator
  case negativeDenominator
  case valueDespiteFlag(ObservationFlag)
  case percentOutside(Int)
  case otherKind
  case repeatedKey
  case textTooLong
  /// Neither a value nor its parts, nor a reason why there is none.
  case saysNothing
}
