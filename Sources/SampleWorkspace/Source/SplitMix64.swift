/// A small generator of random numbers whose sequence depends on nothing but its seed.
///
/// The same seed gives the same sample on every machine. Source: G. Steele, D. Lea, C. Flood,
/// "Fast splittable pseudorandom number generators", OOPSLA 2014.
public struct SplitMix64: Sendable {
  private var state: UInt64

  public init(seed: UInt64) {
    state = seed
  }

  /// A stream of its own for each name, so that a change to one series leaves the others alone.
  public init(seed: UInt64, stream: String) {
    // FNV-1a, 64 bit.
    let hash = stream.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3
    }
    state = seed &* 0x9e37_79b9_7f4a_7c15 ^ hash
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// A number from −1 up to 1, more often near 0.
  public mutating func wobble() -> Double {
    unit() + unit() - 1
  }

  /// A whole number of the range; the slight bias of the remainder does not matter for a sample.
  public mutating func whole(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
  }

  private mutating func unit() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }
}
