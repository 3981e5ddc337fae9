import Glibc
import ReformModel

/// Where a reader stands in a line that should be in the form this program writes.
struct LineCursor {
  /// The line is in another form, or wrong; which of the two is not for the cursor to say.
  struct OtherForm: Error {}

  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var at = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { at == bytes.count }

  /// Steps over these characters, if they come next.
  mutating func skips(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard bytes.count - at >= count, let base = bytes.baseAddress,
      memcmp(base + at, text.utf8Start, count) == 0
    else { return false }
    at += count
    return true
  }

  /// Steps over this byte, if it comes next.
  mutating func skips(_ byte: UInt8) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  mutating func skip(_ text: StaticString) throws(OtherForm) {
    guard skips(text) else { throw OtherForm() }
  }

  /// Steps over a string without escapes; returns where its characters are, and if all are ASCII.
  mutating func characters() throws(OtherForm) -> (range: Range<Int>, isASCII: Bool) {
    guard skips(UInt8(ascii: "\"")) else { throw OtherForm() }
    return try restOfString()
  }

  /// The same where the opening quotation mark is behind the cursor.
  mutating func restOfString() throws(OtherForm) -> (range: Range<Int>, isASCII: Bool) {
    var (end, all): (Int, UInt8) = (at, 0)
    while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
      let byte = bytes[end]
      guard byte >= 0x20, byte != UInt8(ascii: "\\") else { throw OtherForm() }
      all |= byte
      end += 1
    }
    guard end < bytes.count, end - at <= StrictJSON.longestString else { throw OtherForm() }
    defer { at = end + 1 }
    return (at..<end, all < 0x80)
  }

  /// Steps over a string of ASCII.
  mutating func ascii() throws(OtherForm) -> Range<Int> {
    let (range, isASCII) = try characters()
    guard isASCII else { throw OtherForm() }
    return range
  }

  func bytes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range])
  }

  /// Whether these bytes come next.
  func isNext(_ text: [UInt8]) -> Bool {
    guard bytes.count - at >= text.count, let base = bytes.baseAddress else { return false }
    return memcmp(base + at, text, text.count) == 0
  }

  /// Steps over a member name, with the comma before it unless it is the first, if it comes next.
  mutating func skips(member name: StaticString, isFirst: Bool) -> Bool {
    let start = isFirst ? at : at + 1
    let count = name.utf8CodeUnitCount
    // Its second byte, the first behind the quotation mark, tells most names apart.
    guard bytes.count - start >= count, isFirst || bytes[at] == UInt8(ascii: ","),
      bytes[start + 1] == name.utf8Start[1], let base = bytes.baseAddress,
      memcmp(base + start, name.utf8Start, count) == 0
    else { return false }
    at = start + count
    return true
  }

  /// Steps over what stood at an earlier place and the byte behind it, if both come next.
  mutating func skips(_ earlier: Range<Int>, then byte: UInt8) -> Bool {
    let end = at + earlier.count
    guard end < bytes.count, bytes[end] == byte, let base = bytes.baseAddress,
      memcmp(base + at, base + earlier.lowerBound, earlier.count) == 0
    else { return false }
    at = end + 1
    return true
  }

  /// Steps over bytes of ASCII without escapes and the byte that ends them.
  mutating func ascii(until end: UInt8) throws(OtherForm) -> Range<Int> {
    let start = at
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == end { return start..<(at - 1) }
      guard byte >= 0x20, byte < 0x80, byte != UInt8(ascii: "\\"), byte != UInt8(ascii: "\"")
      else { throw OtherForm() }
    }
    throw OtherForm()
  }

  /// Steps over a number without exponent and reads it on the way.
  mutating func decimal() throws(OtherForm) -> ExactDecimal {
    let isNegative = skips(UInt8(ascii: "-"))
    var mantissa: Int64 = 0
    let start = at
    var count = digits(&mantissa)
    guard count > 0, count == 1 || bytes[start] != UInt8(ascii: "0") else { throw OtherForm() }
    var scale = 0
    if skips(UInt8(ascii: ".")) {
      scale = digits(&mantissa)
      guard scale > 0 else { throw OtherForm() }
      count += scale
    }
    guard count <= StrictJSON.mostDigits else { throw OtherForm() }
    return ExactDecimal(mantissa: isNegative ? -mantissa : mantissa, scale: UInt8(scale))
  }

  mutating func wholeNumber(_ allowed: ClosedRange<Int>) throws(OtherForm) -> Int {
    let number = try decimal()
    guard number.scale == 0, allowed.contains(Int(number.mantissa)) else { throw OtherForm() }
    return Int(number.mantissa)
  }

  /// Steps over digits, adds them to a number and tells how many they were.
  ///
  /// More of them than a number may have spoil the number and do no other harm.
  private mutating func digits(_ number: inout Int64) -> Int {
    let start = at
    while at < bytes.count {
      let digit = bytes[at] &- UInt8(ascii: "0")
      guard digit <= 9 else { break }
      number = number &* 10 &+ Int64(digit)
      at += 1
    }
    return at - start
  }
}
