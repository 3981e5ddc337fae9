import TerminalInterface

/// What the sequences of the terminals in use mean.
enum KeySequences {
  /// The key of `ESC [ … final`; nil for what is no key, such as a change of focus.
  static func control(_ final: UInt8, _ bytes: [UInt8]) -> KeyEvent? {
    if bytes == [UInt8(ascii: "[")] { return linuxFunction(final) }
    if let first = bytes.first, !isDigit(first), first != UInt8(ascii: ";") { return nil }
    let parameters = SequenceParameters(bytes)
    switch final {
    case UInt8(ascii: "~"): return numbered(parameters)
    case UInt8(ascii: "^"): return numbered(parameters, .control)
    case UInt8(ascii: "$"): return numbered(parameters, .shift)
    case UInt8(ascii: "@"): return numbered(parameters, [.control, .shift])
    case UInt8(ascii: "u"): return coded(parameters[0], parameters.modifiers(at: 1))
    case UInt8(ascii: "Z"): return KeyEvent(.tab, .shift)
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      // rxvt: small letters are arrows with Shift.
      return arrows[final - 0x20].map { KeyEvent($0, .shift) }
    default:
      let key = arrows[final] ?? (parameters[0] == 1 ? functions[final] : nil)
      return key.map { KeyEvent($0, parameters.modifiers(at: 1)) }
    }
  }

  /// The key of `ESC O final`: arrows in application mode, F1 to F4, the numeric pad.
  static func singleShift(_ final: UInt8) -> KeyEvent? {
    if let key = arrows[final] ?? functions[final] { return KeyEvent(key) }
    switch final {
    case UInt8(ascii: "M"): return KeyEvent(.enter)
    case UInt8(ascii: "I"): return KeyEvent(.tab)
    case UInt8(ascii: "X"): return .character("=")
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      return arrows[final - 0x20].map { KeyEvent($0, .control) }
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      // The pad sends its own character plus 0x40.
      return .character(Character(Unicode.Scalar(final - 0x40)))
    default: return nil
    }
  }

  private static let arrows: [UInt8: KeyEvent.Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
  ]
  private static let functions: [UInt8: KeyEvent.Key] = [
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2),
    UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
  ]
  private static let numbers: [Int: KeyEvent.Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12), 25: .function(13), 26: .function(14),
    28: .function(15), 29: .function(16), 31: .function(17), 32: .function(18),
    33: .function(19), 34: .function(20),
  ]

  private static func numbered(
    _ parameters: SequenceParameters, _ more: KeyEvent.Modifiers = []
  ) -> KeyEvent? {
    let modifiers = parameters.modifiers(at: 1)
    // xterm with modifyOtherKeys: ESC [ 27 ; modifiers ; code ~
    if parameters[0] == 27 { return coded(parameters[2], modifiers) }
    return numbers[parameters[0]].map { KeyEvent($0, modifiers.union(more)) }
  }

  /// A key given by the code of its character.
  private static func coded(_ code: Int, _ modifiers: KeyEvent.Modifiers) -> KeyEvent? {
    guard let scalar = Unicode.Scalar(UInt32(code)), code > 0 else { return nil }
    var key = code < 0x80 ? ControlBytes.key(UInt8(code)) : .character(Character(scalar))
    key.modifiers.formUnion(modifiers)
    // A letter typed with Shift is the capital itself.
    if case .character = key.key, modifiers == .shift { key.modifiers = [] }
    return key
  }

  private static func linuxFunction(_ final: UInt8) -> KeyEvent? {
    guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final) else { return nil }
    return KeyEvent(.function(Int(final - UInt8(ascii: "A")) + 1))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
