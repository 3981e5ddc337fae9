extension String {
  /// Whether nothing was typed but blanks.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
