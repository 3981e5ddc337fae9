/// A text that mostly is the one before, such as the source of the values of one act: made once,
/// kept in memory once.
struct RepeatedText {
  private var place: Range<Int>?
  private var text = ""

  /// The text of a part of the line; `make` is asked where it differs from the one before.
  mutating func text(
    _ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>,
    make: (Range<Int>) throws(LineCursor.OtherForm) -> String
  ) throws(LineCursor.OtherForm) -> String {
    if let place, isSame(place, range, in: bytes) { return text }
    text = try make(range)
    place = range
    return text
  }

  private func isSame(_ a: Range<Int>, _ b: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>)
    -> Bool
  {
    guard a.count == b.count else { return false }
    for i in 0..<a.count where bytes[a.lowerBound + i] != bytes[b.lowerBound + i] { return false }
    return true
  }
}
