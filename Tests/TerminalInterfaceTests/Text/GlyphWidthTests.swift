import Testing

@testable import TerminalInterface

struct GlyphWidthTests {
  @Test(arguments: [
    ("", 0), ("a", 1), ("Việt", 4), ("e\u{323}\u{302}", 1), ("中文", 4), ("한글", 4), ("ｶﾅ", 2),
    ("Ａ", 2), ("👍", 2), ("👍🏽", 2), ("❤\u{FE0F}", 2), ("❤", 1), ("🇻🇳", 2), ("…", 1), ("█", 1),
    ("⣿", 1), ("①", 1), ("\u{1100}\u{1161}\u{11A8}", 2), ("का", 2), ("\u{1B}", 1), ("\u{200B}", 1),
    ("\u{3000}", 2), ("\u{20000}", 2), ("✔", 1), ("▲▼◐○●", 5), ("╭─╮", 3), ("⌚", 2),
  ])
  func columnsOfText(_ text: String, _ columns: Int) {
    #expect(text.displayWidth == columns)
  }

  @Test func plainTextIsItselfAndOneColumnACharacter() {
    for value in UInt32(0)...0x3000 {
      guard let scalar = Unicode.Scalar(value), SafeText.isPlain(scalar) else { continue }
      let text = "a" + String(scalar) + "b"
      #expect(SafeText.limitingMarks(in: SafeText.replacingHidden(in: text)) == text)
      #expect(text.count == 3)
      #expect(!WideRanges.contains(scalar))
    }
  }
}
