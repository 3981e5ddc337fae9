/// One series with its targets, ready to be assessed: all that the arithmetic needs to know.
///
/// Positions on the axis of years follow `Period.position`; a target of year Y lies at Y + 1.
public struct AssessmentCase: Sendable, Hashable {
  public var id: String
  public var direction: Direction
  /// Where the path starts; without it the first counting observation stands in.
  public var baseline: BaselineValue?
  public var targets: [TargetValue]
  /// In any order.
  public var observations: [SeriesPoint]
  public var asOf: Day
  /// The year asked for; nil takes the first of `milestones` not yet passed.
  public var milestone: Int?
  public var path: PathShape
  public var method: AssessmentMethod
  public var milestones: [Int]
  /// The value that the indicator cannot pass in the wanted direction, such as 100 for a share.
  public var naturalLimit: Double?
  public var thresholds: AssessmentThresholds
  /// Whether the series starts anew each year: what lies at its end is foretold by ends of years.
  public var isSeasonal: Bool

  /// `milestones` are the years of the targets unless they are given.
  public init(
    id: String = "", direction: Direction, baseline: BaselineValue? = nil, targets: [TargetValue],
    observations: [SeriesPoint], asOf: Day, milestone: Int? = nil, path: PathShape = .linear,
    method: AssessmentMethod = .linear, milestones: [Int]? = nil, naturalLimit: Double? = nil,
    thresholds: AssessmentThresholds = .standard, isSeasonal: Bool = false
  ) {
    self.id = id
    self.direction = direction
    self.baseline = baseline
    self.targets = targets
    self.observations = observations
    self.asOf = asOf
    self.milestone = milestone
    self.path = path
    self.method = method
    self.milestones = milestones ?? targets.map(\.year)
    self.naturalLimit = naturalLimit
    self.thresholds = thresholds
    self.isSeasonal = isSeasonal
  }

  /// The milestone asked for, else the first not yet passed on the as-of day, else the last.
  public var activeMilestone: Int {
    activeMilestone(at: asOf.position)
  }

  private func activeMilestone(at position: Double) -> Int {
    if let milestone { return milestone }
    let years = milestones.sorted()
    return years.first { position <= Double($0) + 1 } ?? years.last ?? asOf.year
  }

  /// The class, score and the numbers that lead to them; design: "linear" and "growth" method.
  public func assessed() -> Assessment {
    assessed(CountingSeries(observations), at: asOf.position)
  }

  /// The same over a series prepared once, for assessing it at many positions in time.
  func assessed(_ series: CountingSeries, at position: Double) -> Assessment {
    assessed(basis(series, at: position))
  }

  /// What is known at a position in time.
  func basis(_ series: CountingSeries, at position: Double, path: TargetPath? = nil)
    -> AssessmentBasis
  {
    AssessmentBasis(
      self, series.values(endedBy: position), milestone: activeMilestone(at: position),
      at: position, path: path)
  }

  func assessed(_ basis: AssessmentBasis) -> Assessment {
    switch method {
    case .linear: LinearMethod(basis, thresholds).assessed()
    case .growth: GrowthMethod(basis, thresholds, limit: naturalLimit).assessed()
    }
  }
}

/// A value at the end of a period from which a path starts.
public struct BaselineValue: Sendable, Hashable {
  public var period: Period
  public var value: Double

  public init(period: Period, value: Double) {
    self.period = period
    self.value = value
  }
}

/// What is to be reached by the end of a year, as a number to compute with.
public struct TargetValue: Sendable, Hashable {
  public var year: Int
  public var value: Double

  public init(year: Int, value: Double) {
    self.year = year
    self.value = value
  }

  /// Where it lies on the axis of years.
  public var position: Double { Double(year) + 1 }
}
