import TerminalInterface

/// Finds out whether the terminal draws ambiguous characters in two columns.
///
/// Neither locale nor terminfo says it, and people do not know it; the terminal itself does: it is
/// asked where its cursor stands after one of them.
struct WidthProbe {
  /// What asks for the place of the cursor.
  static let request = "\u{1B}[6n"
  /// To be sent while the screen is blank; leaves it blank, with the cursor at home. On the second
  /// row, because an answer from the first could be F3 with a modifier.
  static let question = "\u{1B}[2;1Hđ\(request)\r\u{1B}[K\u{1B}[H"
  /// Milliseconds an answer is waited for on leaving; it concerns who leaves at once.
  static let patience = 500

  /// Whether the answer said so; false until then.
  private(set) var isWide = false
  /// Until when an answer may be expected; nil when none is.
  private(set) var deadline: Int?

  mutating func asked(at now: Int) { deadline = now + Self.patience }

  /// Takes the place of the cursor; one that nobody asked for changes nothing.
  mutating func answered(_ cursor: Point) {
    guard deadline != nil, cursor.row == 1 else { return }
    (isWide, deadline) = (cursor.column > 1, nil)
  }
}
