import Foundation
import TerminalInterface
import Testing

@testable import NcursesTerminal

struct UnambiguousGlyphsTests {
  private func drawn(_ text: String) -> String {
    text.map { glyph in
      UnambiguousGlyphs.scalars(of: String(glyph)).compactMap(Unicode.Scalar.init).reduce(into: "")
      {
        $0.unicodeScalars.append($1)
      }
    }.joined()
  }

  @Test func aLetterInDoubtIsDrawnAsOneThatIsNotAndItsMark() {
    let scalars = Array(drawn("à").unicodeScalars.map(\.value))
    #expect(scalars == [0x61, 0x300])
    // Swift holds both spellings to be the same text.
    #expect(
      drawn("Tổng hợp kết quả về giảm chi phí, Đại hội")
        == "Tổng hợp kết quả về giảm chi phí, Đại hội")
    #expect(drawn("được") == "d\u{335}ược")
  }

  /// All letters of the Vietnamese alphabet with all tones, large and small.
  @Test func everyVietnameseLetterTakesOneColumn() throws {
    let tones = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
    let vowels = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"
    let letters = vowels.flatMap { vowel in tones.map { "\(vowel)\($0)" } } + ["đ", "Đ"]
    for letter in letters {
      let shown = drawn(letter.precomposedStringWithCanonicalMapping)
      #expect(!shown.unicodeScalars.contains(where: AmbiguousWidth.contains), "\(letter)")
      #expect(shown == letter || letter == "đ")
    }
  }

  @Test(arguments: [
    ("“a” – b…", "\"a\" - b~"), ("12,5 × 3²", "12,5 x 32"), ("αЖ", "??"),
    ("中👍", "中👍"), ("✔", "✔"), ("e\u{323}\u{302}", "ệ"), ("plain", "plain"),
  ])
  func whatIsNoLetterBecomesItsNearestLikeness(_ text: String, _ shown: String) {
    #expect(drawn(text) == shown)
  }
}
