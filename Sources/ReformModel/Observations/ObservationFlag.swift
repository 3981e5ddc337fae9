/// The status of an observation in the code list of SDMX (CL_OBS_STATUS).
public enum ObservationFlag: String, Sendable, Hashable, CaseIterable {
  case normal = "A"
  case breakInSeries = "B"
  case definitionDiffers = "D"
  case estimated = "E"
  case forecast = "F"
  case experimental = "G"
  case imputed = "I"
  case notCollected = "L"
  case notApplicable = "M"
  case notSignificant = "N"
  case unknownReason = "O"
  case provisional = "P"
  case withheld = "Q"
  case lowReliability = "U"
  case unvalidated = "V"

  /// Whether an observation with this flag may carry a value.
  public var carriesValue: Bool {
    switch self {
    case .notCollected, .notApplicable, .unknownReason, .withheld: false
    default: true
    }
  }

  /// Whether its value counts as data; forecasts are drawn and never assessed.
  public var counts: Bool { carriesValue && self != .forecast }
}
