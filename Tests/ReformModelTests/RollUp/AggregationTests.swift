import ReformModel
import Testing

struct AggregationTests {
  private func ratio(_ id: String, _ n: Double?, _ d: Double?, value: Double? = nil) -> Contribution
  {
    Contribution(id: id, value: value, numerator: n, denominator: d)
  }

  @Test func percentagesAreRatiosOfSumsNeverMeansOfPercentages() {
    let result = AgencyAggregation.ratioOfSums.aggregate(
      [ratio("a", 1, 2), ratio("b", 9, 10), ratio("c", 90, 100)])
    expectSame(result.value, 100 * 100.0 / 112, "89.2857 %")
    #expect(result.aggregable == 3 && result.reporting == 3 && result.leftOut.isEmpty)
  }

  @Test func anAgencyWithoutBothPartsIsLeftOutOfBothSumsAndListed() {
    let result = AgencyAggregation.ratioOfSums.aggregate(
      [ratio("a", 1, 2), ratio("b", 9, nil), ratio("c", nil, 5), ratio("d", nil, nil, value: 80)])
    #expect(result.value == 50)
    #expect(result.aggregable == 1 && result.reporting == 4)
    #expect(result.leftOut == ["b", "c", "d"])
  }

  @Test func aSumOfDenominatorsOfZeroHasNoValue() {
    let result = AgencyAggregation.ratioOfSums.aggregate([ratio("a", 0, 0), ratio("b", 0, 0)])
    #expect(result.value == nil)
    #expect(result.aggregable == 2)
  }

  @Test func theFactorIsThatOfTheFormula() {
    #expect(AgencyAggregation.ratioOfSums.aggregate([ratio("a", 1, 2)], factor: 1).value == 0.5)
  }

  @Test(arguments: [(AgencyAggregation.sum, 30.0 as Double?), (.average, 15), (.none, nil)])
  func sumAndAverageTakeTheValuesThereAre(rule: AgencyAggregation, expected: Double?) {
    let result = rule.aggregate(
      [ratio("a", nil, nil, value: 10), ratio("b", nil, nil, value: 20), ratio("c", 1, 2)])
    #expect(result.value == expected)
    #expect(result.leftOut == (rule == .none ? ["a", "b", "c"] : ["c"]))
  }

  @Test func zeroIsAValueInASum() {
    let result = AgencyAggregation.average.aggregate(
      [ratio("a", nil, nil, value: 0), ratio("b", nil, nil, value: 10)])
    #expect(result.value == 5)
  }

  @Test(arguments: [
    (PeriodAggregation.sum, 6.0 as Double?), (.last, 3), (.average, 2), (.none, nil),
  ])
  func aYearIsMadeOfItsPartsByTheRule(rule: PeriodAggregation, expected: Double?) {
    let result = rule.aggregate([1, 2, 3].map { Contribution(id: "", value: $0) })
    #expect(result.value == expected)
    #expect(result.present == 3 && result.expected == 3)
  }

  @Test(arguments: [
    (PeriodAggregation.sum, nil as Double?, 4.0), (.last, 3.0, 3), (.average, nil, 2),
  ])
  func aMissingPartIsNeverZero(rule: PeriodAggregation, value: Double?, soFar: Double) {
    let parts: [Contribution?] = [
      Contribution(id: "", value: 1), nil, Contribution(id: "", value: 3),
    ]
    let result = rule.aggregate(parts)
    #expect(result.value == value)
    #expect(result.soFar == soFar)
    #expect(result.present == 2)
  }

  @Test func theLastPartMissingLeavesACumulativeSeriesOpen() {
    let result = PeriodAggregation.last.aggregate([Contribution(id: "", value: 1), nil])
    #expect(result.value == nil && result.soFar == 1)
  }

  @Test func averagesOfRatiosOverPeriodsAreRatiosOfSums() {
    let parts = [ratio("", 1, 2, value: 50), ratio("", 90, 98, value: 91.8)]
    #expect(PeriodAggregation.average.aggregate(parts, factor: 100).value == 91)
  }

  @Test func aPeriodDividesIntoItsParts() {
    #expect(
      Fixture.period("2026-S2").parts(.quarterly)?.map(\.code) == ["2026-Q3", "2026-Q4"])
    #expect(
      Fixture.period("2026-Q1").parts(.monthly)?.map(\.code) == [
        "2026-M01", "2026-M02", "2026-M03",
      ])
    #expect(Fixture.period("2026").parts(.monthly)?.count == 12)
    #expect(Fixture.period("2026").parts(.weekly) == nil)
    #expect(Fixture.period("2026-M01").parts(.quarterly) == nil)
  }
}
