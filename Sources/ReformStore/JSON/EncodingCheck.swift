/// Finds the first byte that is not well-formed UTF-8 (RFC 3629, table of the Unicode Standard 3-7).
enum EncodingCheck {
  static func firstFault(in bytes: [UInt8], _ range: Range<Int>) -> (JSONFault.Kind, Int)? {
    let head = bytes[range].prefix(4)
    let start = range.lowerBound
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { return (.byteOrderMark, start) }
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) || head.contains(0) {
      return (.utf16, start)
    }
    return bytes.withUnsafeBufferPointer { firstIllFormed(in: $0, range) }
  }

  /// Where the first byte stands that is not well-formed; nil in UTF-8.
  static func firstIllFormedByte(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { firstIllFormed(in: $0, 0..<bytes.count)?.1 }
  }

  private static func firstIllFormed(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>)
    -> (JSONFault.Kind, Int)?
  {
    let raw = UnsafeRawBufferPointer(bytes)
    var i = range.lowerBound
    while i < range.upperBound {
      // Eight bytes of ASCII at once.
      while i + 8 <= range.upperBound,
        raw.loadUnaligned(fromByteOffset: i, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        i += 8
      }
      guard i < range.upperBound else { break }
      if bytes[i] < 0x80 {
        i += 1
        continue
      }
      guard let (more, second) = sequence(after: bytes[i]), i + more < range.upperBound else {
        return (.invalidUTF8, i)
      }
      guard second.contains(bytes[i + 1]) else {
        return (bytes[i] == 0xED && bytes[i + 1] > 0x9F ? .surrogate : .invalidUTF8, i)
      }
      for k in 1...more where bytes[i + k] & 0xC0 != 0x80 { return (.invalidUTF8, i) }
      i += more + 1
    }
    return nil
  }

  /// How many bytes follow a leading byte, and which the first of them may be.
  private static func sequence(after lead: UInt8) -> (Int, ClosedRange<UInt8>)? {
    switch lead {
    case 0xC2...0xDF: (1, 0x80...0xBF)
    case 0xE0: (2, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE, 0xEF: (2, 0x80...0xBF)
    case 0xED: (2, 0x80...0x9F)
    case 0xF0: (3, 0x90...0xBF)
    case 0xF1...0xF3: (3, 0x80...0xBF)
    case 0xF4: (3, 0x80...0x8F)
    default: nil
    }
  }
}
