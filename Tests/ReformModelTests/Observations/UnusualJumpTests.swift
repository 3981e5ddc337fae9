import ReformModel
import Testing

/// The rule that asks for a reason where a figure leaps out of those before it.
@Suite struct UnusualJumpTests {
  private static let agency = "bn"

  private static func indicator(tolerance: String? = nil, ratio: Bool = false) -> Indicator {
    var indicator = Fixture.indicator("1.01", ratio: ratio)
    indicator.tolerance = tolerance.map(Fixture.decimal)
    return indicator
  }

  /// `2020:50` for every value of a year, `B` behind it for its flag; no number is no value.
  private static func ledger(_ values: [String]) -> Ledger {
    let changes = values.map { text in
      let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      let flag = parts.count > 2 ? ObservationFlag(rawValue: parts[2]) : nil
      return Change(
        key: .observation(
          ObservationKey(
            indicator: "1.01", agency: agency, period: Fixture.period(parts[0]))),
        record: .observation(
          Observation(value: ExactDecimal(plain: parts[1]), flag: flag ?? .normal)),
        replaces: [])
    }
    return Ledger([
      Event(
        id: EventID(writer: "an", sequence: 1), lamport: 1, at: Instant(seconds: 0), person: "an",
        changes: changes)
    ])
  }

  private static func jump(
    to value: String, in period: String = "2025", flag: ObservationFlag = .normal,
    after values: [String], tolerance: String? = nil
  ) -> UnusualJump? {
    let ledger = ledger(values)
    let key = ObservationKey(
      indicator: "1.01", agency: agency, period: Fixture.period(period))
    return UsualValues(of: indicator(tolerance: tolerance), agency: agency, in: ledger).jump(
      of: Observation(value: Fixture.decimal(value), flag: flag), in: key.period,
      over: ledger.observation(key))
  }

  private static let four = ["2021:50", "2022:52", "2023:48", "2024:50"]

  // Mean 50; the squares of the deviations add up to 8, so sd = √(8/3) and 2 sd ≈ 3.266.
  @Test(arguments: ["46.8", "50", "53.2"])
  func aValueWithinTwoDeviationsIsUsual(value: String) {
    #expect(Self.jump(to: value, after: Self.four) == nil)
  }

  @Test(arguments: ["46.7", "53.3", "0", "100"])
  func aValueOutsideTwoDeviationsIsUnusual(value: String) throws {
    guard case .outsideUsualRange(let from, let to)? = Self.jump(to: value, after: Self.four) else {
      Issue.record("\(value) passes as usual")
      return
    }
    #expect(abs(from - 46.734) < 0.001 && abs(to - 53.266) < 0.001)
  }

  @Test func threeValuesAreTooFewToSayWhatIsUsual() {
    #expect(Self.jump(to: "99", after: Array(Self.four.dropFirst())) == nil)
  }

  @Test func aSeriesThatNeverMovedAsksOnlyFromTheSmallestDifferenceShownOn() {
    let still = ["2021:50", "2022:50", "2023:50", "2024:50"]
    #expect(Self.jump(to: "50.1", after: still) == nil)
    #expect(Self.jump(to: "50.2", after: still) != nil)
  }

  @Test func onlyValuesSinceTheLastBreakCount() {
    let broken = ["2020:1", "2021:50:B", "2022:52", "2023:48", "2024:50"]
    #expect(Self.jump(to: "50", after: broken) == nil)
    #expect(Self.jump(to: "90", after: broken) != nil)
    let freshly = ["2020:1", "2021:2", "2022:1", "2023:50:B", "2024:50"]
    #expect(Self.jump(to: "90", after: freshly) == nil)
  }

  @Test func aBreakWithoutAValuePartsTheSeriesToo() {
    #expect(Self.jump(to: "90", in: "2026", after: Self.four + ["2025:90:B"]) == nil)
  }

  @Test func aValueMarkedAsBreakIsNotCompared() {
    #expect(Self.jump(to: "90", flag: .breakInSeries, after: Self.four, tolerance: "1") == nil)
  }

  @Test func forecastsAndMissingValuesAreNeitherComparedNorCounted() {
    #expect(Self.jump(to: "90", flag: .forecast, after: Self.four) == nil)
    let withForecast = ["2021:50", "2022:52", "2023:48", "2024:50:F"]
    #expect(Self.jump(to: "90", after: withForecast) == nil)
    #expect(Self.jump(to: "90", after: ["2021:50", "2022:52", "2023:48", "2024::L"]) == nil)
  }

  @Test func aValueBeingCorrectedIsNoPartOfItsOwnHistory() {
    // With 90 among the five the range would reach 90 and more.
    #expect(Self.jump(to: "89", after: Self.four + ["2025:90"]) != nil)
    #expect(Self.jump(to: "50", after: Self.four + ["2025:90"]) == nil)
  }

  @Test func aFigureThatStandsAlreadyIsNotAskedAboutAgain() {
    #expect(Self.jump(to: "90.0", after: Self.four + ["2025:90"]) == nil)
  }

  @Test func laterValuesDoNotCount() {
    #expect(Self.jump(to: "90", in: "2023", after: Self.four) == nil)
  }

  @Test func periodsOfAnotherLengthAreNotCompared() {
    #expect(Self.jump(to: "5", in: "2025-M01", after: Self.four, tolerance: "1") == nil)
  }

  @Test(arguments: [("54", false), ("46", false), ("54.1", true), ("45.9", true)])
  func aToleranceHoldsFromTheSecondValueOn(value: String, isUnusual: Bool) {
    let jump = Self.jump(to: value, after: ["2023:10:B", "2024:50"], tolerance: "4")
    #expect(
      jump == (isUnusual ? .beyondTolerance(Fixture.decimal("4"), previous: 50) : nil))
  }

  @Test func binaryRepresentationMakesNothingUnusual() {
    // 87.3 − 87.2 is a little more than 0.1 in binary.
    #expect(Self.jump(to: "87.3", after: ["2024:87.2"], tolerance: "0.1") == nil)
  }

  @Test func aRatioIsJudgedByTheRateItMakes() {
    let usual = UsualValues(
      of: Self.indicator(ratio: true), agency: Self.agency, in: Self.ledger(Self.four))
    let rate = { (n: Int) in
      Observation(value: nil, numerator: ExactDecimal(n), denominator: ExactDecimal(200))
    }
    #expect(usual.jump(of: rate(102), in: Fixture.period("2025"), over: nil) == nil)
    #expect(usual.jump(of: rate(120), in: Fixture.period("2025"), over: nil) != nil)
  }

  @Test func whatBoundsRefuseIsNotCalledUsual() {
    var indicator = Self.indicator()
    indicator.maximum = ExactDecimal(100)
    let usual = UsualValues(
      of: indicator, agency: Self.agency,
      in: Self.ledger(["2021:99", "2022:97", "2023:99", "2024:97"]))
    let jump = usual.jump(
      of: Observation(value: ExactDecimal(90)), in: Fixture.period("2025"), over: nil)
    guard case .outsideUsualRange(_, to: 100)? = jump else {
      Issue.record("\(String(describing: jump))")
      return
    }
  }
}
