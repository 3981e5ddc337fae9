/// How a cell is drawn.
public struct Style: Sendable, Hashable {
  public var foreground: Colour
  public var background: Colour
  public var isBold: Bool
  public var isUnderlined: Bool
  public var isReversed: Bool
  public var isDim: Bool

  public init(
    foreground: Colour = .terminalDefault, background: Colour = .terminalDefault,
    bold: Bool = false, underlined: Bool = false, reversed: Bool = false, dim: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    isBold = bold
    isUnderlined = underlined
    isReversed = reversed
    isDim = dim
  }

  public static let plain = Style()
}
