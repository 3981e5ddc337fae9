import ReformModel
import Testing

struct ExactDecimalTests {
  @Test(arguments: [
    "0", "-0.5", "86.90", "123456789012345678", "0.000000000000000001", "-12.50", "1000",
  ])
  func everyDigitIsKept(plain: String) {
    #expect(ExactDecimal(plain: plain)?.plain == plain)
  }

  @Test(arguments: [
    "", "-", ".", "1.", ".5", "+1", "1e5", "0x10", "nan", "1,5", " 1", "1 ", "--1", "1.2.3", "１",
    "1234567890123456789", "0.1234567890123456789",
  ])
  func whatIsNotPlainIsRefused(text: String) {
    #expect(ExactDecimal(plain: text) == nil)
  }

  @Test func equalAsNumbersWhateverTheZeros() {
    #expect(Fixture.decimal("86.9") == Fixture.decimal("86.900"))
    #expect(Set([Fixture.decimal("1"), Fixture.decimal("1.0")]).count == 1)
    #expect(Fixture.decimal("-0") == Fixture.decimal("0.0"))
  }

  @Test func comparisonIsExactBeyondBinaryDigits() {
    // Both are the same number as binary floating point.
    let (small, great) = (
      Fixture.decimal("9007199254740993.1"), Fixture.decimal("9007199254740993.12")
    )
    #expect(small.double == great.double)
    #expect(small < great && !(great < small))
    #expect(Fixture.decimal("-1.5") < Fixture.decimal("-1.49"))
    #expect(Fixture.decimal("2") > Fixture.decimal("1.99999999999999999"))
  }
}
