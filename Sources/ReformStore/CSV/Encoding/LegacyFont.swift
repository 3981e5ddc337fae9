import ReformModel

/// Fonts from before Unicode, whose texts look Vietnamese only in these fonts.
public enum LegacyFont: String, Sendable, Hashable, CaseIterable {
  /// `.VnTime` and its sisters.
  case tcvn3 = "TCVN3 (ABC)"
  /// `VNI-Times` and its sisters.
  case vni = "VNI"

  /// Nil where the text is Vietnamese as it stands, or in neither.
  static func recognised(in text: String) -> LegacyFont? {
    let words = VietnameseSpelling.words(of: text)
    guard let share = VietnameseSpelling.share(of: words) else { return nil }
    // Some words of theirs happen to be syllables as they stand: `vò` is “vị” in VNI.
    let readings = allCases.map {
      (font: $0, share: VietnameseSpelling.share(of: words.map($0.unicode)) ?? 0)
    }
    let best = readings.max { $0.share < $1.share }
    return best.flatMap { $0.share >= 0.7 && $0.share >= share + 0.2 ? $0.font : nil }
  }

  /// The word as the font shows it.
  private func unicode(_ word: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      scalars += (table[scalar] ?? String(scalar)).unicodeScalars
    }
    return String(scalars)
  }

  private var table: [Unicode.Scalar: String] { self == .tcvn3 ? Self.tcvn3Signs : Self.vniSigns }

  private static func signs(_ from: String, _ to: [String]) -> [Unicode.Scalar: String] {
    Dictionary(zip(from.unicodeScalars, to), uniquingKeysWith: { first, _ in first })
  }

  private static let tcvn3Signs = signs(
    "¡¢£¤¥¦§¨©ª«¬\u{AD}®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ",
    "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ".map { String($0) })

  /// Marks that follow their vowel, and letters of their own.
  private static let vniSigns: [Unicode.Scalar: String] = {
    let marks = [
      "\u{301}", "\u{300}", "\u{309}", "\u{303}", "\u{323}", "\u{302}", "\u{302}\u{301}",
      "\u{302}\u{300}", "\u{302}\u{309}", "\u{302}\u{303}", "\u{302}\u{323}", "\u{306}",
      "\u{306}\u{301}", "\u{306}\u{300}", "\u{306}\u{309}", "\u{306}\u{303}", "\u{306}\u{323}",
    ]
    let letters = ["ơ", "ư", "đ", "ỉ", "ĩ", "ị", "ỵ"]
    let small = signs("ùøûõïâáàåãäêéèúüë", marks).merging(signs("ôöñæóòî", letters)) { $1 }
    return small.merging(signs("ÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË", marks)) { $1 }
      .merging(signs("ÔÖÑÆÓÒÎ", letters)) { $1 }
  }()
}
