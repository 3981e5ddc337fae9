extension Sequence where Element: Comparable {
  /// The middle one, the upper of two; nil of nothing.
  var median: Element? {
    let sorted = sorted()
    return sorted.isEmpty ? nil : sorted[sorted.count / 2]
  }

  /// The one that only so small a share of all exceeds: of 200, the share 0.01 leaves two above it.
  func most(but share: Double) -> Element? {
    let sorted = sorted()
    return sorted.isEmpty ? nil : sorted[sorted.count - 1 - Int(Double(sorted.count) * share)]
  }
}
