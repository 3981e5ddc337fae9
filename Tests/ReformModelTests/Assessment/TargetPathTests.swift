import ReformModel
import Testing

struct TargetPathTests {
  private static let targets = [
    TargetValue(year: 2030, value: 90), TargetValue(year: 2025, value: 70),
  ]
  private static let start = TargetPath.Point(position: 2022, value: 50)

  @Test(arguments: [(2022.0, 50.0), (2024, 60), (2026, 70), (2028.5, 80), (2031, 90), (2040, 90)])
  func aLinearPathRunsThroughEveryTargetInOrderOfYear(position: Double, value: Double) {
    let path = TargetPath(
      baseline: TargetPathTests.start, targets: TargetPathTests.targets, shape: .linear)
    #expect(path.value(at: position) == value)
  }

  @Test(arguments: [(2022.0, 50.0), (2022.01, 70), (2026, 70), (2026.01, 90), (2031.5, 90)])
  func aStepPathJumpsToTheNextTargetAtOnce(position: Double, value: Double) {
    let path = TargetPath(
      baseline: TargetPathTests.start, targets: TargetPathTests.targets, shape: .step)
    #expect(path.value(at: position) == value)
  }

  @Test func beforeItsBaselineAPathSaysNothing() {
    let path = TargetPath(
      baseline: TargetPathTests.start, targets: TargetPathTests.targets, shape: .linear)
    #expect(path.value(at: 2021.99) == nil)
  }

  @Test func targetsBehindTheBaselineAreNoPartOfTheWay() {
    let late = TargetPath.Point(position: 2027, value: 50)
    let path = TargetPath(baseline: late, targets: TargetPathTests.targets, shape: .linear)
    #expect(path.points.map(\.position) == [2027, 2031])
    #expect(path.value(at: 2029) == 70)
  }

  @Test func withoutBaselineTheLinearPathStartsAtTheFirstTarget() {
    let path = TargetPath(baseline: nil, targets: TargetPathTests.targets, shape: .linear)
    #expect(path.value(at: 2025) == nil)
    #expect(path.value(at: 2026) == 70)
    #expect(TargetPath(baseline: nil, targets: [], shape: .linear).value(at: 2026) == nil)
  }
}
