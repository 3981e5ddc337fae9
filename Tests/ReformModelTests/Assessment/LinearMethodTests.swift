import ReformModel
import Testing

/// The rows of the table of the linear method, one test each and more at its edges.
///
/// Unless said otherwise: 50 at the end of 2021, 90 by the end of 2025, so 10 a year are due.
struct LinearMethodTests {
  @Test func row1WithoutACountingValueThereIsNoData() {
    let result = yearly([nil, 60], flags: [2022: .forecast]).assessed()
    #expect(result.progressClass == .noData)
    #expect(result.score == nil && result.value == nil && result.forecast == nil)
    #expect(result.target == 90)
  }

  @Test func row2WithoutATargetNothingIsAssessed() {
    let result = yearly([50, 60], targets: [2030: 95]).assessed()
    #expect(result.progressClass == .notAssessed)
    #expect(result.reasons == [.noTarget])
    #expect(result.value == 60 && result.score == nil)
  }

  @Test func row3ReachingTheTargetExactlyIsAchieved() {
    let result = yearly([50, 60, 90]).assessed()
    #expect(result.progressClass == .achieved)
    #expect(result.score == 100 && result.attainment == 1)
    #expect(result.requiredPace == nil && result.expected == nil && result.ratio == nil)
  }

  @Test func row3OvershootStaysInTheNumber() {
    #expect(yearly([50, 60, 110]).assessed().attainment == 1.5)
  }

  @Test func row3LowerIsBetterReachesItsTargetFromAbove() {
    let result = yearly([50, 30, 19], targets: [2025: 20], direction: .lower).assessed()
    #expect(result.progressClass == .achieved)
  }

  @Test func row4FallingBelowALevelToMaintainIsDeterioration() {
    let result = yearly([50, 49], targets: [2025: 50]).assessed()
    #expect(result.progressClass == .deterioration)
    #expect(result.reasons == [.maintainTarget])
    #expect(result.score == 0 && result.attainment == nil)
  }

  @Test func row4ATargetBehindTheBaselineIsNamed() {
    let result = yearly([50, 30], targets: [2025: 40]).assessed()
    #expect(result.progressClass == .deterioration)
    #expect(result.reasons == [.targetBehindBaseline])
  }

  @Test func row4AfterTheDeadlineItIsMissed() {
    let result = yearly([50, 49], targets: [2025: 50], asOf: "2026-01-01").assessed()
    #expect(result.progressClass == .missed)
    #expect(result.score == 0 && result.requiredPace == nil)
  }

  @Test func row5AfterTheDeadlineTheScoreIsTheShareReached() {
    let result = yearly([50, 60, 70, 80], asOf: "2026-01-01").assessed()
    #expect(result.progressClass == .missed)
    expectSame(result.score, 75, "score")
    #expect(result.expected == nil && result.requiredPace == nil)
  }

  @Test func row5TheScoreStaysWithinZeroAndAHundred() {
    #expect(yearly([50, 20], asOf: "2026-01-01").assessed().score == 0)
  }

  @Test func row5TheDeadlineItselfIsStillOpen() {
    #expect(yearly([50, 60], asOf: "2025-12-31").assessed().progressClass == .onTrack)
  }

  @Test func row6ABaselineAloneIsNotAssessed() {
    let result = yearly([55]).assessed()
    #expect(result.progressClass == .notAssessed)
    #expect(result.reasons == [.onlyBaseline])
  }

  @Test func theFirstObservationStandsInForAMissingBaseline() {
    let result = yearly([nil, 40, 65], baseline: nil).assessed()
    #expect(result.baseline == 40 && result.baselinePosition == 2023)
    #expect(result.reasons == [.baselineFromFirstObservation])
    expectSame(result.ratio, 1.5, "A = 25/50, E = 1/3")
  }

  @Test(arguments: [(54.0, ProgressClass.tooEarly), (46.1, .tooEarly), (45.0, .deterioration)])
  func row7BeforeATenthOfTheWayOnlyALossIsJudged(value: Double, expected: ProgressClass) {
    // 50 → 90 over twenty years: one year on, the path expects a twentieth.
    let result = yearly([nil, value], targets: [2041: 90], milestone: 2041).assessed()
    #expect(result.progressClass == expected)
    expectSame(result.expected, 0.05, "expected")
    #expect(result.ratio == nil)
    #expect(result.score == (expected == .deterioration ? 0 : nil))
  }

