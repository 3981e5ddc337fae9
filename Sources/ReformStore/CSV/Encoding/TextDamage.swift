/// What was done to Vietnamese text before it came here, and cannot be undone for sure.
public enum TextDamage: Sendable, Hashable {
  /// Typed in a font from before Unicode.
  case font(LegacyFont)
  /// Letters became question marks: the program that saved it had no place for them.
  case lettersLost
  /// UTF-8 was read as Windows-1252 and saved as UTF-8 once more.
  case doubleUTF8

  /// What may explain a text in which nothing of a table is found; nil where nothing does.
  static func likely(in text: String) -> TextDamage? {
    if let font = LegacyFont.recognised(in: text) { return .font(font) }
    if isDoubleUTF8(text) { return .doubleUTF8 }
    return lostWords(in: text) > 2 ? .lettersLost : nil
  }

  /// Words such as `ch?` and `Phu?ng`; more than two are no questions.
  private static func lostWords(in text: String) -> Int {
    let isLost: (Unicode.Scalar) -> Bool = { $0 == "?" || $0 == "\u{FFFD}" }
    return text.unicodeScalars.split { !$0.properties.isAlphabetic && !isLost($0) }
      .count { word in word.contains(where: isLost) && word.contains { !isLost($0) } }
  }

  private static func isDoubleUTF8(_ text: String) -> Bool {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard let byte = windows1252(scalar) else { return false }
      bytes.append(byte)
    }
    guard EncodingCheck.firstIllFormedByte(in: bytes) == nil else { return false }
    let words = VietnameseSpelling.words(of: String(decoding: bytes, as: UTF8.self))
    return (VietnameseSpelling.share(of: words) ?? 0) >= 0.7
  }

  private static func windows1252(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x100 { return UInt8(scalar.value) }
    return high.firstIndex(of: scalar.value).map { UInt8(0x80 + $0) }
  }

  /// 0x80…0x9F; zero where the page has nothing.
  private static let high: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
