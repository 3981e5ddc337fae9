import ReformModel
import Testing

/// Indicators go from 50 at the end of 2021 to 90 by the end of 2025: 10 a year are due.
struct EvaluationTests {
  private static let asOf = Fixture.day("2023-06-01")

  private func evaluation(
    _ indicators: [Indicator], _ changes: [Change], asOf: Day = asOf, milestone: Int? = nil,
    agency: String? = nil, method: AssessmentMethod? = nil
  ) -> ProgrammeEvaluation {
    Fixture.workspace(
      Fixture.definitions(indicators, agencies: [Fixture.agency("a"), Fixture.agency("b")]),
      changes
    ).evaluation(asOf: asOf, milestone: milestone, agency: agency, method: method)
  }

  @Test func theScoreIsTheMeanByWeight() {
    let result = evaluation(
      [Fixture.indicator("x", weight: 3), Fixture.indicator("y")],
      [Fixture.value("x", "bn", "2022", "55"), Fixture.value("y", "bn", "2022", "60")])
    expectSame(result.total.score, (3 * 50 + 100) / 4, "weights 3 and 1")
    #expect(result.total.coverage == 1)
    expectSame(result.total.expectedScore, 25, "a quarter of the way")
    #expect(result.areas.map(\.id) == [1, 2] && result.contents.map(\.id) == [1, 2])
    #expect(result.areas[0].score == result.total.score)
  }

  @Test func anEmptyGroupHasNoScoreAndNoCoverage() {
    let empty = evaluation([Fixture.indicator("x")], []).areas[1]
    #expect(empty.score == nil && empty.coverage == 0 && !empty.isAchieved)
    #expect(empty.counts.isEmpty && empty.indicators.isEmpty)
  }

  @Test(arguments: [(4.0, 0.8, 50.0 as Double?), (3.9, 3.9 / 4.9, nil)])
  func belowTheCoverageDemandedNoScoreIsPublished(
    weight: Double, coverage: Double, score: Double?
  ) {
    let result = evaluation(
      [Fixture.indicator("x", weight: weight), Fixture.indicator("y")],
      [Fixture.value("x", "bn", "2022", "55")])
    expectSame(result.total.coverage, coverage, "coverage")
    expectSame(result.total.score, score, "score")
    expectSame(result.total.partialScore, 50, "of the part that has data")
  }

  @Test func belowTheProvinceOnlyWhatItsLevelReportsIsWeighed() {
    let indicators = [Fixture.indicator("x"), Fixture.indicator("y"), Fixture.indicator("z")]
    let changes = [
      Fixture.value("x", "a", "2021", "50"), Fixture.value("x", "a", "2022", "60"),
      Fixture.value("y", "b", "2022", "60"), Fixture.value("z", "bn", "2022", "60"),
      Fixture.value("z", "b", "2022", "-", flag: .notApplicable),
    ]
    let commune = evaluation(indicators, changes, agency: "a").total
    #expect(commune.coverage == 0.5)
    #expect(commune.counts == [.onTrack: 1, .noData: 1, .notAssessed: 1])
    expectSame(evaluation(indicators, changes).total.coverage, 1.0 / 3, "the province owes all")
  }

  @Test func withoutATargetAnIndicatorIsCountedAndNotWeighed() {
    let result = evaluation(
      [Fixture.indicator("x"), Fixture.indicator("y", targets: [:])],
      [Fixture.value("x", "bn", "2022", "60"), Fixture.value("y", "bn", "2022", "60")])
    #expect(result.total.coverage == 1)
    #expect(result.total.counts == [.onTrack: 1, .notAssessed: 1])
    #expect(result.indicators["y"]?.assessment.reasons == [.noTarget])
  }

  @Test func withoutATargetAndDataItIsNotWeighedEither() {
    let result = evaluation(
      [Fixture.indicator("x"), Fixture.indicator("y", targets: [:])],
      [Fixture.value("x", "bn", "2022", "60")])
    #expect(result.total.coverage == 1)
    #expect(result.total.counts == [.onTrack: 1, .noData: 1])
  }

