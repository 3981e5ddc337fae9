/// Why no terminal can be opened; the caller finds the words.
public enum TerminalError: Error, Sendable, Hashable {
  /// Input or output is a file or a pipe.
  case notATerminal
  /// terminfo knows the terminal, and it cannot place the cursor.
  case incapable(term: String)
  /// terminfo knows neither this name nor any to fall back to.
  case unknown(term: String)
  /// The system refused something, with its `errno`.
  case system(call: String, code: Int32)
}
