import Foundation
import ReformModel
import Testing

/// The solved cases of the design, read from the file.
struct AssessmentVectorTests {
  @Test func thereAreFortyCases() throws {
    #expect(try Vector.all().count == 40)
  }

  @Test(arguments: try Vector.all())
  func aSolvedCaseGivesItsClassAndNumbers(vector: Vector) throws {
    let expected = vector.expect
    let result = try vector.given().assessed()
    #expect(result.progressClass.rawValue == expected.class)
    #expect(result.period?.code == expected.period)
    #expect(result.milestone == expected.milestone)
    #expect(result.reasons.map(\.rawValue) == expected.reasons)
    expectSame(result.value, expected.value, "value")
    expectSame(result.target, expected.target, "target")
    expectSame(result.attainment, expected.attainment, "attainment")
    expectSame(result.expected, expected.expected, "expected")
    expectSame(result.ratio, expected.ratio, "ratio")
    expectSame(result.score, expected.score, "score")
    expectSame(result.requiredPace, expected.requiredPace, "requiredPace")
    expectSame(result.forecast, expected.forecast, "forecast")
  }
}

/// One case of `assessment-vectors.json` with its answer.
struct Vector: Decodable, Sendable, CustomTestStringConvertible {
  struct Point: Decodable {
    var period: String
    var value: Double?
    var flag: String?
  }
  struct Goal: Decodable {
    var year: Int
    var value: Double
  }
  struct Case: Decodable {
    var id: String
    var direction: String
    var baseline: Point?
    var targets: [Goal]
    var observations: [Point]
    var asOf: String
    var milestone: Int?
    var path: String
    var method: String
  }
  struct Answer: Decodable {
    var id: String
    var value, target, attainment, expected, ratio, score, requiredPace, forecast: Double?
    var period: String?
    var milestone: Int
    var reasons: [String]
    var `class`: String
  }

  var `case`: Case
  var expect: Answer
  var testDescription: String { `case`.id }

  static func all() throws -> [Vector] {
    let url = try #require(
      Bundle.module.url(
        forResource: "assessment-vectors", withExtension: "json", subdirectory: "Resources"))
    return try JSONDecoder().decode([Vector].self, from: Data(contentsOf: url))
  }

  func given() throws -> AssessmentCase {
    let baseline = try `case`.baseline.map { point in
      BaselineValue(
        period: try #require(Period(code: point.period)), value: try #require(point.value))
    }
    return AssessmentCase(
      id: `case`.id, direction: try #require(Direction(rawValue: `case`.direction)),
      baseline: baseline,
      targets: `case`.targets.map { TargetValue(year: $0.year, value: $0.value) },
      observations: try `case`.observations.map { point in
        let flag = point.flag.flatMap { $0.isEmpty ? nil : $0 } ?? "A"
        return SeriesPoint(
          period: try #require(Period(code: point.period)), value: point.value,
          flag: try #require(ObservationFlag(rawValue: flag)))
      },
      asOf: try #require(Day(iso: `case`.asOf)), milestone: `case`.milestone,
      path: try #require(PathShape(rawValue: `case`.path)),
      method: try #require(AssessmentMethod(rawValue: `case`.method)))
  }
}

/// Both absent, or equal within 1e-9 of the expected.
func expectSame(
  _ actual: Double?, _ expected: Double?, _ name: Comment,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard let actual, let expected else {
    #expect(actual == expected, name, sourceLocation: sourceLocation)
    return
  }
  #expect(
    abs(actual - expected) <= 1e-9 * max(abs(expected), 1e-300), name,
    sourceLocation: sourceLocation)
}
