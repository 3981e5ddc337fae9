/// One of the six groups of solutions of the resolution: a panel of the dashboard.
public typealias SolutionArea = ProgrammePart<Solutions>

/// One of the six reform contents of Resolution 76/NQ-CP, which official reports follow.
public typealias ReformContent = ProgrammePart<ReformContents>

/// Says that a part belongs to the solutions of the resolution.
public enum Solutions: Sendable, Hashable {}

/// Says that a part belongs to the contents of the reform.
public enum ReformContents: Sendable, Hashable {}

/// A numbered part of the programme in one of its two lists of six.
///
/// The lists have the same shape and nothing else in common, so each is a type of its own: a
/// solution cannot be taken for a content.
public struct ProgrammePart<List: Sendable & Hashable>: Sendable, Hashable {
  /// 1…6
  public var id: Int
  public var name: LocalizedText
  public var short: LocalizedText
  public var weight: Double

  public init(id: Int, name: LocalizedText, short: LocalizedText, weight: Double = 1) {
    self.id = id
    self.name = name
    self.short = short
    self.weight = weight
  }
}
