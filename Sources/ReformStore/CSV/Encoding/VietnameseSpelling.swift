import ReformModel

/// Whether letters make Vietnamese syllables: by that a wrong guess at an encoding shows.
enum VietnameseSpelling {
  /// Whether there are words with marks and nine in ten of them can be Vietnamese.
  static func isPlausible(_ text: String) -> Bool {
    share(of: words(of: text)).map { $0 >= 0.9 } ?? false
  }

  /// How many of the words are syllables, 0…1; nil without words.
  static func share(of words: [String]) -> Double? {
    guard !words.isEmpty else { return nil }
    return Double(words.count { isSyllable($0) }) / Double(words.count)
  }

  /// The words that hold anything beyond ASCII, signs between letters included.
  static func words(of text: String) -> [String] {
    text.unicodeScalars.split { !belongsToWord($0) }.filter { $0.contains { !$0.isASCII } }
      .map { String($0) }
  }

  private static func belongsToWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: true
    case ..<0x80, 0xA0, 0xAB, 0xB0, 0xBB, 0x2000...0x20CF, 0xFEFF: false
    default: true
    }
  }

  static func isSyllable(_ word: String) -> Bool {
    var (letters, tones) = ("", 0)
    for scalar in word.nfc.unicodeScalars {
      guard let letter = VietnameseLetter.of(scalar) else { return false }
      letters.append(alphabet[Int(letter.place) - 1])
      tones += letter.tone > 0 ? 1 : 0
    }
    return tones <= 1 && initials.contains { isRime(letters, after: $0) }
  }

  private static func isRime(_ letters: String, after initial: String) -> Bool {
    guard letters.hasPrefix(initial) else { return false }
    let rime = letters.dropFirst(initial.count)
    return openVowels.contains(String(rime))
      || finals.contains { final in
        rime.hasSuffix(final) && closedVowels.contains(String(rime.dropLast(final.count)))
      }
  }

  private static let alphabet = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")
  private static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map(String.init))
  }
  private static let initials =
    [""] + set("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x")
  /// With the `k` of Đắk Lắk.
  private static let finals = set("c ch k m n ng nh p t")
  /// Vowels that end a syllable.
  private static let openVowels = set(
    """
    a e ê i o ô ơ u ư y ia ua ưa ya oa oe uê uy uơ uya ai ao au ay âu ây eo êu iu iêu yêu oi ôi ơi \
    ui ưi uôi ươi ưu ươu oai oay oao oeo uây uyu uao uai uay ueo uâu
    """)
  /// Vowels before a final consonant.
  private static let closedVowels = set(
    "a ă â e ê i o ô ơ u ư y iê yê uô ươ oa oă oe uâ uê uy uyê oo uă ua ue uô")
}
