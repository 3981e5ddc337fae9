import ReformModel
import Testing

struct SeriesTests {
  private static let wards = ["a", "b", "c"].map { Fixture.agency($0) }

  private func series(
    _ indicator: Indicator, _ changes: [Change], agency: String = "bn", agencies: [Agency] = wards
  ) -> IndicatorSeries {
    Fixture.workspace(Fixture.definitions([indicator], agencies: agencies), changes)
      .series(of: indicator, agency: agency)
  }

  private let ratio = Fixture.indicator("i", ratio: true, over: .ratioOfSums)

  @Test func aValueIsTheOneEnteredElseComputedFromItsParts() {
    let points = series(
      ratio,
      [
        Fixture.value("i", "bn", "2023", "3/4"), Fixture.value("i", "bn", "2022", "60.5"),
        Fixture.value("i", "bn", "2024", "0/0"),
        Fixture.value("i", "bn", "2025", "70", flag: .withheld),
      ]
    ).points
    #expect(points.map(\.period.code) == ["2022", "2023", "2024", "2025"])
    #expect(points.map(\.value) == [60.5, 75, nil, nil])
  }

  @Test func aProvinceWithoutAnOwnValueTakesWhatItsPartsAddUpTo() throws {
    let result = series(
      ratio,
      [
        Fixture.value("i", "a", "2024", "1/2"), Fixture.value("i", "b", "2024", "9/10"),
        Fixture.value("i", "c", "2024", "90/100"),
      ])
    let point = try #require(result.points.first)
    expectSame(point.value, 100 * 100.0 / 112, "89.2857 %")
    #expect(point.observation == nil)
    #expect(result.points.count == 1)
  }

  @Test func anOwnValueWinsAndTheAggregateStandsBesideIt() {
    let result = series(
      ratio, [Fixture.value("i", "bn", "2024", "80"), Fixture.value("i", "a", "2024", "1/2")])
    #expect(result.points.map(\.value) == [80])
    #expect(result.points.first?.observation?.agency == "bn")
    #expect(result.aggregates[Fixture.period("2024")]?.value == 50)
  }

  @Test(arguments: [
    (ObservationFlag.notCollected, 50.0 as Double?), (.notApplicable, nil), (.withheld, nil),
  ])
  func anOwnAnswerWithoutAValueGivesWayOnlyWhereItIsMerelyMissing(
    flag: ObservationFlag, expected: Double?
  ) {
    let own = Fixture.value("i", "bn", "2024", "-", flag: flag)
    let result = series(ratio, [own, Fixture.value("i", "a", "2024", "1/2")])
    #expect(result.points.map(\.value) == [expected])
  }

  @Test func whereTheRuleForbidsItNothingIsAddedUp() {
    let rank = Fixture.indicator("i", over: .none)
    #expect(series(rank, [Fixture.value("i", "a", "2024", "3")]).points.isEmpty)
  }

  @Test func forecastsAndNotApplicablePartsAreNotAddedUp() {
    let result = series(
      Fixture.indicator("i", over: .sum),
      [
        Fixture.value("i", "a", "2024", "3"),
        Fixture.value("i", "b", "2024", "5", flag: .forecast),
        Fixture.value("i", "c", "2024", "-", flag: .notApplicable),
      ])
    #expect(result.points.map(\.value) == [3])
    #expect(result.aggregates[Fixture.period("2024")]?.reporting == 1)
  }

