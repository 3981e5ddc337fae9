/// Maps values to places by a straight line.
public struct LinearScale: Sendable, Hashable {
  public let lower: Double
  public let upper: Double
  /// Whether the lower end is where the upper would be, as a rank has its 1 at the top.
  public let isReversed: Bool

  public init(lower: Double, upper: Double, isReversed: Bool = false) {
    self.lower = lower
    self.upper = upper
    self.isReversed = isReversed
  }

  /// 0 at one end … 1 at the other; beyond them outside the range.
  public func share(_ value: Double) -> Double {
    guard upper > lower else { return 0.5 }
    let share = (value - lower) / (upper - lower)
    return isReversed ? 1 - share : share
  }

  /// The place among `count` that are numbered from 0; nil outside.
  public func place(_ value: Double, of count: Int) -> Int? {
    let share = share(value)
    guard count > 0, share.isFinite, (-1e-9...1 + 1e-9).contains(share) else { return nil }
    return min(count - 1, max(0, Int((share * Double(count - 1)).rounded())))
  }
}
