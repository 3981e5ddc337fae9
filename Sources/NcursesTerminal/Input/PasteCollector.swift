/// The bytes of a bracketed paste up to `ESC [ 201 ~`; what is over the limit is dropped.
struct PasteCollector {
  private static let end = Array("\u{1B}[201~".utf8)
  private var bytes: [UInt8] = []
  private var matched = 0

  /// Takes a byte and says whether the paste is over.
  mutating func take(_ byte: UInt8) -> Bool {
    if byte == Self.end[matched] {
      matched += 1
      return matched == Self.end.count
    }
    // ESC stands only at the beginning of the end, so a broken match can restart only there.
    let held = Self.end[..<matched]
    matched = byte == Self.end[0] ? 1 : 0
    append(held)
    if matched == 0 { append([byte]) }
    return false
  }

  /// What was pasted; terminals send CR for a line break.
  var text: String {
    var text = ""
    for character in String(decoding: bytes, as: UTF8.self) {
      text.append(character == "\r\n" || character == "\r" ? "\n" : character)
    }
    return text
  }

  private mutating func append(_ more: some Collection<UInt8>) {
    bytes.append(contentsOf: more.prefix(KeyDecoder.pasteLimit - bytes.count))
  }
}
