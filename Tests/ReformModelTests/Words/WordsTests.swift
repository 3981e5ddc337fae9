import ReformModel
import Testing

struct WordsTests {
  private let vietnamese = Words(.vietnamese)
  private let english = Words(.english)

  @Test func numbersFollowTheLanguage() {
    #expect(vietnamese.number(690_000) == "690.000" && english.number(690_000) == "690,000")
    #expect(vietnamese.number(-1234.56, decimals: 1) == "−1.234,6")
    #expect(vietnamese.number(Fixture.decimal("1234.50")) == "1.234,50")
    #expect(english.number(Fixture.decimal("-0.5")) == "−0.5")
    #expect(vietnamese.signed(2.14, decimals: 1) == "+2,1")
    #expect(vietnamese.signed(0.01, decimals: 1) == "0,0")
  }

  @Test func halvesAreRoundedAwayFromZeroAsWritten() {
    #expect(vietnamese.number(0.285, decimals: 2) == "0,29")
    #expect(vietnamese.number(-0.05, decimals: 1) == "−0,1")
    #expect(vietnamese.number(-0.04, decimals: 1) == "0,0")
    #expect(vietnamese.number(.nan, decimals: 1) == "–")
  }

  @Test func datesAndPeriodsFollowTheLanguage() {
    #expect(vietnamese.date(Fixture.day("2026-11-03")) == "03/11/2026")
    #expect(english.date(Fixture.day("2026-11-03")) == "3 Nov 2026")
    #expect(vietnamese.period(Fixture.period("2026-Q3")) == "quý III/2026")
    #expect(english.period(Fixture.period("2026-M10")) == "Oct 2026")
    #expect(vietnamese.shortPeriod(Fixture.period("2026-M10")) == "T10/26")
  }

  @Test(arguments: Language.allCases)
  func everyValueHasItsOwnWord(language: Language) {
    let words = Words(language)
    #expect(Set(ProgressClass.allCases.map(words.name)).count == ProgressClass.allCases.count)
    #expect(Set(ObservationFlag.allCases.map(words.name)).count == ObservationFlag.allCases.count)
    #expect(Set(AssignmentStatus.allCases.map(words.name)).count == AssignmentStatus.allCases.count)
    #expect(Set(AssessmentReason.allCases.map(words.name)).count == AssessmentReason.allCases.count)
    #expect(Set(Frequency.allCases.map(words.name)).count == Frequency.allCases.count)
    #expect(Set(MeasureUnit.allCases.map(words.name)).count == MeasureUnit.allCases.count)
  }
}