  @Test func row7ALossOfExactlyATenthIsStillTooEarly() {
    let result = yearly([nil, 46], targets: [2041: 90], milestone: 2041).assessed()
    #expect(result.attainment == -0.1)
    #expect(result.progressClass == .tooEarly)
  }

  @Test func row7ExactlyATenthOfTheWayIsJudged() {
    let result = yearly([nil, 50], baseline: 0, targets: [2031: 100], milestone: 2031).assessed()
    #expect(result.expected == 0.1)
    #expect(result.progressClass == .onTrack)
  }

  @Test(arguments: [
    (59.5, ProgressClass.onTrack, 95.0), (59.49, .accelerate, 94.9), (56.0, .accelerate, 60.0),
    (55.99, .limited, 59.9), (50.0, .limited, 0.0), (49.99, .deterioration, 0.0),
    (65.0, .onTrack, 100.0),
  ])
  func row8LowerBoundsAreInclusive(value: Double, expected: ProgressClass, score: Double) {
    let result = yearly([50, value]).assessed()
    #expect(result.progressClass == expected)
    #expect(abs((result.score ?? -1) - score) < 1e-9)
    #expect(result.expected == 0.25)
  }

  @Test func cutOffsAreDataNotCode() {
    var given = yearly([50, 58])
    #expect(given.assessed().progressClass == .accelerate)
    given.thresholds.onTrack = 0.8
    #expect(given.assessed().progressClass == .onTrack)
  }

  @Test func theStepPathExpectsTheWholeTargetOfTheNextYear() {
    let targets = [2023: 70.0, 2025: 90.0]
    #expect(yearly([50, 60], targets: targets, path: .step).assessed().expected == 0.5)
    #expect(yearly([50, 60], targets: targets, path: .linear).assessed().expected == 0.25)
  }

  @Test func theRequiredPaceSpreadsTheRestOverTheYearsLeft() {
    expectSame(yearly([50, 60]).assessed().requiredPace, 10, "30 in 3 years")
  }

  @Test func theForecastIsTheLineThroughTheValuesSinceTheBreak() {
    expectSame(yearly([50, 55, 60], asOf: "2024-01-01").assessed().forecast, 70, "5 a year")
    let broken = yearly(
      [0, 50, 54, 58], flags: [2022: .breakInSeries], asOf: "2025-01-01")
    expectSame(broken.assessed().forecast, 62, "4 a year since the break")
  }

  @Test func twoPointsGiveNoForecast() {
    #expect(yearly([50, 55]).assessed().forecast == nil)
    let broken = yearly([50, 55, 60, 61], flags: [2023: .breakInSeries], asOf: "2025-01-01")
    #expect(broken.assessed().forecast == nil)
  }

  @Test func aBreakWithoutAValueStillParts() {
    let result = yearly(
      [50, 55, nil, 65, 70], flags: [2023: .breakInSeries], asOf: "2026-01-01", milestone: 2025)
    #expect(result.assessed().forecast == nil)
  }

  @Test func zeroIsAValueAndMissingIsNot() {
    #expect(yearly([50, 0]).assessed().value == 0)
    #expect(yearly([50, nil], flags: [2022: .notCollected]).assessed().value == 50)
  }

  @Test func aPeriodThatHasNotEndedIsNotAssessed() {
    #expect(yearly([50, 60, 70], asOf: "2023-12-30").assessed().value == 60)
    #expect(yearly([50, 60, 70], asOf: "2023-12-31").assessed().value == 70)
  }

  @Test func theOrderOfTheObservationsDoesNotMatter() {
    var given = yearly([50, 55, 61, 66], asOf: "2025-06-01")
    let expected = given.assessed()
    given.observations.reverse()
    #expect(given.assessed() == expected)
  }

  @Test(arguments: [("2025-12-31", 2025), ("2026-01-01", 2030), ("2031-01-01", 2030)])
  func theActiveMilestoneIsTheFirstNotYetPassed(asOf: String, expected: Int) {
    let given = yearly([50], targets: [2030: 90, 2025: 70], asOf: asOf, milestone: nil)
    #expect(given.activeMilestone == expected)
  }

  @Test(arguments: [Int.max, Int.min])
  func aSenselessMilestoneIsOnlyWithoutATarget(milestone: Int) {
    let result = yearly([50, 60], milestone: milestone).assessed()
    #expect(result.reasons == [.noTarget])
    let programme = Fixture.definitions([]).programme
    #expect(programme.activeMilestone(on: Fixture.day("2026-01-01"), asked: milestone) == milestone)
  }
}
