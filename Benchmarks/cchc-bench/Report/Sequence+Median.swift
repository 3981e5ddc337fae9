extension Sequence where Element: Comparable {
  /// The middle one, the upper of two; nil of nothing.
  var median: Element? {
    let sorted = sorted()
    return sorted.isEmpty ? nil : sorted[sorted.count / 2]
  }
}
