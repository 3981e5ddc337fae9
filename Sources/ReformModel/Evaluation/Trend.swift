/// The change against the previous comparable period within an unbroken segment.
public struct Trend: Sendable, Hashable {
  /// Which way the value went.
  public enum Arrow: String, Sendable, Hashable {
    case up, steady, down
  }

  public var arrow: Arrow
  /// In the unit of the indicator.
  public var change: Double
  public var against: Period
  /// Whether the change goes the wanted way; nil when steady.
  public var isImprovement: Bool?

  public init(arrow: Arrow, change: Double, against: Period, isImprovement: Bool?) {
    self.arrow = arrow
    self.change = change
    self.against = against
    self.isImprovement = isImprovement
  }
}
