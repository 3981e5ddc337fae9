/// What the terminal's font can draw; each rung says the same with less.
public enum DrawingLevel: Int, Sendable, Hashable, Comparable, CaseIterable {
  /// Sentences only, for screen readers and the tiniest places.
  case words
  case ascii
  case blocks
  case braille

  public static func < (a: DrawingLevel, b: DrawingLevel) -> Bool { a.rawValue < b.rawValue }
}
