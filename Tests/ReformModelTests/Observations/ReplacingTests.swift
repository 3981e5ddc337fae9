import ReformModel
import Testing

@Suite struct ReplacingTests {
  private let made = Observation(
    value: ExactDecimal(60), flag: .provisional, rankOf: 34, note: "n",
    source: Observation.illustrativeSource + ":seed 1", evidence: "e")

  private func replacing(_ value: ExactDecimal?, in observation: Observation) -> Observation {
    observation.replacing(value: value, numerator: nil, denominator: nil)
  }

  @Test func otherNumbersDropWhatWasSaidOfAMadeUpValue() {
    let real = replacing(ExactDecimal(61), in: made)
    #expect(real == Observation(value: ExactDecimal(61), flag: .provisional, rankOf: 34))
    #expect(!real.isIllustrative)
  }

  @Test func theSameNumbersWrittenOtherwiseKeepTheMark() {
    let same = replacing(ExactDecimal(mantissa: 600, scale: 1), in: made)
    #expect(same.isIllustrative)
    #expect(same.note == "n" && same.evidence == "e")
  }

  @Test func aReportedValueKeepsItsRemarks() {
    var reported = made
    reported.source = "Cục Thống kê"
    let corrected = replacing(ExactDecimal(61), in: reported)
    #expect(corrected.source == "Cục Thống kê")
    #expect(corrected.note == "n" && corrected.evidence == "e")
  }

  @Test func partsInPlaceOfTheValueAreOtherNumbers() {
    let parts = made.replacing(
      value: nil, numerator: ExactDecimal(6), denominator: ExactDecimal(10))
    #expect(!parts.isIllustrative)
    #expect(parts.value == nil && parts.numerator == ExactDecimal(6))
  }
}
