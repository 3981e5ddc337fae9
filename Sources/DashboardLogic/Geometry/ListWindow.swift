public import TerminalInterface

/// How many rows of a list fit; the views lay out by the same arithmetic.
public enum ListWindow {
  /// Rows taken by crumbs, title, tabs, column heads and footer of a list screen.
  public static let chrome = 6

  /// The rows of a list on a screen of this size, at least one.
  public static func rows(_ size: Size) -> Int {
    max(1, size.rows - chrome)
  }

  /// The blank columns that all but narrow screens keep at both sides.
  public static func margin(_ columns: Int) -> Int { columns >= 30 ? 1 : 0 }

  /// The rows of the box that help opens.
  public static func helpRows(_ size: Size) -> Int {
    max(1, size.rows - 8)
  }
}
