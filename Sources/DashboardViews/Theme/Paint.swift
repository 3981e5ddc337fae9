/// How a theme draws a role, before it is known how many colours the terminal has.
public struct Paint: Sendable, Hashable {
  /// Nil takes that of `text`.
  public var foreground: RGB?
  public var background: RGB?
  public var isBold: Bool
  public var isUnderlined: Bool
  public var isReversed: Bool

  public init(
    _ foreground: RGB? = nil, on background: RGB? = nil, bold: Bool = false,
    underlined: Bool = false, reversed: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    isBold = bold
    isUnderlined = underlined
    isReversed = reversed
  }
}
