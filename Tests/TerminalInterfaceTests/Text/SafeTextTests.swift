import Testing

@testable import TerminalInterface

struct SafeTextTests {
  @Test(arguments: [
    ("plain ASCII 1.234,5 %", "plain ASCII 1.234,5 %"),
    ("Thủ tục đất đai – ₫ ‘Hòa’", "Thủ tục đất đai – ₫ ‘Hòa’"),
    ("\u{1B}[31mđỏ\u{1B}[0m", "␛[31mđỏ␛[0m"),
    ("\u{1B}]0;title\u{7}", "␛]0;title␇"),
    ("QUA HAN\u{8}\u{8}\u{8}\u{8}\u{8}\u{8}\u{8}DAT", "QUA HAN␈␈␈␈␈␈␈DAT"),
    ("a\tb\0c\u{7F}d", "a␉b␀c␡d"),
    ("a\u{9B}31m", "a␛[31m"),
    ("a\nb\r\nc\rd\u{85}e\u{2028}f\u{2029}g", "a b c d e f g"),
    ("a\n\nb", "a  b"),
    ("abc\u{202E}fed\u{202C}\u{2066}x\u{2069}\u{200F}", "abc⇄fed⇄⇄x⇄⇄"),
    ("a\u{200B}b\u{200D}c\u{FEFF}d\u{2060}e\u{AD}f", "a◌b◌c◌d◌e◌f"),
    ("\u{E000}\u{10FFFF}\u{378}\u{F0000}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("\u{E0041}\u{3164}\u{115F}\u{FFF9}", "◌◌◌◌"),
    ("Tie\u{302}\u{301}ng Vie\u{323}\u{302}t", "Tiếng Việt"),
    ("", ""),
  ])
  func hiddenCharactersAreShown(_ raw: String, _ shown: String) {
    #expect(Array(raw.safeToShow.unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test func threeMarksABaseAreKept() {
    let flood = "Z" + String(repeating: "\u{335}", count: 10_000) + "b"
    #expect(Array(flood.safeToShow.unicodeScalars) == ["Z", "\u{335}", "\u{335}", "\u{335}", "b"])
  }

  @Test func marksWithoutABaseGetOne() {
    #expect(Array("\u{335}a".safeToShow.unicodeScalars) == ["◌", "\u{335}", "a"])
  }

  @Test func zeroWidthFloodTakesColumns() {
    #expect(String(repeating: "\u{200B}", count: 500).displayWidth == 500)
  }

  @Test func joinedEmojiComesApart() {
    #expect("👩\u{200D}👧".safeToShow == "👩◌👧")
  }

  @Test func noCharacterOfUnicodeHidesAnything() {
    // Every character of the first plane, one in sixteen of the others, between two letters.
    let values = Array(UInt32(0)...0xFFFF) + stride(from: UInt32(0x10000), to: 0x110000, by: 16)
    for value in values {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let shown = "a\(Character(scalar))b".safeToShow
      #expect(shown.safeToShow.unicodeScalars.elementsEqual(shown.unicodeScalars))
      for scalar in shown.unicodeScalars {
        let category = scalar.properties.generalCategory
        #expect(![.control, .format, .privateUse, .unassigned].contains(category))
        #expect(!scalar.properties.isBidiControl)
      }
      #expect((2...4).contains(shown.displayWidth), "U+\(String(value, radix: 16))")
    }
  }
}
