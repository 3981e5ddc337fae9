import Glibc

/// The modes of a terminal at one moment, to be compared with another.
public struct TerminalSnapshot: Sendable, Hashable {
  public let input: UInt32
  public let output: UInt32
  public let control: UInt32
  public let local: UInt32

  init(_ modes: termios) {
    input = modes.c_iflag
    output = modes.c_oflag
    control = modes.c_cflag
    local = modes.c_lflag
  }

  /// Whether what is typed is shown and sent line by line, as a shell leaves it.
  public var isCooked: Bool { local & tcflag_t(ICANON) != 0 && local & tcflag_t(ECHO) != 0 }
}
