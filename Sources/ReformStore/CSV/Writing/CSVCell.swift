/// Text as a cell that no spreadsheet runs as a formula.
public enum CSVCell {
  /// Puts an apostrophe before text that a spreadsheet would run, and before text that `text`
  /// would take one away from.
  public static func guarded(_ text: String) -> String { isGuardable(text) ? "'" + text : text }

  /// The text that was guarded: exactly one apostrophe less.
  static func text(_ cell: String) -> String {
    cell.utf8.first == apostrophe && isGuardable(cell)
      ? String(decoding: cell.utf8.dropFirst(), as: UTF8.self) : cell
  }

  /// Any number of apostrophes and then something that starts a formula.
  private static func isGuardable(_ text: String) -> Bool {
    text.utf8.first { $0 != apostrophe }.map { dangerous.contains($0) } ?? false
  }

  private static let apostrophe = UInt8(ascii: "'")
  private static let dangerous = Array("=+-@\t\r".utf8)
}
