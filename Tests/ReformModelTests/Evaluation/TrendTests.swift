import ReformModel
import Testing

struct TrendTests {
  private func evaluated(
    _ values: [(String, String, ObservationFlag)], isSeasonal: Bool = false,
    direction: Direction = .higher, asOf: String = "2026-11-23"
  ) -> IndicatorEvaluation? {
    let indicator = Fixture.indicator(
      "x", direction: direction, targets: [2030: 100], isSeasonal: isSeasonal)
    return Fixture.workspace(
      Fixture.definitions([indicator]),
      values.map { Fixture.value("x", "bn", $0.0, $0.1, flag: $0.2) }
    ).evaluation(of: "x", asOf: Fixture.day(asOf))
  }

  @Test func aTrendComparesWithThePeriodBefore() {
    let trend = evaluated([
      ("2026-Q1", "60", .normal), ("2026-Q2", "64.5", .normal), ("2026-Q3", "66.6", .normal),
    ])?.trend
    #expect(trend?.arrow == .up && trend?.against.code == "2026-Q2")
    #expect(trend?.isImprovement == true)
    #expect(abs((trend?.change ?? 0) - 2.1) < 1e-9)
  }

  @Test func aSeasonalOneComparesWithTheYearBefore() {
    let trend = evaluated(
      [("2025-Q3", "70", .normal), ("2026-Q2", "64", .normal), ("2026-Q3", "66", .normal)],
      isSeasonal: true)?.trend
    #expect(trend?.arrow == .down && trend?.against.code == "2025-Q3")
    #expect(trend?.isImprovement == false)
  }

  @Test func aSeasonalOneWithoutTheYearBeforeHasNoArrow() {
    let values = [
      ("2026-Q2", "64", ObservationFlag.normal), ("2026-Q3", "66", .normal),
    ]
    #expect(evaluated(values, isSeasonal: true)?.trend == nil)
  }

  @Test func lessThanTheRoundingUnitIsSteady() {
    let steady = evaluated([("2024", "60.00", .normal), ("2025", "60.09", .normal)])?.trend
    #expect(steady?.arrow == .steady && steady?.isImprovement == nil)
    #expect(evaluated([("2024", "87.2", .normal), ("2025", "87.3", .normal)])?.trend?.arrow == .up)
  }

  @Test func aFallIsAnImprovementWhereLowerIsBetter() {
    let values = [("2024", "9", ObservationFlag.normal), ("2025", "7", .normal)]
    #expect(evaluated(values, direction: .lower)?.trend?.isImprovement == true)
  }

  @Test func oneValueOrAFreshBreakHasNoArrow() {
    #expect(evaluated([("2025", "60", .normal)])?.trend == nil)
    #expect(evaluated([("2024", "60", .normal), ("2025", "61", .breakInSeries)])?.trend == nil)
  }

  @Test func forecastsAreNoTrend() {
    #expect(evaluated([("2024", "60", .normal), ("2025", "61", .forecast)])?.trend == nil)
  }

  @Test func thePaceTellsWhatIsNeededAndWhatWas() throws {
    let values = ["2023": "60", "2024": "64", "2025": "68"].map {
      ($0.key, $0.value, ObservationFlag.normal)
    }
    let pace = try #require(evaluated(values)?.pace)
    expectSame(pace.neededPerYear, 6.4, "32 in five years")
    #expect(pace.lastYearChange == 4)
    expectSame(pace.forecast, 88, "4 a year")
    #expect(pace.reachesTarget == false)
  }

  @Test func afterTheMilestoneThereIsNoForecast() throws {
    let values = ["2023", "2024", "2025"].map { ($0, "60", ObservationFlag.normal) }
    #expect(try #require(evaluated(values, asOf: "2030-12-31")).pace.forecast == 60)
    let past = try #require(evaluated(values, asOf: "2031-01-02")).pace
    #expect(past.forecast == nil && past.reachesTarget == nil && past.neededPerYear == nil)
  }

  @Test func agenciesAreRankedByDirectionAndTiesShareARank() {
    func ranking(_ direction: Direction, period: String? = nil) -> [AgencyValue] {
      let indicator = Fixture.indicator("x", direction: direction)
      let agencies = ["a", "b", "c", "d", "e"].map { Fixture.agency($0) }
      return Fixture.workspace(
        Fixture.definitions([indicator], agencies: agencies),
        [
          Fixture.value("x", "a", "2024", "70"), Fixture.value("x", "a", "2025", "80"),
          Fixture.value("x", "b", "2025", "90"), Fixture.value("x", "c", "2025", "80"),
          Fixture.value("x", "d", "2025", "60", source: "illustrative"),
          Fixture.value("x", "e", "2025", "-", flag: .notCollected),
          Fixture.value("x", "d", "2027", "99"), Fixture.value("x", "bn", "2025", "85"),
        ]
      ).ranking(
        of: indicator, within: "bn", asOf: Fixture.day("2026-06-01"),
        period: period.map(Fixture.period))
    }
    let best = ranking(.higher)
    #expect(best.map(\.agency) == ["b", "a", "c", "d"])
    #expect(best.map(\.rank) == [1, 2, 2, 4])
    #expect(best.map(\.isIllustrative) == [false, false, false, true])
    #expect(ranking(.lower).map(\.agency) == ["d", "a", "c", "b"])
    #expect(ranking(.higher, period: "2024").map(\.value) == [70])
  }

  @Test func aSeriesThatStartsAnewEachYearIsForetoldByTheEndsOfYears() throws {
    let years = [2022: ["20", "40", "60", "80"], 2023: ["21", "42", "64", "84"]]
    var values = years.sorted { $0.key < $1.key }.flatMap { year, quarters in
      quarters.enumerated().map { ("\(year)-Q\($0 + 1)", $1, ObservationFlag.normal) }
    }
    values += [("2024-Q4", "88", .normal), ("2025-Q1", "23", .normal)]
    let seasonal = try #require(evaluated(values, isSeasonal: true, asOf: "2026-06-30"))
    let forecast = try #require(seasonal.pace.forecast)
    #expect(abs(forecast - 112) < 1e-9, "80, 84, 88: four a year")
    #expect(seasonal.assessment.forecast == forecast)
    let steady = try #require(evaluated(values, asOf: "2026-06-30")?.pace.forecast)
    #expect(abs(steady - 112) > 1, "a line through all of it is another one")
    let short = Array(values.dropLast(2))
    #expect(evaluated(short, isSeasonal: true, asOf: "2026-06-30")?.pace.forecast == nil)
  }
}
