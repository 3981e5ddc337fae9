import ReformModel

/// What the catalogue does not say of an indicator and the program must know.
struct IndicatorTraits {
  var decimals: Int
  var minimum: ExactDecimal?
  var maximum: ExactDecimal?
  var overPeriods: PeriodAggregation
  var overAgencies: AgencyAggregation
  var isSeasonal = false
  var tolerance: ExactDecimal?

  /// Values that are cumulative within the year: the last one counts.
  private static let cumulative: Set = ["1.01", "1.05", "2.01", "3.02", "3.04"]
  /// Published by others for the whole province: never added up.
  private static let published: Set = [
    "5.01", "5.02", "5.03", "5.06", "5.07", "5.08", "2.04", "6.08",
  ]
  /// The state at the end of the period rather than what happened in it.
  private static let stocks: Set = [
    "1.04", "1.07", "2.03", "3.05", "3.07", "4.05", "4.06", "4.07", "4.08", "6.02", "6.09",
  ]
  /// The scale of the index, where it is not 100.
  private static let scales = ["2.04": 18, "5.06": 80]
  /// Rates of many cases, which hardly move from one period to the next.
  private static let tolerances = ["5.04": 10, "5.05": 10, "6.01": 15]
  /// Reductions, which are negative when the thing grew.
  private static let reductions: Set = ["3.07", "3.08"]

  init(code: String, unit: MeasureUnit, isRatio: Bool) {
    switch unit {
    case .percent, .points: decimals = 2
    case .days, .billionDong: decimals = 1
    case .count, .rank: decimals = 0
    }
    minimum = ExactDecimal(unit == .rank ? 1 : Self.reductions.contains(code) ? -100 : 0)
    maximum =
      unit == .percent || unit == .points ? ExactDecimal(Self.scales[code] ?? 100) : nil
    tolerance = Self.tolerances[code].map { ExactDecimal($0) }
    isSeasonal = Self.cumulative.contains(code)
    if Self.published.contains(code) {
      (overPeriods, overAgencies) = (.none, .none)
    } else {
      let isState = isSeasonal || Self.stocks.contains(code)
      overPeriods = isState ? .last : isRatio ? .average : .sum
      overAgencies = isRatio ? .ratioOfSums : .sum
    }
  }
}
