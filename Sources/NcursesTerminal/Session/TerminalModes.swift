/// The sequences that ncurses has no function for.
enum TerminalModes {
  /// Bracketed paste, and clicks and the wheel in the form without a limit of 223 columns.
  static func enter(mouse: Bool) -> String {
    "\u{1B}[?2004h" + (mouse ? self.mouse(true) : "")
  }

  static func leave(mouse: Bool) -> String {
    (mouse ? self.mouse(false) : "") + "\u{1B}[?2004l"
  }

  static func mouse(_ listens: Bool) -> String {
    listens ? "\u{1B}[?1000h\u{1B}[?1006h" : "\u{1B}[?1006l\u{1B}[?1000l"
  }
}
