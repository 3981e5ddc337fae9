/// The definition files of a workspace.
public enum DefinitionFile: String, Sendable, Hashable, CaseIterable {
  case workspace, programme, indicators, assignments, agencies, calendar, surveys, people

  /// Such as `indicators.json`.
  public var name: String { rawValue + ".json" }

  /// Whether a workspace may do without it.
  public var isOptional: Bool { self == .surveys || self == .people }

  /// The member that holds its records; nil where the file is one record.
  var list: String? {
    switch self {
    case .workspace, .programme: nil
    case .calendar: "rounds"
    default: rawValue
    }
  }
}
