/// What a program wrote after something happened, and when.
struct Answer {
  /// Milliseconds; nil while nothing came.
  private(set) var firstByte: Double?
  private(set) var lastByte: Double?
  var byteCount = 0

  mutating func add(_ count: Int, after nanoseconds: Int) {
    let time = Double(nanoseconds) / 1e6
    firstByte = firstByte ?? time
    lastByte = time
    byteCount += count
  }
}
