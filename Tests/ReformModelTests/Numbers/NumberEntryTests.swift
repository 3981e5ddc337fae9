import ReformModel
import Testing

struct NumberEntryTests {
  private func vietnamese(_ text: String) -> Result<ExactDecimal, NumberEntryError> {
    NumberEntry.parse(text, in: .vietnamese)
  }

  @Test(arguments: [
    ("86,9", "86.9"), ("86,90", "86.90"), ("1.234.567,8", "1234567.8"), ("1.234,5", "1234.5"),
    ("1234,5", "1234.5"), ("1.234.567", "1234567"), ("12345", "12345"), ("0", "0"), ("-3", "-3"),
    ("−3,5", "-3.5"), ("- 3", "-3"), ("  7 ", "7"), ("\u{A0}7\t", "7"), ("87,2%", "87.2"),
    ("87,2 %", "87.2"), ("0,285", "0.285"), ("1,234", "1.234"), ("007", "7"),
    ("123456789012345678", "123456789012345678"),
  ])
  func vietnameseNumbersAreReadExactly(text: String, plain: String) throws {
    let value = try vietnamese(text).get()
    #expect(value == Fixture.decimal(plain))
    #expect(!plain.contains(".") || value.plain == plain, "digits are kept as typed")
  }

  @Test(arguments: [("1,234,567.8", "1234567.8"), ("86.9", "86.9"), ("1.234", "1.234")])
  func englishNumbersHaveTheOtherMarks(text: String, plain: String) throws {
    #expect(try NumberEntry.parse(text, in: .english).get() == Fixture.decimal(plain))
  }

  @Test(arguments: [
    ("", NumberEntryError.empty), ("   ", .empty), ("%", .empty), ("abc", .notANumber),
    ("-", .notANumber), (",", .notANumber), ("12a", .strangeCharacter("a")),
    ("1 234", .strangeCharacter(" ")), ("1e5", .strangeCharacter("e")),
    ("0x10", .strangeCharacter("x")), ("--5", .strangeCharacter("-")),
    ("5%%", .strangeCharacter("%")), ("+5", .strangeCharacter("+")),
    ("１２", .foreignDigit("１")), ("٣", .foreignDigit("٣")), ("1,2,3", .severalDecimalMarks),
    (",5", .digitMissing), ("5,", .digitMissing), ("5.", .digitMissing), (".5", .digitMissing),
    ("1,234.567", .groupAfterDecimal), ("1234567890123456789", .tooManyDigits),
    ("0,1234567890123456789", .tooManyDigits), ("nan", .notANumber), ("inf", .notANumber),
  ])
  func whatIsNoNumberIsRefusedForItsReason(text: String, error: NumberEntryError) {
    #expect(vietnamese(text) == .failure(error))
  }

  @Test func oneGroupMarkIsAmbiguousAndCarriesBothReadings() {
    #expect(
      vietnamese("1.234")
        == .failure(.ambiguous(whole: ExactDecimal(1234), fraction: Fixture.decimal("1.234"))))
    #expect(
      vietnamese("-12.345%")
        == .failure(.ambiguous(whole: ExactDecimal(-12345), fraction: Fixture.decimal("-12.345"))))
    #expect(
      NumberEntry.parse("1,234", in: .english)
        == .failure(.ambiguous(whole: ExactDecimal(1234), fraction: Fixture.decimal("1.234"))))
  }

  @Test(arguments: [("86.9", "86.9"), ("1234.567", "1234.567"), ("0.234", "0.234")])
  func theDecimalMarkOfTheOtherLanguageIsNamedWithTheNumberMeant(text: String, meant: String) {
    #expect(vietnamese(text) == .failure(.wrongDecimalMark(Fixture.decimal(meant))))
  }

  @Test(arguments: [
    ("12.34.567", 1_234_567), ("1.2345.678", 12_345_678), ("0.123.456", 123_456),
    ("1..234", 1234), ("1234.567,8", 1_234_567), ("1.23,5", 123),
  ])
  func groupsMustBeOfThree(text: String, meant: Int) {
    #expect(vietnamese(text) == .failure(.badGrouping(ExactDecimal(meant))))
  }

  @Test(arguments: Language.allCases)
  func everyErrorSaysWhatWouldBeRight(language: Language) {
    let words = Words(language)
    let errors: [NumberEntryError] = [
      .empty, .notANumber, .strangeCharacter("a"), .foreignDigit("１"), .severalDecimalMarks,
      .digitMissing, .groupAfterDecimal, .badGrouping(ExactDecimal(1234)), .badGrouping(nil),
      .wrongDecimalMark(Fixture.decimal("86.9")),
      .ambiguous(whole: ExactDecimal(1234), fraction: Fixture.decimal("1.234")), .tooManyDigits,
    ]
    let sentences = errors.map(words.describe)
    #expect(Set(sentences).count == errors.count)
    #expect(sentences.allSatisfy { $0.contains { $0.isNumber } })
  }

  @Test func theWordsAreInTheMarksOfTheLanguage() {
    let error = NumberEntryError.ambiguous(
      whole: ExactDecimal(1234), fraction: Fixture.decimal("1.234"))
    #expect(
      Words(.vietnamese).describe(error) == "có hai cách hiểu: 1234 hay 1,234? Hãy gõ một trong hai"
    )
    #expect(Words(.english).describe(error) == "could be 1234 or 1.234; type one of the two")
  }

  @Test func whatTheErrorProposesCanBeTyped() throws {
    // 1,234 in Vietnamese is a fraction without a doubt, and 1234 a whole number.
    #expect(try vietnamese("1,234").get() == Fixture.decimal("1.234"))
    #expect(try vietnamese("1234").get() == ExactDecimal(1234))
  }
}
