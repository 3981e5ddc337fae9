import TerminalInterface

extension KeyEvent {
  /// What a terminal sends for it; nil for keys that the walk has no use for.
  var bytes: String? {
    switch key {
    case .character(let character) where modifiers == .control:
      character.asciiValue.map { String(UnicodeScalar($0 & 0x1F)) }
    case .character(let character) where modifiers == .alt: "\u{1B}\(character)"
    case .character(let character): String(character)
    default: KeyEvent.sequences[self]
    }
  }

  private static let sequences: [KeyEvent: String] = [
    KeyEvent(.enter): "\r", KeyEvent(.escape): "\u{1B}", KeyEvent(.tab): "\t",
    KeyEvent(.tab, .shift): "\u{1B}[Z", KeyEvent(.up): "\u{1B}[A", KeyEvent(.down): "\u{1B}[B",
    KeyEvent(.right): "\u{1B}[C", KeyEvent(.left): "\u{1B}[D", KeyEvent(.home): "\u{1B}[H",
    KeyEvent(.end): "\u{1B}[F", KeyEvent(.pageUp): "\u{1B}[5~", KeyEvent(.pageDown): "\u{1B}[6~",
    KeyEvent(.left, .alt): "\u{1B}[1;3D", KeyEvent(.right, .alt): "\u{1B}[1;3C",
    KeyEvent(.function(1)): "\u{1B}OP",
  ]
}
