import Testing

@testable import TerminalInterface

struct TextFittingTests {
  @Test(arguments: [
    ("Việt Nam", 8, "Việt Nam"), ("Việt Nam", 7, "Việt N…"), ("Việt Nam", 1, "…"),
    ("Việt Nam", 0, ""), ("Việt Nam", -3, ""), ("中文字", 5, "中文…"), ("中文字", 4, "中…"),
    ("中文", 4, "中文"), ("Vie\u{323}\u{302}t", 3, "Vi…"), ("a\nb", 3, "a b"), ("", 5, ""),
  ])
  func textIsCutBetweenGraphemes(_ text: String, _ columns: Int, _ expected: String) {
    #expect(text.truncated(to: columns) == expected)
  }

  @Test func anASCIIScreenHasItsOwnCutMark() {
    #expect("Hành chính".truncated(to: 6, "~") == "Hành ~")
  }

  @Test(arguments: [
    (TextAlignment.left, "Bắc  "), (.right, "  Bắc"), (.centre, " Bắc "),
  ])
  func shortTextIsFilled(_ alignment: TextAlignment, _ expected: String) {
    #expect("Bắc".padded(to: 5, alignment) == expected)
  }

  @Test func cutWideTextIsFilledToTheColumn() {
    #expect("中文字".padded(to: 4) == "中… ")
  }

  @Test(arguments: [
    ("một hai ba", 7, ["một hai", "ba"]), ("một hai ba", 6, ["một", "hai ba"]),
    ("  một   hai ", 20, ["một hai"]), ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("ab cdefgh i", 4, ["ab", "cdef", "gh i"]), ("", 5, [""]), ("   ", 5, [""]),
    ("a\nb\r\n\r\nc", 5, ["a", "b", "", "c"]), ("中文字", 3, ["中", "文", "字"]),
    ("中文", 1, ["中", "文"]), ("a b", 0, ["a", "b"]), ("a\u{1B}b", 9, ["a␛b"]),
  ])
  func textIsWrappedAtWords(_ text: String, _ columns: Int, _ lines: [String]) {
    #expect(text.wrapped(to: columns) == lines)
  }

  @Test func aLongNameLosesNothingInWrapping() {
    let name = Array(repeating: "Nâng cao chất lượng phục vụ người dân", count: 4)
      .joined(separator: " ")
    for columns in 8...151 {
      let lines = name.wrapped(to: columns)
      #expect(lines.joined(separator: " ") == name)
      #expect(lines.allSatisfy { $0.displayWidth <= columns })
    }
  }
}
