extension RandomAccessCollection where Index == Int {
  /// The first place whose element is not before what is sought; `isBefore` must be true of a first
  /// part and false of the rest.
  package func firstPlace(in range: Range<Int>? = nil, where isBefore: (Element) -> Bool) -> Int {
    var (low, high) = (range?.lowerBound ?? startIndex, range?.upperBound ?? endIndex)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
