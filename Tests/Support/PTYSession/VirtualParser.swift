/// Splits the output of a program into characters, controls and sequences.
struct VirtualParser: Sendable {
  enum Action: Sendable {
    case print(Unicode.Scalar)
    case control(UInt8)
    /// ESC, perhaps an intermediate such as `(`, and a final byte.
    case escape(intermediate: UInt8?, final: UInt8)
    /// CSI; a missing number is -1.
    case sequence(isPrivate: Bool, numbers: [Int], final: UInt8)
  }

  private enum State: Sendable {
    case ground
    case escape(UInt8?)
    case sequence([UInt8])
    case string(sawEscape: Bool)
  }

  private var state = State.ground
  private var character: [UInt8] = []

  mutating func take(_ byte: UInt8) -> Action? {
    switch state {
    case .ground: return takePlain(byte)
    case .escape(let intermediate): return takeEscape(byte, intermediate)
    case .sequence(let bytes):
      guard (0x40...0x7E).contains(byte) else {
        state = .sequence(bytes + [byte])
        return nil
      }
      state = .ground
      return sequence(bytes, byte)
    case .string(let sawEscape):
      let isOver = byte == 7 || (sawEscape && byte == UInt8(ascii: "\\"))
      state = isOver ? .ground : .string(sawEscape: byte == 0x1B)
      return nil
    }
  }

  private mutating func takePlain(_ byte: UInt8) -> Action? {
    if byte == 0x1B {
      state = .escape(nil)
      return nil
    }
    if byte < 0x20 || byte == 0x7F { return .control(byte) }
    if byte < 0x80 { return .print(Unicode.Scalar(byte)) }
    if byte >= 0xC0 { character = [] }
    character.append(byte)
    let length = character[0] >= 0xF0 ? 4 : character[0] >= 0xE0 ? 3 : 2
    guard character.count == length else { return nil }
    defer { character = [] }
    return String(decoding: character, as: UTF8.self).unicodeScalars.first.map { .print($0) }
  }

  private mutating func takeEscape(_ byte: UInt8, _ intermediate: UInt8?) -> Action? {
    state = .ground
    switch byte {
    case UInt8(ascii: "[") where intermediate == nil: state = .sequence([])
    case UInt8(ascii: "]"), UInt8(ascii: "P"): state = .string(sawEscape: false)
    case 0x20...0x2F: state = .escape(byte)
    default: return .escape(intermediate: intermediate, final: byte)
    }
    return nil
  }

  private func sequence(_ bytes: [UInt8], _ final: UInt8) -> Action {
    let isPrivate = bytes.first.map { (0x3C...0x3F).contains($0) } ?? false
    let digits = bytes.drop { (0x3C...0x3F).contains($0) }
    let numbers = digits.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? -1 }
    return .sequence(isPrivate: isPrivate, numbers: numbers, final: final)
  }
}