  @Test func tooEarlyHasNoScoreAndLowersTheCoverage() {
    let slow = Fixture.indicator("y", targets: [2025: 51, 2030: 90])
    let result = evaluation(
      [Fixture.indicator("x", targets: [2030: 90]), slow],
      [Fixture.value("x", "bn", "2022", "60"), Fixture.value("y", "bn", "2022", "52")],
      milestone: 2030)
    #expect(result.total.counts == [.onTrack: 1, .tooEarly: 1])
    #expect(result.total.coverage == 0.5 && result.total.score == nil)
    #expect(result.total.partialScore == 100)
  }

  @Test func notApplicableLeavesBothSums() {
    let result = evaluation(
      [Fixture.indicator("x"), Fixture.indicator("y")],
      [
        Fixture.value("x", "bn", "2022", "60"), Fixture.value("y", "bn", "2021", "55"),
        Fixture.value("y", "bn", "2022", "-", flag: .notApplicable),
      ])
    #expect(result.total.coverage == 1)
    #expect(result.total.counts == [.onTrack: 1, .notAssessed: 1])
    #expect(result.indicators["y"]?.assessment.reasons.contains(.notApplicable) == true)
  }

  @Test func notApplicableInThePastIsPast() {
    let result = evaluation(
      [Fixture.indicator("x")],
      [
        Fixture.value("x", "bn", "2021", "-", flag: .notApplicable),
        Fixture.value("x", "bn", "2022", "60"),
      ])
    #expect(result.total.counts == [.onTrack: 1])
  }

  @Test func anIndicatorNoLongerInForceLeavesTheWeights() {
    var old = Fixture.indicator("y")
    old.validUntil = Fixture.day("2022-12-31")
    let result = evaluation(
      [Fixture.indicator("x"), old], [Fixture.value("x", "bn", "2022", "60")])
    #expect(result.total.coverage == 1)
  }

  @Test func countsAlwaysAddUpToTheNumberOfIndicators() {
    let result = evaluation(
      [
        Fixture.indicator("x", area: 1, contents: [1, 2]), Fixture.indicator("y", area: 2),
        Fixture.indicator("z", area: 2, contents: [2], targets: [:]),
      ], [Fixture.value("x", "bn", "2022", "95")])
    for group in result.areas + result.contents + [result.total] {
      #expect(group.counts.values.reduce(0, +) == group.indicators.count)
    }
    #expect(result.contents.map(\.indicators) == [["x", "y"], ["x", "z"]])
  }

  @Test func anAreaIsAchievedOnlyIfAllItsApplicableIndicatorsAre() {
    let indicators = [Fixture.indicator("x"), Fixture.indicator("y")]
    let one = [Fixture.value("x", "bn", "2022", "95")]
    #expect(!evaluation(indicators, one).areas[0].isAchieved)
    let both = one + [Fixture.value("y", "bn", "2022", "90")]
    #expect(evaluation(indicators, both).areas[0].isAchieved)
    #expect(evaluation(indicators, both).areas[0].score == 100)
  }

  @Test func growthScoresAreMappedToAHundred() {
    let result = evaluation(
      [Fixture.indicator("x")], [Fixture.value("x", "bn", "2022", "95")], method: .growth)
    #expect(result.indicators["x"]?.assessment.score == 5)
    #expect(result.total.score == 100)
  }

  @Test func theMiddleOfTheGrowthScaleIsFifty() {
    let result = evaluation(
      [Fixture.indicator("x")], [Fixture.value("x", "bn", "2022", "55")], method: .growth)
    // g = 10 %, g* = 1.8^(1/4) − 1; five points for 0.7 above 0.6.
    expectSame(result.total.score, 52.267366162990655, "(score + 5) × 10")
  }

  @Test func theHistoryHoldsTheEndsOfTheLastEightQuarters() {
    let result = evaluation(
      [Fixture.indicator("x")],
      [Fixture.value("x", "bn", "2022", "55"), Fixture.value("x", "bn", "2023-Q1", "62.5")])
    // Ends of 2021-Q3, …, 2023-Q1; the first value is known from the end of 2022 on.
    #expect(result.total.scoreHistory.count == 8)
    #expect(result.total.scoreHistory.prefix(6).allSatisfy { $0 == nil })
    expectSame(result.total.scoreHistory[6], 50, "end of 2022")
    expectSame(result.total.scoreHistory[7], 100, "end of 2023-Q1")
    #expect(result.total.scoreHistory[7] == result.total.score)
  }

