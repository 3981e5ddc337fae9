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

  mutating func text() throws(OtherForm) -> String {
    let (range, isASCII) = try characters()
    return try text(range, isASCII: isASCII)
  }

  func text(_ range: Range<Int>, isASCII: Bool) throws(OtherForm) -> String {
    let bytes = UnsafeBufferPointer(rebasing: bytes[range])
    if isASCII { return String(decoding: bytes, as: UTF8.self) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw OtherForm() }
    return text
  }

  func code(_ range: Range<Int>) throws(OtherForm) -> String {
    guard Identifier.isCode(bytes[range]) else { throw OtherForm() }
    return try text(range, isASCII: true)
  }

  /// Steps over a number without exponent; returns where its characters are.
  mutating func number() throws(OtherForm) -> Range<Int> {
    let start = at
    _ = skips(UInt8(ascii: "-"))
    let whole = digits()
    guard !whole.isEmpty, whole.count == 1 || bytes[whole.lowerBound] != UInt8(ascii: "0") else {
      throw OtherForm()
    }
    var count = whole.count
    if skips(UInt8(ascii: ".")) {
      let fraction = digits()
      guard !fraction.isEmpty else { throw OtherForm() }
      count += fraction.count
    }
    guard count <= StrictJSON.mostDigits else { throw OtherForm() }
    return start..<at
  }

  mutating func decimal() throws(OtherForm) -> ExactDecimal {
    let range = try number()
    guard let value = ExactDecimal(bytes: bytes[range]) else { throw OtherForm() }
    return value
  }

  mutating func wholeNumber(_ allowed: ClosedRange<Int>) throws(OtherForm) -> Int {
    let range = try number()
    guard let value = bytes.wholeNumber(in: range), allowed.contains(value) else {
      throw OtherForm()
    }
    return value
  }

  private mutating func digits() -> Range<Int> {
    let start = at
    while at < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[at]) { at += 1 }
    return start..<at
  }
}
