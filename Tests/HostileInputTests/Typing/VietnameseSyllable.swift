import Foundation

/// A Vietnamese word taken apart: its letters with their shapes, and the tone, which no letter owns
/// until it is written.
struct VietnameseSyllable {
  enum Tone: Int, CaseIterable {
    case level, grave, hook, tilde, acute, dot

    /// The combining mark; nil for the level tone.
    var mark: Unicode.Scalar? {
      switch self {
      case .level: nil
      case .grave: "\u{300}"
      case .hook: "\u{309}"
      case .tilde: "\u{303}"
      case .acute: "\u{301}"
      case .dot: "\u{323}"
      }
    }
  }

  /// Where the tone of `hoa`, `hoe`, `huy` stands.
  enum Style: CaseIterable {
    /// hòa, khỏe, thủy
    case old
    /// hoà, khoẻ, thuỷ
    case new
  }

  /// Letters without tone: `a`, `ă`, `đ`, `Ư` …
  var letters: [Character]
  var tone = Tone.level

  /// As it is shown, in NFC.
  func text(_ style: Style) -> String {
    guard let mark = tone.mark, let place = tonePlace(style) else { return String(letters) }
    var text = String(letters[...place])
    text.unicodeScalars.append(mark)
    return (text + String(letters[(place + 1)...])).precomposedStringWithCanonicalMapping
  }

  var hasVowel: Bool { !vowels.isEmpty }

  /// The first run of vowels, without the `u` of `qu` and the `i` of `gi` before another vowel.
  var vowels: Range<Int> {
    guard var start = letters.firstIndex(where: isVowel) else { return 0..<0 }
    var end = start
    while end < letters.count, isVowel(letters[end]) { end += 1 }
    let before = start > 0 ? lowercased(letters[start - 1]) : " "
    let glide = lowercased(letters[start])
    if end - start > 1, (before == "q" && glide == "u") || (before == "g" && glide == "i") {
      start += 1
    }
    return start..<end
  }

  private func tonePlace(_ style: Style) -> Int? {
    let vowels = vowels
    guard !vowels.isEmpty else { return nil }
    // A vowel with a shape takes the tone; of ươ the second.
    if let shaped = vowels.last(where: { "ăâêôơư".contains(lowercased(letters[$0])) }) {
      return shaped
    }
    if vowels.count == 1 { return vowels.lowerBound }
    if vowels.count > 2 { return vowels.lowerBound + 1 }
    if vowels.upperBound < letters.count { return vowels.lowerBound + 1 }
    let pair = String(letters[vowels].map(lowercased))
    return style == .new && ["oa", "oe", "uy"].contains(pair)
      ? vowels.lowerBound + 1 : vowels.lowerBound
  }

  private func isVowel(_ letter: Character) -> Bool { "aăâeêioôơuưy".contains(lowercased(letter)) }

  private func lowercased(_ letter: Character) -> Character { letter.lowercased().first ?? letter }
}
