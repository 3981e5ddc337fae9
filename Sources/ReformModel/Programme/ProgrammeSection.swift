/// A part of the programme: a solution, a content, what belongs to both, or all of it.
public struct ProgrammeSection: Sendable, Hashable {
  /// A solution, 1…6; nil takes all.
  public var area: Int?
  /// A content, 1…6; nil takes all.
  public var content: Int?

  public init(area: Int? = nil, content: Int? = nil) {
    self.area = area
    self.content = content
  }

  public func holds(_ indicator: Indicator) -> Bool {
    holds(area: indicator.area, contents: indicator.contents)
  }

  public func holds(_ assignment: Assignment) -> Bool {
    holds(area: assignment.area, contents: assignment.contents)
  }

  private func holds(area: Int, contents: [Int]) -> Bool {
    (self.area ?? area) == area && content.map(contents.contains) ?? true
  }
}
