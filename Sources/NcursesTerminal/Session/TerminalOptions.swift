/// What a person chose about the terminal.
public struct TerminalOptions: Sendable, Hashable {
  /// Whether clicks and the wheel are asked for.
  public var usesMouse: Bool
  /// Whether only ASCII may be drawn.
  public var drawsASCII: Bool

  public init(usesMouse: Bool = true, drawsASCII: Bool = false) {
    self.usesMouse = usesMouse
    self.drawsASCII = drawsASCII
  }
}
