/// The definition of one indicator: what it measures, how it adds up, where it should go.
public struct Indicator: Sendable, Hashable {
  /// Such as `6.01`.
  public var code: String
  public var name: LocalizedText
  /// The solution area, 1…6.
  public var area: Int
  /// The reform contents, one or more of 1…6.
  public var contents: [Int]
  public var unit: MeasureUnit
  /// Digits after the decimal mark in tables.
  public var decimals: Int
  public var direction: Direction
  public var frequency: Frequency
  /// Present where the value is a ratio of two counts.
  public var formula: RatioFormula?
  public var overPeriods: PeriodAggregation
  public var overAgencies: AgencyAggregation
  public var weight: Double
  public var baseline: Baseline
  /// In order of year.
  public var targets: [Target]
  /// Values outside are refused.
  public var minimum: ExactDecimal?
  public var maximum: ExactDecimal?
  /// How far a value may lie from the one before it without being unusual, in the unit.
  public var tolerance: ExactDecimal?
  public var lead: Party
  /// Where the measure and its targets come from.
  public var source: String
  /// Compares with the same part of the year before, because the year has seasons.
  public var isSeasonal: Bool
  public var validFrom: Day?
  public var validUntil: Day?
  /// Overrides of the programme's own.
  public var method: AssessmentMethod?
  public var pathShape: PathShape?

  public init(
    code: String, name: LocalizedText, area: Int, contents: [Int], unit: MeasureUnit,
    decimals: Int, direction: Direction, frequency: Frequency, formula: RatioFormula? = nil,
    overPeriods: PeriodAggregation = .last, overAgencies: AgencyAggregation = .none,
    weight: Double = 1, baseline: Baseline, targets: [Target], minimum: ExactDecimal? = nil,
    maximum: ExactDecimal? = nil, tolerance: ExactDecimal? = nil, lead: Party, source: String,
    isSeasonal: Bool = false, validFrom: Day? = nil, validUntil: Day? = nil,
    method: AssessmentMethod? = nil, pathShape: PathShape? = nil
  ) {
    self.code = code
    self.name = name
    self.area = area
    self.contents = contents
    self.unit = unit
    self.decimals = decimals
    self.direction = direction
    self.frequency = frequency
    self.formula = formula
    self.overPeriods = overPeriods
    self.overAgencies = overAgencies
    self.weight = weight
    self.baseline = baseline
    self.targets = targets
    self.minimum = minimum
    self.maximum = maximum
    self.tolerance = tolerance
    self.lead = lead
    self.source = source
    self.isSeasonal = isSeasonal
    self.validFrom = validFrom
    self.validUntil = validUntil
    self.method = method
    self.pathShape = pathShape
  }
}

/// Which way is better.
public enum Direction: String, Sendable, Hashable, CaseIterable {
  case higher
  case lower

  /// d of the formulas: +1 or −1.
  public var sign: Double { self == .higher ? 1 : -1 }
}

/// The unit a value is given in.
public enum MeasureUnit: String, Sendable, Hashable, CaseIterable {
  case percent
  case count
  case points
  case rank
  case days
  case billionDong = "billion-dong"
}

/// A ratio of two counts: `factor × numerator / denominator`.
public struct RatioFormula: Sendable, Hashable {
  public var numerator: LocalizedText
  public var denominator: LocalizedText
  /// 100 for percentages, 1 for plain averages.
  public var factor: Int
  /// Whether the numerator may be greater than the denominator.
  public var mayExceed: Bool

  public init(
    numerator: LocalizedText, denominator: LocalizedText, factor: Int = 100, mayExceed: Bool = false
  ) {
    self.numerator = numerator
    self.denominator = denominator
    self.factor = factor
    self.mayExceed = mayExceed
  }
}

/// How an indicator adds up over the periods of a year.
public enum PeriodAggregation: String, Sendable, Hashable, CaseIterable {
  case sum, last, average, none
}

/// How an indicator adds up over agencies.
public enum AgencyAggregation: String, Sendable, Hashable, CaseIterable {
  case sum, average, none
  case ratioOfSums = "ratio-of-sums"
}

/// The value a path starts from; may be absent, with a reason.
public struct Baseline: Sendable, Hashable {
  public var period: Period
  public var value: ExactDecimal?
  public var source: String?
  /// Why there is none.
  public var reason: LocalizedText?

  public init(
    period: Period, value: ExactDecimal?, source: String? = nil, reason: LocalizedText? = nil
  ) {
    self.period = period
    self.value = value
    self.source = source
    self.reason = reason
  }
}

/// What is to be reached by the end of a year.
public struct Target: Sendable, Hashable {
  public var year: Int
  public var value: ExactDecimal
  public var source: String

  public init(year: Int, value: ExactDecimal, source: String) {
    self.year = year
    self.value = value
    self.source = source
  }

  /// Whether the source marks it as sample data.
  public var isIllustrative: Bool { source.mentions(asciiWord: "illustrative") }
}

/// Who leads or helps: an agency of the register, or a body outside it by name.
public enum Party: Sendable, Hashable {
  case agency(String)
  case named(LocalizedText)
}
