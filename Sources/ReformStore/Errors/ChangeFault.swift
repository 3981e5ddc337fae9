public import ReformModel

/// Why a record must not stand under its key.
public enum ChangeFault: Error, Sendable, Hashable {
  case unknownIndicator(String)
  case unknownAgency(String)
  case unknownAssignment(String)
  case unknownSurvey(String)
  case unknownRound(String)
  /// The observation is not one that its indicator allows.
  case observation(ObservationFault, at: ObservationFault.Part)
  case percentOutside(Int)
  case otherKind
  case repeatedKey
  case textTooLong
}
