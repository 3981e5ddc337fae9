/// The bytes of a bracketed paste up to `ESC [ 201 ~`; what is over the limit is dropped.
struct PasteCollector {
  private static let end = Array("\u{1B}[201~".utf8)
  private var bytes: [UInt8] = []
  private var matched = 0
  /// Whether there was a pause, and what came before it is shown already.
  private var isContinued = false
  /// Whether the pause fell into what may be the end.
  private var isHeld = false

  var isEmpty: Bool { bytes.isEmpty }

  /// Whether a person pressed Esc after a pause.
  var isLeft: Bool { isContinued && matched == 1 && !isHeld }

  /// How long to wait for more; nil where nothing waits to be shown.
  var patience: Int? {
    if isLeft { return KeyDecoder.escapePatience }
    guard !isEmpty else { return nil }
    return isContinued ? KeyDecoder.sequencePatience : KeyDecoder.pastePatience
  }

  /// The paste after a pause, without what is shown already.
  var continued: PasteCollector {
    var rest = self
    (rest.bytes, rest.isContinued, rest.isHeld) = ([], true, matched > 0)
    return rest
  }

  /// Takes a byte and says whether the paste is over.
  mutating func take(_ byte: UInt8) -> Bool {
    isHeld = false
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
