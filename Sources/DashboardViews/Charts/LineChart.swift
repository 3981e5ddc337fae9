public import ReformModel

/// What a chart of one indicator shows: values, path, milestones and forecast over the years.
public struct LineChart: Sendable, Hashable {
  /// In order of period; without a value a gap, by its flag a break or a forecast.
  public var points: [SeriesPoint]
  public var path: TargetPath
  /// Years; each lies at the end of its year.
  public var milestones: [Int]
  /// The value the trend leads to by the end of a year.
  public var forecast: Forecast?
  public var unit: MeasureUnit
  /// Digits after the decimal mark of values; those of the axis follow its ticks.
  public var decimals: Int
  /// Which point is marked and read out.
  public var cursor: Int?
  /// Whether the values are sums that start anew each year.
  public var startsAnewEachYear = false
  /// Another series on the same scale.
  public var companion: Companion?
  /// What the numbers beside the axis are, where that is not the unit.
  public var scaleName: String?
  /// Whether the levels of the ticks are drawn across the picture.
  public var hasGrid = true
  /// The columns that the numbers beside the axis take at least, so that pictures which follow one
  /// another have their years in the same place.
  public var leastGutter = 1

  public struct Companion: Sendable, Hashable {
    public var name: String
    public var points: [SeriesPoint]

    public init(name: String, points: [SeriesPoint]) {
      self.name = name
      self.points = points
    }

    /// The point that was the latest at the end of a period, if it is not much older.
    func point(at period: Period) -> SeriesPoint? {
      points.last {
        $0.period.position <= period.position + 1e-6
          && $0.period.position > period.position - max($0.period.years, period.years) - 1e-6
      }
    }
  }

  public struct Forecast: Sendable, Hashable {
    public var year: Int
    public var value: Double
    /// Between which values it may lie.
    public var range: ClosedRange<Double>?

    public init(year: Int, value: Double, range: ClosedRange<Double>? = nil) {
      self.year = year
      self.value = value
      self.range = range
    }

    var position: Double { Double(year + 1) }
  }

  public init(
    points: [SeriesPoint],
    path: TargetPath = TargetPath(baseline: nil, targets: [], shape: .linear),
    milestones: [Int] = [], forecast: Forecast? = nil, unit: MeasureUnit, decimals: Int = 1,
    cursor: Int? = nil
  ) {
    self.points = points
    self.path = path
    self.milestones = milestones
    self.forecast = forecast
    self.unit = unit
    self.decimals = decimals
    self.cursor = cursor
  }

  /// The chart of an indicator as it was evaluated.
  public init(
    _ indicator: Indicator, _ evaluation: IndicatorEvaluation, milestones: [Int],
    cursor: Int? = nil
  ) {
    let assessment = evaluation.assessment
    self.init(
      points: evaluation.series, path: evaluation.path, milestones: milestones,
      forecast: assessment.forecast.map {
        Forecast(
          year: assessment.milestone, value: $0,
          range: evaluation.pace.forecastInterval.flatMap(indicator.unit.possible))
      },
      unit: indicator.unit, decimals: indicator.decimals, cursor: cursor)
    startsAnewEachYear = indicator.isSeasonal
  }

  /// The point under the cursor.
  public var marked: SeriesPoint? {
    cursor.flatMap { points.indices.contains($0) ? points[$0] : nil }
  }

  var axisBounds: NiceAxis.Bounds {
    switch unit {
    case .percent: .percent
    case .rank: .rank
    case .count, .points, .days, .billionDong: .amount
    }
  }

  /// Every value that should be inside the picture.
  var allValues: [Double] {
    (points + (companion?.points ?? [])).compactMap(\.value) + path.points.map(\.value)
      + strokes.filter { [.forecast, .band].contains($0.kind) }.map(\.to.value)
  }

  var allPositions: [Double] {
    (points + (companion?.points ?? [])).map(\.period.position)
      + points.map { $0.period.position - $0.period.years }
      + path.points.map(\.position) + milestones.map { Double($0 + 1) }
      + [forecast?.position].compactMap { $0 }
  }
}

extension MeasureUnit {
  /// What of a range values of this unit can take: a share between 0 and 100 %, a rank from 1, anything
  /// else from 0; nil where nothing is left.
  func possible(_ range: ClosedRange<Double>) -> ClosedRange<Double>? {
    let limits: ClosedRange<Double> =
      switch self {
      case .percent: 0...100
      case .rank: 1...Double.greatestFiniteMagnitude
      case .count, .points, .days, .billionDong: 0...Double.greatestFiniteMagnitude
      }
    guard range.overlaps(limits) else { return nil }
    let inside = range.clamped(to: limits)
    return inside.lowerBound < inside.upperBound ? inside : nil
  }
}

extension Period {
  /// How long it is, in years.
  var years: Double { 1 / Double(frequency == .weekly ? 52 : Period.count(frequency, in: year)) }
}
