/// The code page of Vietnamese Windows: letters with hats, and five tones that follow their vowel.
///
/// The mapping is that of the Unicode Consortium (VENDORS/MICSFT/WINDOWS/CP1258.TXT).
enum Windows1258 {
  /// The text with tones joined to their vowels; nil where a byte stands for nothing.
  static func text(of bytes: [UInt8]) -> String? {
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      guard let scalar = scalar(of: byte) else { return nil }
      scalars.append(scalar)
    }
    return String(scalars).composed
  }

  /// Whether every word that Windows-1252 would show otherwise is Vietnamese in this page.
  static func isCertain(of bytes: [UInt8]) -> Bool {
    bytes.split { ($0 < 0x80 && !isLetter($0)) || (0x80...0xA0).contains($0) }
      .filter { $0.contains { letters[$0] != nil } }
      .allSatisfy { word in
        // Signs at the ends, such as `«`, belong to no word.
        let text = text(of: Array(word)) ?? ""
        return VietnameseSpelling.words(of: text).allSatisfy(VietnameseSpelling.isSyllable)
      }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  static func scalar(of byte: UInt8) -> Unicode.Scalar? {
    switch byte {
    case 0x80...0x9F: Unicode.Scalar(controls[Int(byte) - 0x80]).flatMap { $0 == "\0" ? nil : $0 }
    default: letters[byte] ?? Unicode.Scalar(byte)
    }
  }

  /// What differs from Latin-1 above 0xA0.
  private static let letters: [UInt8: Unicode.Scalar] = [
    0xC3: "Ă", 0xCC: "\u{300}", 0xD0: "Đ", 0xD2: "\u{309}", 0xD5: "Ơ", 0xDD: "Ư",
    0xDE: "\u{303}", 0xE3: "ă", 0xEC: "\u{301}", 0xF0: "đ", 0xF2: "\u{323}", 0xF5: "ơ",
    0xFD: "ư", 0xFE: "₫",
  ]

  /// 0x80…0x9F; zero where the page has nothing.
  private static let controls: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0, 0x2039, 0x0152, 0, 0, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0, 0x203A, 0x0153, 0, 0, 0x0178,
  ]
}
