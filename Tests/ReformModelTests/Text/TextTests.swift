import Foundation
import ReformModel
import Testing

struct TextTests {
  @Test(arguments: [
    ("Hoà", "hoa"), ("Hòa", "hoa"), ("HÓA", "hoa"), ("Đường", "duong"), ("đ", "d"),
    ("Ủy ban  nhân\u{A0}dân", "uy ban nhan dan"), ("Nghị quyết 55-NQ/TU", "nghi quyet 55-nq/tu"),
    ("Quỳnh Phượng Thiện", "quynh phuong thien"), ("ẲẴẰẮẶ ỨỬỮỪỰ", "aaaaa uuuuu"),
  ])
  func aSearchKeyHasNoMarks(text: String, folded: String) {
    #expect(SearchKey(text).folded == folded)
  }

  @Test func decomposedTextFoldsToTheSameKey() {
    let text = "Tỷ lệ hồ sơ được số hóa"
    let decomposed = text.decomposedStringWithCanonicalMapping
    #expect(Array(decomposed.utf8) != Array(text.utf8))
    #expect(SearchKey(decomposed) == SearchKey(text))
  }

  @Test func bothTonePositionsFindEachOther() {
    #expect(SearchKey("Hiệp Hoà").matches("hòa"))
    #expect(SearchKey("Hiệp Hòa").matches("hoà"))
    #expect(SearchKey("Thuỷ").matches("thủy"))
  }

  @Test(arguments: [
    ("cong so", true), ("số công", true), ("", true), ("  ", true), ("dvc", false),
    ("d", true), ("đ", true), ("6.0", true), ("congso", false),
  ])
  func everyWordOfAQueryMustStandSomewhere(query: String, expected: Bool) {
    #expect(SearchKey("6.01 Công nghệ số điện tử").matches(query) == expected)
  }

  @Test func namesSortInTheOrderOfTheVietnameseAlphabet() {
    let sorted = ["Ân", "an", "Đa", "Da", "ăn", "e", "ê", "c", "ơ", "o", "ô", "ư", "u", "y"]
    let expected = ["an", "ăn", "Ân", "c", "Da", "Đa", "e", "ê", "o", "ô", "ơ", "u", "ư", "y"]
    #expect(sorted.sorted { CollationKey($0) < CollationKey($1) } == expected)
  }

  @Test func tonesFollowTheOrderOfDictionaries() {
    let expected = ["ma", "mà", "mả", "mã", "má", "mạ"]
    #expect(expected.reversed().sorted { CollationKey($0) < CollationKey($1) } == expected)
  }

  @Test func lettersCountBeforeTonesAndTonesBeforeCapitals() {
    let shuffled = ["Bố Hạ", "Ba Vì", "ba vì", "Bắc Ninh", "Bà Rịa"]
    let sorted = shuffled.sorted { CollationKey($0) < CollationKey($1) }
    #expect(sorted == ["Bà Rịa", "ba vì", "Ba Vì", "Bắc Ninh", "Bố Hạ"])
  }

  @Test func digitsAndBlanksComeBeforeLetters() {
    let sorted = ["An 2", "Ana", "An", "1a"].sorted { CollationKey($0) < CollationKey($1) }
    #expect(sorted == ["1a", "An", "An 2", "Ana"])
  }

  @Test func decomposedTextSortsAsComposed() {
    #expect(CollationKey("Đường".decomposedStringWithCanonicalMapping) == CollationKey("Đường"))
  }

  @Test(arguments: ["Đường – “Hòa”", "", "ascii", "한국", "e\u{323}\u{302}", "q\u{301}", "\u{212B}"])
  func textIsComposedAsFoundationDoes(text: String) {
    let expected = Array(text.precomposedStringWithCanonicalMapping.utf8)
    #expect(Array(text.nfc.utf8) == expected)
    let decomposed = text.decomposedStringWithCanonicalMapping
    #expect(Array(decomposed.nfc.utf8) == expected)
  }

  @Test func everyScalarTheFastPathTrustsIsComposed() {
    for value in Array(0x80..<0x300) + Array(0x1E00...0x1EFF) + Array(0x2010...0x2027) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let text = String(Character(scalar))
      #expect(
        Array(text.nfc.utf8) == Array(text.precomposedStringWithCanonicalMapping.utf8),
        "U+\(String(value, radix: 16))")
    }
  }
}
