/// The text of a table as UTF-8, whatever form it came in; what would come out garbled is refused.
struct SheetText {
  let encoding: SheetEncoding
  /// Well-formed UTF-8 without a byte order mark.
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) throws(TableFault) {
    guard bytes.count <= StrictJSON.greatestSize else { throw .tooLarge(bytes: bytes.count) }
    if let kind = ForeignFile(bytes) { throw .foreignFile(kind) }
    if let encoding = UTF16Text.encoding(of: bytes) {
      self.encoding = encoding
      self.bytes = try UTF16Text.utf8(bytes, encoding)
      return
    }
    let hasMark = bytes.starts(with: SheetText.mark)
    let text = hasMark ? Array(bytes.dropFirst(SheetText.mark.count)) : bytes
    guard let offset = EncodingCheck.firstIllFormedByte(in: text) else {
      (encoding, self.bytes) = (.utf8, text)
      return
    }
    guard !hasMark, let converted = Windows1258.text(of: text),
      VietnameseSpelling.isPlausible(converted), Windows1258.isCertain(of: text)
    else { throw SheetText.fault(of: text, at: offset) }
    (encoding, self.bytes) = (.windows1258, Array(converted.utf8))
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// What can be told from its words is named; else it is only known not to be Unicode.
  private static func fault(of bytes: [UInt8], at offset: Int) -> TableFault {
    let scalars = bytes.prefix(65_536).map { Unicode.Scalar($0) }
    if let damage = TextDamage.likely(in: String(String.UnicodeScalarView(scalars))) {
      return .damagedText(damage)
    }
    return .notUTF8(line: StrictJSON.place(of: offset, in: bytes).line)
  }
}
