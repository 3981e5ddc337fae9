/// A value computed from agencies, with how many of them could take part.
public struct Aggregate: Sendable, Hashable {
  public var value: Double?
  /// How many agencies entered the computation, of how many that reported.
  public var aggregable: Int
  public var reporting: Int
  /// Those left out, by id.
  public var leftOut: [String]

  public init(value: Double?, aggregable: Int, reporting: Int, leftOut: [String]) {
    self.value = value
    self.aggregable = aggregable
    self.reporting = reporting
    self.leftOut = leftOut
  }
}
