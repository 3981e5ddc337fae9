/// What a person chose about the terminal.
public struct TerminalOptions: Sendable, Hashable {
  /// Whether clicks and the wheel are asked for.
  public var usesMouse: Bool
  /// Whether only ASCII may be drawn.
  public var drawsASCII: Bool
  /// Whether the program stops when a signal asks it to, as a shell does; nobody may be behind it.
  public var canSuspend: Bool

  public init(usesMouse: Bool = true, drawsASCII: Bool = false, canSuspend: Bool = true) {
    self.usesMouse = usesMouse
    self.drawsASCII = drawsASCII
    self.canSuspend = canSuspend
  }
}
