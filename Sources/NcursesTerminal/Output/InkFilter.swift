/// Drops the colours that are set already from what ncurses writes.
///
/// ncurses names both colours wherever one changes, 11 bytes too many for each word on the same
/// ground: a quarter of a full screen.
enum InkFilter {
  /// - Returns: bytes that draw the same, whatever the colours were before.
  static func filtered(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var rest = bytes[...]
    var (foreground, background) = (ArraySlice<UInt8>(), ArraySlice<UInt8>())
    while let escape = rest.firstIndex(of: 0x1B) {
      result += rest[..<escape]
      let sequence = sequence(in: rest[escape...])
      rest = rest[sequence.endIndex...]
      switch kind(of: sequence) {
      case .foreground where sequence == foreground: continue
      case .background where sequence == background: continue
      case .foreground: foreground = sequence
      case .background: background = sequence
      case .ink: (foreground, background) = ([], [])
      case .other: break
      }
      result += sequence
    }
    return result + rest
  }

  private enum Kind {
    case foreground, background
    /// Changes the colours, or may.
    case ink
    case other
  }

  /// The escape with its parameters and final byte; the escape alone where it begins no CSI.
  private static func sequence(in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard bytes.dropFirst().first == UInt8(ascii: "[") else { return bytes.prefix(1) }
    let isFinal: (UInt8) -> Bool = { (0x40...0x7E).contains($0) }
    guard let end = bytes.dropFirst(2).firstIndex(where: isFinal) else { return bytes }
    return bytes[...end]
  }

  private static func kind(of sequence: ArraySlice<UInt8>) -> Kind {
    guard sequence.count > 2 else { return .other }
    let body = sequence.dropFirst(2)
    if body.first == UInt8(ascii: "?") { return .ink }
    guard body.last == UInt8(ascii: "m") else { return .other }
    let numbers = body.dropLast().split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ":")
    }.map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    return kind(of: numbers)
  }

  private static func kind(of numbers: [Int]) -> Kind {
    guard let first = numbers.first else { return .ink }
    let isWhole =
      switch numbers.dropFirst().first {
      case nil: ![38, 48].contains(first)
      case 5: numbers.count == 3
      // With or without the empty number of a colour space.
      case 2: numbers.count == 5 || numbers.count == 6
      default: false
      }
    guard isWhole else { return .ink }
    switch first {
    case 38 where numbers.count > 1: return .foreground
    case 48 where numbers.count > 1: return .background
    case 30...37 where numbers.count == 1, 90...97 where numbers.count == 1: return .foreground
    case 40...47 where numbers.count == 1, 100...107 where numbers.count == 1: return .background
    default: return .ink
    }
  }
}
