import ReformModel
import Testing

@Suite struct ObservationDigitsTests {
  private func decimals(_ plain: String?, of indicator: Int) -> Int {
    var definition = Fixture.indicator("6.01")
    definition.decimals = indicator
    let value = plain.flatMap { ExactDecimal(plain: $0) }
    return Observation(value: value).decimals(as: definition)
  }

  @Test func aValueIsShownWithTheDigitsOfItsIndicator() {
    #expect(decimals("87", of: 1) == 1)
    #expect(decimals(nil, of: 2) == 2)
  }

  @Test func aValueEnteredMoreExactlyLosesNoDigit() {
    #expect(decimals("87.25", of: 1) == 2)
    #expect(decimals("87.250", of: 1) == 2)
  }
}
