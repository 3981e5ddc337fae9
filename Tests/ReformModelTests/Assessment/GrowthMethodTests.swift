import ReformModel
import Testing

/// Growth: 100 at the end of 2021; 2025 lies four years on.
struct GrowthMethodTests {
  private func growing(
    to value: Double?, from base: Double = 100, target: Double? = 146.41,
    direction: Direction = .higher, limit: Double? = nil, asOf: String = "2024-06-01"
  ) -> Assessment {
    yearly(
      [base, value], baseline: base, targets: target.map { [2025: $0] } ?? [:],
      direction: direction, asOf: asOf, method: .growth, limit: limit
    ).assessed()
  }

  @Test(arguments: [
    (110.0, ProgressClass.onTrack, 2.857142857142857), (109.5, .onTrack, 2.5),
    (106, .accelerate, 0), (105.9, .limited, -0.041666666666), (100, .limited, -2.5),
    (99.9, .deterioration, -2.54166666666), (90, .deterioration, -5), (114, .onTrack, 5),
  ])
  func growthIsJudgedAgainstTheGrowthRequired(
    value: Double, expected: ProgressClass, score: Double
  ) {
    // 146.41 is four years of 10 %.
    let result = growing(to: value * (1 + 1e-12))
    #expect(result.progressClass == expected)
    #expect(abs((result.score ?? -9) - score) < 1e-6)
    #expect(result.method == .growth)
    #expect(abs((result.requiredGrowth ?? 0) - 0.1) < 1e-9)
    #expect(result.attainment == nil && result.expected == nil && result.requiredPace == nil)
  }

  @Test func aFallTowardsALowerTargetIsProgress() {
    let result = growing(to: 90, target: 65.61, direction: .lower)
    #expect(result.progressClass == .onTrack)
    #expect(abs((result.ratio ?? 0) - 1) < 1e-9)
  }

  @Test func aNegativeBaselineTurnsTheSign() {
    // From −100 to −90 is better where higher is; the growth itself is −10 %.
    let result = growing(to: -90, from: -100, target: -65.61)
    #expect(result.progressClass == .onTrack)
    #expect(abs((result.ratio ?? 0) - 1) < 1e-9)
  }

  @Test func achievedIsFive() {
    let result = growing(to: 150)
    #expect(result.progressClass == .achieved)
    #expect(result.score == 5 && result.ratio == nil)
  }

  @Test func afterTheDeadlineItIsMissed() {
    let result = growing(to: 110, asOf: "2026-01-01")
    #expect(result.progressClass == .missed)
    #expect(result.ratio != nil)
  }

  @Test func aLevelToMaintainThatWasLostIsDeterioration() {
    let result = growing(to: 99, target: 100)
    #expect(result.progressClass == .deterioration)
    #expect(result.reasons == [.maintainTarget])
    #expect(result.score == -5)
  }

  @Test func theBaselineAloneIsNotAssessed() {
    let result = growing(to: nil)
    #expect(result.progressClass == .notAssessed)
    #expect(result.reasons == [.onlyBaseline])
  }

  @Test(arguments: [(0.0, 10.0, 20.0), (10, 0, 20), (-10, 10, 20), (10, -10, 20)])
  func zeroOrAChangeOfSignLeavesGrowthUndefined(base: Double, value: Double, target: Double) {
    let result = growing(to: value, from: base, target: target)
    #expect(result.progressClass == .notAssessed)
    #expect(result.reasons == [.growthUndefined])
    #expect(result.score == nil)
  }

  @Test func aTargetOfAnotherSignLeavesGrowthUndefined() {
    let result = growing(to: 5, from: 10, target: -5, direction: .lower)
    #expect(result.reasons == [.growthUndefined])
  }

  @Test(arguments: [
    (102.0, ProgressClass.onTrack, 5.0), (101.5, .onTrack, 2.5), (101, .accelerate, 1.25),
    (100.5, .accelerate, 0), (100.25, .limited, -1.25), (100, .limited, -2.5),
    (99, .deterioration, -3.75), (97, .deterioration, -5),
  ])
  func withoutATargetGrowthIsJudgedAgainstFixedRates(
    value: Double, expected: ProgressClass, score: Double
  ) {
    let result = growing(to: value * (1 + 1e-12), target: nil)
    #expect(result.progressClass == expected)
    #expect(abs((result.score ?? -9) - score) < 1e-6)
    #expect(result.ratio == nil)
  }

  @Test(arguments: [
    // |b| ≥ 2|l|, |b| ≤ |l|, between; l = 100.
    (200.0, 1.0), (250.0, 1.0), (50.0, 0.95393), (100.0, 0.0), (150.0, 0.95393),
  ])
  func nearANaturalLimitLessGrowthIsAskedFor(base: Double, ease: Double) {
    // The growth that scores 2.5 is 1.5 % times C.
    let direction: Direction = base > 100 ? .lower : .higher
    let growth = 0.015 * ease * direction.sign
    let result = growing(
      to: base * (1 + growth), from: base, target: nil, direction: direction, limit: 100)
    #expect(abs((result.score ?? -9) - (ease == 0 ? 5 : 2.5)) < 1e-3)
  }

  @Test func atTheLimitHoldingTheLevelIsFullScore() {
    let result = growing(to: 100, target: nil, limit: 100)
    #expect(result.progressClass == .onTrack)
    #expect(result.score == 5)
    #expect(growing(to: 99, target: nil, limit: 100).progressClass == .deterioration)
  }
}
