import TerminalInterface

extension KeyEvent {
  /// The bytes an xterm sends for it.
  var bytes: [UInt8] {
    let plain: [UInt8] =
      switch key {
      case .character(let character) where modifiers.contains(.control):
        [UInt8(truncatingIfNeeded: character.unicodeScalars.first?.value ?? 0) & 0x1F]
      case .character(let character): Array(String(character).utf8)
      case .enter: [0x0D]
      case .tab where modifiers.contains(.shift): Array("\u{1B}[Z".utf8)
      case .tab: [0x09]
      case .escape: [0x1B]
      case .backspace: [0x7F]
      case .delete: Array("\u{1B}[3~".utf8)
      case .insert: Array("\u{1B}[2~".utf8)
      case .up: arrow("A")
      case .down: arrow("B")
      case .right: arrow("C")
      case .left: arrow("D")
      case .home: arrow("H")
      case .end: arrow("F")
      case .pageUp: Array("\u{1B}[5~".utf8)
      case .pageDown: Array("\u{1B}[6~".utf8)
      case .function(let number): Array("\u{1B}[\(10 + number)~".utf8)
      }
    return modifiers == .alt && plain.first != 0x1B ? [0x1B] + plain : plain
  }

  private func arrow(_ letter: String) -> [UInt8] {
    modifiers.isEmpty
      ? Array("\u{1B}[\(letter)".utf8)
      : Array("\u{1B}[1;\(Int(modifiers.rawValue) + 1)\(letter)".utf8)
  }
}
