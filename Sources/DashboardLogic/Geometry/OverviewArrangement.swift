public import TerminalInterface

/// How the six panels share the screen; arithmetic on the size alone, so that keys and picture agree.
public enum OverviewArrangement: Sendable, Hashable {
  /// 3×2 panels and a side pane with the selected panel's indicators.
  case wideWithSide
  /// 3×2 panels.
  case wide
  /// 2×3 panels with fewer lines.
  case tall
  /// A list of six, a line or two each.
  case list
  /// One panel at a time, the others as tabs.
  case single

  public init(_ size: Size) {
    self =
      switch (size.columns, size.rows) {
      case (160..., 40...): .wideWithSide
      case (100..., 30...): .wide
      case (60..., 24...): .tall
      case (40..., 12...): .list
      default: .single
      }
  }

  /// How many panels stand side by side.
  public var columns: Int {
    switch self {
    case .wideWithSide, .wide: 3
    case .tall: 2
    case .list, .single: 1
    }
  }
}