  @Test func madeUpPartsMakeAMadeUpSum() {
    let sum = Fixture.indicator("i", over: .sum)
    let made = Fixture.value("i", "b", "2024", "5", source: "illustrative: seed 1")
    #expect(
      series(sum, [Fixture.value("i", "a", "2024", "3"), made]).points.first?.isIllustrative == true
    )
    #expect(
      series(sum, [Fixture.value("i", "a", "2024", "3")]).points.first?.isIllustrative == false)
  }

  @Test func aClearedValueIsGone() {
    let key = ObservationKey(indicator: "i", agency: "bn", period: Fixture.period("2024"))
    let first = Event(
      id: EventID(writer: "t", sequence: 1), lamport: 1, at: Instant(seconds: 0), person: "t",
      changes: [Fixture.value("i", "bn", "2024", "80")])
    var ledger = Ledger([first])
    let clear = ledger.change(.observation(key), to: nil)
    ledger.add(
      Event(
        id: EventID(writer: "t", sequence: 2), lamport: 2, at: Instant(seconds: 0), person: "t",
        changes: [clear]))
    let workspace = Workspace(definitions: Fixture.definitions([ratio]), ledger: ledger)
    #expect(workspace.series(of: ratio, agency: "bn").points.isEmpty)
  }

  // MARK: Mergers

  private static let merged = [
    Fixture.agency("new", predecessors: ["old1", "old2"], from: "2025-07-01"),
    Fixture.agency("old1", parent: nil), Fixture.agency("old2", parent: nil),
  ]

  @Test func countsOfPredecessorsAreSummedWithoutABreak() {
    let result = series(
      ratio,
      [
        Fixture.value("i", "old1", "2024", "1/2"), Fixture.value("i", "old2", "2024", "8/8"),
        Fixture.value("i", "new", "2025", "95"),
      ], agency: "new", agencies: SeriesTests.merged)
    #expect(result.points.map(\.value) == [90, 95])
    #expect(result.points.map(\.flag) == [.normal, .normal])
    #expect(result.points.first?.observation == nil)
  }

  @Test func otherwiseTheFirstPredecessorGoesOnAndTheFirstOwnPointIsABreak() {
    let result = series(
      ratio,
      [
        Fixture.value("i", "old1", "2023", "70"), Fixture.value("i", "old1", "2024", "1/2"),
        Fixture.value("i", "old2", "2024", "8/8"), Fixture.value("i", "new", "2025", "95"),
        Fixture.value("i", "new", "2026", "96"),
      ], agency: "new", agencies: SeriesTests.merged)
    #expect(result.points.map(\.value) == [70, 50, 95, 96])
    #expect(result.points.map(\.flag) == [.normal, .normal, .breakInSeries, .normal])
    #expect(result.points.map(\.observation?.agency) == ["old1", "old1", "new", "new"])
  }

  @Test func aPredecessorThatDidNotReportLeavesNothingToSum() {
    let result = series(
      ratio, [Fixture.value("i", "old1", "2024", "1/2"), Fixture.value("i", "new", "2025", "95")],
      agency: "new", agencies: SeriesTests.merged)
    #expect(result.points.map(\.value) == [50, 95])
    #expect(result.points.map(\.flag) == [.normal, .breakInSeries])
  }

  @Test func aYearIsComputedFromItsPartsByTheRuleOfTheIndicator() {
    var monthly = Fixture.indicator("i", ratio: true)
    monthly.frequency = .quarterly
    monthly.overPeriods = .average
    let changes = [("Q1", "1/2"), ("Q2", "9/10"), ("Q3", "90/100")].map {
      Fixture.value("i", "bn", "2024-" + $0.0, $0.1)
    }
    func year(_ more: [Change]) -> PeriodAggregate? {
      Fixture.workspace(Fixture.definitions([monthly]), changes + more)
        .value(of: monthly, agency: "bn", over: Fixture.period("2024"))
    }
    #expect(year([])?.value == nil)
    expectSame(year([])?.soFar, 100 * 100.0 / 112, "three quarters")
    expectSame(
      year([Fixture.value("i", "bn", "2024-Q4", "0/88")])?.value, 50, "100 of 200")
    #expect(year([Fixture.value("i", "bn", "2024-Q4", "1/2", flag: .forecast)])?.value == nil)
  }

  @Test func whatPredecessorsReportedAfterTheMergerIsNotTakenOver() {
    let result = series(
      ratio, [Fixture.value("i", "old1", "2026", "70")], agency: "new",
      agencies: SeriesTests.merged)
    #expect(result.points.isEmpty)
  }
}
