import Testing

@testable import NcursesTerminal

@Suite
struct InkFilterTests {
  private func filtered(_ text: String) -> String {
    String(
      decoding: InkFilter.filtered(Array(text.replacing("^", with: "\u{1B}[").utf8)), as: UTF8.self
    )
    .replacing("\u{1B}[", with: "^")
  }

  @Test(arguments: [
    ("^38;5;1m^48;5;9ma^38;5;2m^48;5;9mb", "^38;5;1;48;5;9ma^38;5;2mb"),
    ("^31m^44ma^31m^45mb", "^31;44ma^45mb"),
    ("^38;2;1;2;3ma^38;2;1;2;3mb", "^38;2;1;2;3mab"),
    ("^48:2::1:2:3ma^48:2::1:2:3mb", "^48:2::1:2:3mab"),
  ])
  func aColourThatIsSetIsNotSetAgain(_ text: String, _ expected: String) {
    #expect(filtered(text) == expected)
  }

  @Test(arguments: [
    "^31ma^mb^31mc", "^31ma^39;49mb^31mc", "^31ma^0;1mb^31mc", "^31ma^?1049hb^31mc",
    "^31ma^41mb^32mc^31md", "^1ma^1mb", "^31;1ma^31;1mb", "^31ma\u{1B}cb^31mc",
  ])
  func afterAnyOtherInkItIs(_ text: String) {
    #expect(filtered(text) == text)
  }

  @Test(arguments: [
    ("^0;1m^31m^44ma", "^0;1;31;44ma"), ("a^m^31mb", "a^0;31mb"), ("^1m^4m^31ma", "^1;4;31ma"),
    ("^31ma^2;3H^44mb", "^31ma^2;3H^44mb"),
  ])
  func whatIsSaidInOnePlaceIsSaidInOneSequence(_ text: String, _ expected: String) {
    #expect(filtered(text) == expected)
  }

  @Test(arguments: [
    ("^31m^44m^0;1ma", "^0;1ma"), ("a^39;49m^m", "a^m"), ("^31m^32ma", "^32ma"),
    ("^31m^1m^32ma", "^1;32ma"),
  ])
  func whatIsOverruledAtOnceIsNotSaid(_ text: String, _ expected: String) {
    #expect(filtered(text) == expected)
  }

  @Test func lettersAreChosenOnceUntilAnythingMayHaveChangedThem() {
    #expect(filtered("\u{1B}(Ba\u{1B}(Bb") == "\u{1B}(Bab")
    #expect(filtered("\u{1B}(Ba\u{1B}(B^mb") == "\u{1B}(Ba^mb")
    #expect(filtered("\u{1B}(Ba\u{1B}(0q\u{1B}(Bb") == "\u{1B}(Ba\u{1B}(0q\u{1B}(Bb")
  }

  @Test func everythingElseIsLeftAlone() {
    let text = "Tổng quan\u{1B}(B^2;3Hx^K^14X\u{E}q\u{F}^31"
    #expect(filtered(text) == text)
    #expect(filtered("^31ma^2;3Hb^31mc") == "^31ma^2;3Hbc")
  }
}
