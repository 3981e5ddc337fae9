/// An escape sequence as far as it matters to colours.
struct InkSequence {
  enum Kind: Hashable {
    case foreground, background
    /// Everything back to normal, and perhaps weights after it.
    case reset
    /// Weights, or several things at once.
    case attributes
    /// The letters of ASCII, not the lines of a VT100.
    case asciiCharacters
    /// Moves or erases.
    case movement
    /// May change anything.
    case unknown
  }

  /// The whole sequence; the escape alone where it begins nothing known.
  let bytes: ArraySlice<UInt8>
  let kind: Kind

  init(at bytes: ArraySlice<UInt8>) {
    self.bytes = InkSequence.whole(bytes)
    kind = InkSequence.kind(of: self.bytes)
  }

  /// What stands between `ESC [` and the final byte.
  var parameters: ArraySlice<UInt8> { bytes.dropFirst(2).dropLast() }

  private static func whole(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    switch bytes.dropFirst().first {
    case UInt8(ascii: "["):
      let isFinal: (UInt8) -> Bool = { (0x40...0x7E).contains($0) }
      guard let end = bytes.dropFirst(2).firstIndex(where: isFinal) else { return bytes }
      return bytes[...end]
    case UInt8(ascii: "("): return bytes.prefix(3)
    default: return bytes.prefix(1)
    }
  }

  private static func kind(of sequence: ArraySlice<UInt8>) -> Kind {
    if Array(sequence) == Array("\u{1B}(B".utf8) { return .asciiCharacters }
    let body = sequence.dropFirst(2)
    guard sequence.dropFirst().first == UInt8(ascii: "["), let last = body.last,
      (0x40...0x7E).contains(last), body.first.map({ !(0x3C...0x3F).contains($0) }) ?? false
    else { return .unknown }
    guard last == UInt8(ascii: "m") else { return .movement }
    let numbers = body.dropLast().split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ":")
    }.map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    return kind(of: numbers)
  }

  private static func kind(of numbers: [Int]) -> Kind {
    guard let first = numbers.first, first != 0 else { return .reset }
    guard isOneColour(numbers) else { return .attributes }
    switch first {
    case 38, 30...37, 90...97: return .foreground
    case 48, 40...47, 100...107: return .background
    default: return .attributes
    }
  }

  /// Whether the numbers name a single thing.
  private static func isOneColour(_ numbers: [Int]) -> Bool {
    guard numbers.first == 38 || numbers.first == 48 else { return numbers.count == 1 }
    switch numbers.dropFirst().first {
    case 5: return numbers.count == 3
    // With or without the empty number of a colour space.
    case 2: return numbers.count == 5 || numbers.count == 6
    default: return false
    }
  }
}
