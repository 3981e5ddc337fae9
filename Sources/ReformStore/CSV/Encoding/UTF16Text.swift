/// Text in UTF-16, as Excel saves “Unicode Text”.
enum UTF16Text {
  /// By the byte order mark, or where the zeros of ASCII letters stand on one side only.
  static func encoding(of bytes: [UInt8]) -> SheetEncoding? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    guard bytes.count >= 8, bytes.count.isMultiple(of: 2) else { return nil }
    var zeros = [0, 0]
    let sample = bytes.prefix(512)
    for (i, byte) in sample.enumerated() where byte == 0 { zeros[i % 2] += 1 }
    // A quarter of the units: even Vietnamese has so many blanks, digits and plain letters.
    let enough = sample.count / 8
    if zeros[0] == 0, zeros[1] >= enough { return .utf16LittleEndian }
    if zeros[1] == 0, zeros[0] >= enough { return .utf16BigEndian }
    return nil
  }

  static func utf8(_ bytes: [UInt8], _ encoding: SheetEncoding) throws(TableFault) -> [UInt8] {
    guard bytes.count.isMultiple(of: 2) else { throw .brokenUTF16(byte: bytes.count) }
    let isLittle = encoding == .utf16LittleEndian
    var units = stride(from: 0, to: bytes.count, by: 2).map { i in
      let (first, second) = (UInt16(bytes[i]), UInt16(bytes[i + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    var start = 0
    if units.first == 0xFEFF {
      units.removeFirst()
      start = 2
    }
    var (result, decoder, input) = ([UInt8](), UTF16(), units.makeIterator())
    var place = start
    while true {
      switch decoder.decode(&input) {
      case .scalarValue(let scalar):
        result += Array(String(scalar).utf8)
        place += scalar.value > 0xFFFF ? 4 : 2
      case .emptyInput: return result
      case .error: throw .brokenUTF16(byte: place)
      }
    }
  }
}
