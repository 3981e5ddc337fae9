import Glibc

/// The ticks that a person would put on an axis: 1, 2 or 5 times a power of ten apart.
public struct NiceAxis: Sendable, Hashable {
  /// What the values can be.
  public enum Bounds: Sendable, Hashable {
    case free
    /// No less than zero.
    case amount
    /// 0 to 100, unless values lie beyond.
    case percent
    /// 1 is the best and stands at the top.
    case rank
  }

  public let lower: Double
  public let upper: Double
  public let step: Double
  public let ticks: [Double]
  /// Digits after the decimal mark that tell the ticks apart.
  public let decimals: Int
  public let isReversed: Bool

  public var scale: LinearScale { LinearScale(lower: lower, upper: upper, isReversed: isReversed) }

  /// An axis around the values.
  ///
  /// - Parameters:
  ///   - values: those that are not finite are left out; without any the axis runs from 0 to 1, or
  ///     to 100 for percentages.
  ///   - maximumTicks: how many there is room for; two at least.
  public init(_ values: [Double], bounds: Bounds = .free, maximumTicks: Int) {
    let (low, high) = NiceAxis.extent(values.filter { $0.isFinite && abs($0) < 1e15 }, bounds)
    let room = max(2, maximumTicks)
    var nice = NiceStep(atLeast: (high - low) / Double(room - 1))
    while nice.ticks(low, high).count > room { nice = nice.next }
    let all = nice.ticks(low, high)
    let floor = NiceAxis.floor(bounds, low)
    let first = max(all.first ?? low, floor)
    let last = bounds == .percent && high <= 100 ? min(all.last ?? high, 100) : all.last ?? high
    let isRank = bounds == .rank
    isReversed = isRank
    if !isRank, let close = NiceAxis.close(low, high, within: first...last, room) {
      (lower, upper, nice) = close
      ticks = nice.inside(lower, upper)
    } else {
      (lower, upper) = (first, last)
      let inside = all.filter { $0 >= first && $0 <= last }
      let hasFloor = inside.first == first || inside.isEmpty
      // A rank begins at 1 though its steps are counted from 0.
      ticks = hasFloor || room <= inside.count ? inside : [first] + inside
    }
    step = nice.value
    decimals = nice.decimals
  }

  /// An axis that ends with the values where round ends would leave much of the picture empty; nil
  /// where they do not, or where fewer than two ticks would be left.
  private static func close(
    _ low: Double, _ high: Double, within round: ClosedRange<Double>, _ room: Int
  ) -> (lower: Double, upper: Double, NiceStep)? {
    let most = mostEmpty * (round.upperBound - round.lowerBound)
    let lower = low - round.lowerBound > most ? low : round.lowerBound
    let upper = round.upperBound - high > most ? high : round.upperBound
    guard lower != round.lowerBound || upper != round.upperBound else { return nil }
    var nice = NiceStep(atLeast: (upper - lower) / Double(room + 1))
    while nice.inside(lower, upper).count > room { nice = nice.next }
    return nice.inside(lower, upper).count >= 2 ? (lower, upper, nice) : nil
  }

  /// The share of an axis that may be empty at one of its ends.
  private static let mostEmpty = 0.25

  /// The ticks in words, such as those of a number formatter.
  public func labels(_ format: (_ value: Double, _ decimals: Int) -> String) -> [String] {
    ticks.map { format($0, decimals) }
  }

  private static func floor(_ bounds: Bounds, _ low: Double) -> Double {
    switch bounds {
    case .free: -.infinity
    case .amount, .percent: low < 0 ? -.infinity : 0
    case .rank: low < 1 ? -.infinity : 1
    }
  }

  private static func extent(_ values: [Double], _ bounds: Bounds) -> (Double, Double) {
    guard var low = values.min(), var high = values.max() else {
      return (bounds == .rank ? 1 : 0, bounds == .percent ? 100 : bounds == .rank ? 2 : 1)
    }
    if low == high {
      let margin = low == 0 ? 1 : abs(low) * 0.1
      (low, high) = (low - margin, high + margin)
    }
    // Zero belongs to the picture where it is near; far away it would flatten everything.
    if low > 0, low < 0.4 * high { low = 0 }
    if high < 0, high > 0.4 * low { high = 0 }
    if low < 0, let smallest = values.min(), smallest >= 0 { low = 0 }
    if bounds == .rank { low = max(low, min(1, values.min() ?? 1)) }
    return (low, high)
  }
}

/// A step of 1, 2 or 5 times a power of ten.
struct NiceStep {
  private var mantissa: Int
  private var exponent: Int

  init(atLeast wanted: Double) {
    let wanted = max(wanted, 1e-9)
    exponent = Int(log10(wanted).rounded(.down))
    mantissa = 1
    while value < wanted * (1 - 1e-9) { self = next }
  }

  var value: Double { scaled(1) }
  var decimals: Int { max(0, -exponent) }

  var next: NiceStep {
    var step = self
    switch mantissa {
    case 1: step.mantissa = 2
    case 2: step.mantissa = 5
    default: (step.mantissa, step.exponent) = (1, exponent + 1)
    }
    return step
  }

  /// The multiples from the one at or below `low` to the one at or above `high`.
  func ticks(_ low: Double, _ high: Double) -> [Double] {
    let first = Int((low / value + 1e-9).rounded(.down))
    let last = Int((high / value - 1e-9).rounded(.up))
    return (first...max(first + 1, last)).map(scaled)
  }

  /// The multiples that lie between two values.
  func inside(_ low: Double, _ high: Double) -> [Double] {
    ticks(low, high).filter { (low...high).contains($0) }
  }

  /// Exact where dividing by a power of ten is: 3 × 0.1 is 0.3.
  private func scaled(_ count: Int) -> Double {
    let whole = Double(count * mantissa)
    return exponent < 0 ? whole / pow(10, Double(-exponent)) : whole * pow(10, Double(exponent))
  }
}
