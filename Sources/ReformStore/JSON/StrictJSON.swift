/// Reads JSON and nothing but JSON: what other readers let pass in silence is refused by name.
public enum StrictJSON {
  /// 64 MiB
  public static let greatestSize = 64 << 20
  /// Of lists and objects inside each other.
  public static let greatestDepth = 32
  /// In characters.
  public static let longestString = 4_000
  /// Of a number.
  public static let mostDigits = 18

  /// Reads a whole document; throws the first fault with its line, column and path.
  public static func parse(_ bytes: [UInt8]) throws(JSONFault) -> JSONValue {
    try parse(bytes, in: bytes.indices)
  }

  /// Reads a part of the bytes, such as one line; offsets count from the beginning of them all,
  /// lines and columns from the beginning of the part.
  public static func parse(_ bytes: [UInt8], in range: Range<Int>) throws(JSONFault) -> JSONValue {
    if range.count > greatestSize {
      let kind = JSONFault.Kind.tooLarge(bytes: range.count)
      throw JSONFault(kind: kind, offset: range.lowerBound, line: 1, column: 1, path: "")
    }
    if let (kind, offset) = EncodingCheck.firstFault(in: bytes, range) {
      let (line, column) = place(of: offset, in: bytes, from: range.lowerBound)
      throw JSONFault(kind: kind, offset: offset, line: line, column: column, path: "")
    }
    var parser = JSONParser(bytes: bytes, range: range)
    return try parser.document()
  }

  /// Line and column (in characters) of a byte, both 1 for the first.
  public static func place(of offset: Int, in bytes: [UInt8], from start: Int = 0)
    -> (line: Int, column: Int)
  {
    var (line, column) = (1, 1)
    for byte in bytes[start..<max(start, min(offset, bytes.count))] {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return (line, column)
  }
}
