import ReformModel
import Testing

struct ObservationFaultTests {
  private func faults(
    _ value: String?, _ numerator: String? = nil, _ denominator: String? = nil,
    flag: ObservationFlag = .normal, rankOf: Int? = nil, factor: Int = 100, mayExceed: Bool = false
  ) -> [ObservationFault] {
    var indicator = Fixture.indicator("x", ratio: true)
    indicator.minimum = ExactDecimal(0)
    indicator.maximum = ExactDecimal(100)
    indicator.formula?.factor = factor
    indicator.formula?.mayExceed = mayExceed
    return indicator.faults(
      in: Observation(
        value: value.map(Fixture.decimal), numerator: numerator.map(Fixture.decimal),
        denominator: denominator.map(Fixture.decimal), flag: flag, rankOf: rankOf))
  }

  @Test func whatIsCompleteAndWithinBoundsIsFine() {
    #expect(faults("0").isEmpty && faults("100").isEmpty && faults(nil, "3", "4").isEmpty)
    #expect(faults(nil, flag: .notCollected).isEmpty)
    #expect(faults(nil, "4", "4").isEmpty)
  }

  @Test func aValueAndItsFlagMustAgree() {
    #expect(faults(nil) == [.valueMissing])
    #expect(faults("5", flag: .withheld) == [.valueBesideFlag(.withheld)])
    #expect(faults(nil, "1", "2", flag: .notApplicable) == [.valueBesideFlag(.notApplicable)])
  }

  @Test func aRatioNeedsBothPartsAndNeitherNegative() {
    #expect(faults(nil, "1") == [.partMissing])
    #expect(faults("50", nil, "2") == [.partMissing])
    #expect(faults("1", "-1", "2") == [.partNegative])
  }

  @Test func theNumeratorExceedsOnlyWhereTheIndicatorSaysSo() {
    #expect(faults("90", "5", "4") == [.numeratorExceedsDenominator])
    #expect(faults("90", "5", "4", mayExceed: true).isEmpty)
    #expect(faults("90", "5", "4", factor: 1).isEmpty)
  }

  @Test func boundsAreInclusiveAndHoldForComputedValuesToo() {
    #expect(faults("100.01") == [.aboveMaximum(ExactDecimal(100))])
    #expect(faults("-0.01") == [.belowMinimum(ExactDecimal(0))])
    #expect(
      faults(nil, "5", "4", mayExceed: true) == [.aboveMaximum(ExactDecimal(100))])
  }

  @Test func aRankStaysWithinItsField() {
    #expect(faults("35", rankOf: 34) == [.rankBeyondField(34)])
    #expect(faults("34", rankOf: 34).isEmpty)
  }

  @Test(arguments: Language.allCases)
  func everyFaultHasItsOwnSentence(language: Language) {
    let all: [ObservationFault] = [
      .valueMissing, .valueBesideFlag(.withheld), .partMissing, .partNegative,
      .numeratorExceedsDenominator, .belowMinimum(ExactDecimal(0)),
      .aboveMaximum(ExactDecimal(100)), .rankBeyondField(34),
    ]
    #expect(Set(all.map(Words(language).describe)).count == all.count)
  }
}
