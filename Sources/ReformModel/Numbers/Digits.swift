extension UnsafeBufferPointer<UInt8> {
  /// The number that decimal digits write; nil where a byte is no digit or there are not 1…18.
  package func wholeNumber(in range: Range<Int>) -> Int? {
    guard (1...18).contains(range.count) else { return nil }
    var value = 0
    for i in range {
      let digit = Int(self[i]) - 48
      guard (0...9).contains(digit) else { return nil }
      value = value * 10 + digit
    }
    return value
  }
}
