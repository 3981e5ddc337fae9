import TerminalInterface

extension ColourDepth {
  /// What the command line calls it.
  var name: String {
    switch self {
    case .mono: "mono"
    case .eight: "8"
    case .sixteen: "16"
    case .palette: "256"
    case .direct: "direct"
    }
  }

  init?(name: String) {
    guard let depth = ColourDepth.allCases.first(where: { $0.name == name }) else { return nil }
    self = depth
  }
}
