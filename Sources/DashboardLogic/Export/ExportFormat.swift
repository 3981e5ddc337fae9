/// As what a screen can be written down.
public enum ExportFormat: String, Sendable, Hashable, CaseIterable {
  case text, ansi, svg, html, csv

  public var fileExtension: String {
    switch self {
    case .text: "txt"
    case .ansi: "ans"
    case .svg, .html, .csv: rawValue
    }
  }
}

/// The box in which a format is chosen.
public struct ExportBox: Sendable, Hashable {
  public var selected = 0

  public init() {}

  public var format: ExportFormat { ExportFormat.allCases[selected] }
}
