import ReformModel

/// A yearly series from 2021 on, its baseline at the end of 2021 (position 2022).
func yearly(
  _ values: [Double?], flags: [Int: ObservationFlag] = [:], baseline: Double? = 50,
  targets: [Int: Double] = [2025: 90], direction: Direction = .higher, asOf: String = "2024-06-01",
  path: PathShape = .linear, method: AssessmentMethod = .linear, limit: Double? = nil,
  milestone: Int? = 2025
) -> AssessmentCase {
  let points = values.enumerated().compactMap { i, value in
    Period(frequency: .yearly, year: 2021 + i).map {
      SeriesPoint(period: $0, value: value, flag: flags[2021 + i] ?? .normal)
    }
  }
  let start = Period(code: "2021").flatMap { period in
    baseline.map { BaselineValue(period: period, value: $0) }
  }
  return AssessmentCase(
    direction: direction, baseline: start,
    targets: targets.map { TargetValue(year: $0.key, value: $0.value) }, observations: points,
    asOf: Day(iso: asOf) ?? Day(number: 0), milestone: milestone, path: path, method: method,
    naturalLimit: limit)
}