  @Test func aManualStatusIsShownWhileItHoldsAndTheComputedOneStays() throws {
    let status = ManualStatus(
      progressClass: .limited, reason: "r", until: Fixture.day("2023-06-01"))
    let change = Change(
      key: .manualStatus(indicator: "x", agency: "bn"), record: .manualStatus(status), replaces: [])
    let changes = [Fixture.value("x", "bn", "2022", "95"), change]
    let indicators = [Fixture.indicator("x")]
    let held = evaluation(indicators, changes)
    #expect(held.indicators["x"]?.shownClass == .limited)
    #expect(held.indicators["x"]?.assessment.progressClass == .achieved)
    #expect(held.total.counts == [.limited: 1])
    #expect(!held.total.isAchieved)
    let after = evaluation(indicators, changes, asOf: Fixture.day("2023-06-02"))
    #expect(after.indicators["x"]?.manualStatus == nil)
    #expect(after.total.isAchieved)
  }

  @Test func targetsThatPeopleSetComeBeforeThoseOfTheDefinition() {
    let set = Change(
      key: .target(indicator: "x", agency: "bn", year: 2025),
      record: .target(Target(year: 2025, value: ExactDecimal(70), source: "s")), replaces: [])
    let result = evaluation(
      [Fixture.indicator("x")], [Fixture.value("x", "bn", "2022", "70"), set])
    #expect(result.indicators["x"]?.assessment.progressClass == .achieved)
    #expect(result.indicators["x"]?.assessment.target == 70)
  }

  @Test func aTotalOfTheProvinceIsNoTargetOfItsParts() {
    let changes = [Fixture.value("x", "a", "2021", "5"), Fixture.value("x", "a", "2022", "6")]
    let summed = evaluation([Fixture.indicator("x", over: .sum)], changes, agency: "a")
    #expect(summed.indicators["x"]?.assessment.reasons.contains(.noTarget) == true)
    let share = evaluation([Fixture.indicator("x", over: .average)], changes, agency: "a")
    #expect(share.indicators["x"]?.assessment.target == 90)
    #expect(share.indicators["x"]?.assessment.baseline == 5)
  }

  @Test func theAggregateStandsBesideTheEnteredValueOnlyWhereItDiffers() {
    let indicator = Fixture.indicator("x", ratio: true, over: .ratioOfSums)
    func both(_ own: String) -> IndicatorEvaluation? {
      evaluation(
        [indicator],
        [Fixture.value("x", "bn", "2022", own), Fixture.value("x", "a", "2022", "1/3")]
      ).indicators["x"]
    }
    #expect(both("33.3")?.aggregateOfParts == nil)
    expectSame(both("34")?.aggregateOfParts?.value, 100.0 / 3, "1/3")
    #expect(both("34")?.computedFrom == nil)
    let computed = evaluation([indicator], [Fixture.value("x", "a", "2022", "1/3")])
    #expect(computed.indicators["x"]?.computedFrom?.aggregable == 1)
    #expect(computed.indicators["x"]?.aggregateOfParts == nil)
  }

  @Test func oneIndicatorIsEvaluatedAsInTheWhole() throws {
    let workspace = Fixture.workspace(
      Fixture.definitions([Fixture.indicator("x")]), [Fixture.value("x", "bn", "2022", "55")])
    let one = try #require(workspace.evaluation(of: "x", asOf: EvaluationTests.asOf))
    #expect(one == workspace.evaluation(asOf: EvaluationTests.asOf).indicators["x"])
    #expect(workspace.evaluation(of: "nope", asOf: EvaluationTests.asOf) == nil)
  }

  @Test func assignmentsAreTalliedByAreaAndContent() {
    let task = Assignment(
      code: "1.T1", name: Fixture.text("t"), area: 2, contents: [1], lead: .agency("bn"),
      coordinators: [], deliverable: Fixture.text("d"), deadline: .year(2022), indicators: [],
      source: "s")
    let result = Fixture.workspace(
      Fixture.definitions([Fixture.indicator("x")], assignments: [task]), []
    ).evaluation(asOf: EvaluationTests.asOf)
    #expect(result.areas.map(\.assignments.overdue) == [0, 1])
    #expect(result.contents.map(\.assignments.overdue) == [1, 0])
    #expect(result.total.assignments.total == 1)
  }
}
