/// The reform programme itself: a resolution with its milestones, areas, contents and cut-offs.
///
/// It is data, read from `programme.json`: a successor resolution needs no new program.
public struct Programme: Sendable, Hashable {
  public var id: String
  public var name: LocalizedText
  /// The number of the resolution, such as `55-NQ/TU`.
  public var resolution: String
  public var startYear: Int
  public var endYear: Int
  public var milestones: [Milestone]
  public var areas: [SolutionArea]
  public var contents: [ReformContent]
  public var thresholds: AssessmentThresholds
  /// How indicators are assessed that do not say it themselves.
  public var method: AssessmentMethod
  public var pathShape: PathShape

  public init(
    id: String, name: LocalizedText, resolution: String, startYear: Int, endYear: Int,
    milestones: [Milestone], areas: [SolutionArea], contents: [ReformContent],
    thresholds: AssessmentThresholds = .standard, method: AssessmentMethod = .linear,
    pathShape: PathShape = .linear
  ) {
    self.id = id
    self.name = name
    self.resolution = resolution
    self.startYear = startYear
    self.endYear = endYear
    self.milestones = milestones
    self.areas = areas
    self.contents = contents
    self.thresholds = thresholds
    self.method = method
    self.pathShape = pathShape
  }

  /// The milestone asked for, else the first not yet passed at the end of a day, else the last.
  ///
  /// A milestone of year Y lies at Y + 1 on the axis of years.
  public func activeMilestone(on day: Day, asked: Int? = nil) -> Int {
    if let asked { return asked }
    let years = milestones.map(\.year).sorted()
    return years.first { day.position <= Double($0) + 1 } ?? years.last ?? endYear
  }
}

/// A year by whose end targets are to be reached.
public struct Milestone: Sendable, Hashable {
  public var year: Int
  public var name: LocalizedText

  public init(year: Int, name: LocalizedText) {
    self.year = year
    self.name = name
  }
}
