import Foundation
import ReformModel

extension SampleSource {
  /// The 50 indicators in the order of the catalogue.
  func indicators() throws -> [Indicator] {
    try catalogue.areas.flatMap { area in
      try area.indicators.map { try indicator($0, area: area.id) }
    }
  }

  private func indicator(_ measure: Catalogue.Measure, area: Int) throws -> Indicator {
    let unit = try self.unit(measure)
    let traits = IndicatorTraits(
      code: measure.code, unit: unit, isRatio: measure.formula != nil)
    return Indicator(
      code: measure.code, name: measure.name.localized, area: area, contents: measure.contents,
      unit: unit, decimals: traits.decimals,
      direction: try known("direction", measure.direction, measure.code),
      frequency: try known("period", measure.period, measure.code),
      formula: measure.formula.map { formula(of: $0, unit: unit) },
      overPeriods: traits.overPeriods, overAgencies: traits.overAgencies,
      baseline: try baseline(of: measure), targets: targets(of: measure),
      minimum: traits.minimum, maximum: traits.maximum, tolerance: traits.tolerance,
      lead: party(measure.lead), source: measure.source, isSeasonal: traits.isSeasonal)
  }

  /// A value of an enumeration by its raw value.
  func known<Value: RawRepresentable>(_ what: String, _ text: String, _ code: String) throws
    -> Value where Value.RawValue == String
  {
    guard let value = Value(rawValue: text) else {
      throw SampleSourceError.unknown(what: what, value: text, code: code)
    }
    return value
  }

  private func unit(_ measure: Catalogue.Measure) throws -> MeasureUnit {
    let units: [String: MeasureUnit] = [
      "%": .percent, "số lượng": .count, "điểm": .points, "hạng": .rank, "ngày": .days,
      "tỷ đồng": .billionDong,
    ]
    guard let unit = units[measure.unit.precomposedStringWithCanonicalMapping] else {
      throw SampleSourceError.unknown(what: "unit", value: measure.unit, code: measure.code)
    }
    return unit
  }

  /// A percentage of two counts, or a plain average such as days for each task.
  private func formula(of formula: Catalogue.Formula, unit: MeasureUnit) -> RatioFormula {
    RatioFormula(
      numerator: formula.numerator.localized, denominator: formula.denominator.localized,
      factor: unit == .percent ? 100 : 1, mayExceed: unit != .percent)
  }

  private func baseline(of measure: Catalogue.Measure) throws -> Baseline {
    guard let period = Period(frequency: .yearly, year: measure.baseline.year) else {
      throw SampleSourceError.unknown(
        what: "baseline year", value: String(measure.baseline.year), code: measure.code)
    }
    let value = exact(measure.baseline.value)
    return Baseline(
      period: period, value: value,
      source: value == nil ? nil : measure.sentence("Baseline:") ?? measure.source,
      reason: value == nil ? missingBaseline(of: measure.code, year: measure.baseline.year) : nil)
  }

  private func missingBaseline(of code: String, year: Int) -> LocalizedText {
    switch code {
    case "2.04", "5.08":
      LocalizedText(
        vi: "bộ chỉ số vận hành từ 01/8/2022 nên không có số liệu năm \(year)",
        en: "the index has run since 1/8/2022, so \(year) has no value")
    case "5.03":
      LocalizedText(
        vi: "phương pháp thay đổi năm 2022 nên số liệu năm \(year) không so sánh được",
        en: "the method changed in 2022, so values of \(year) do not compare")
    default:
      LocalizedText(
        vi: "không tìm được số liệu gốc năm \(year)", en: "no baseline for \(year) could be found")
    }
  }

  private func targets(of measure: Catalogue.Measure) -> [Target] {
    let stated = measure.targets.compactMap { year, value -> Target? in
      guard let year = Int(year), let value = exact(value) else { return nil }
      return Target(year: year, value: value, source: measure.targetSource(year))
    }
    return (stated + (interimTargets[measure.code] ?? [])).sorted { $0.year < $1.year }
  }

  private func exact(_ value: Decimal??) -> ExactDecimal? {
    (value ?? nil).flatMap { ExactDecimal(plain: "\($0)") }
  }

  /// The agency of that name, however the province's own are called; else the name itself.
  func party(_ name: Catalogue.Text) -> Party {
    let plain = name.vi.hasSuffix(" tỉnh") ? String(name.vi.dropLast(5)) : name.vi
    let agency = register.agencies.first { entry in
      entry.level == "department" && entry.names.contains { [plain, name.vi].contains($0.vi) }
    }
    return agency.map { .agency($0.id) } ?? .named(name.localized)
  }
}

/// Targets that the catalogue states only in the words of a source.
private let interimTargets = [
  "4.07": [Target(year: 2026, value: ExactDecimal(50), source: "vietnamnews.vn 1732533")]
]

extension Catalogue.Measure {
  /// What the source says of the target of one year, so that a target with a source is not taken
  /// for illustrative because that of another year is.
  fileprivate func targetSource(_ year: Int) -> String {
    if let sentence = sentence("Target \(year):") { return sentence }
    guard let clause = source.range(of: "; 2030 value illustrative") else { return source }
    return year == 2030 ? "2030 value illustrative." : String(source[..<clause.lowerBound])
  }

  fileprivate func sentence(_ beginning: String) -> String? {
    guard let start = source.range(of: beginning)?.lowerBound else { return nil }
    let rest = source[start...]
    return String(rest[..<(rest.range(of: ". ")?.lowerBound ?? rest.endIndex)])
  }
}
