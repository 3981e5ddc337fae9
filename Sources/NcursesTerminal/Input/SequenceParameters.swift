import TerminalInterface

/// The numbers of a control sequence; one that is missing is 0, none is larger than 999,999.
struct SequenceParameters {
  private let numbers: [Int]

  init(_ bytes: some Collection<UInt8>) {
    numbers = bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      $0.reduce(0) { value, byte in
        (0x30...0x39).contains(byte) ? min(value * 10 + Int(byte - 0x30), 999_999) : value
      }
    }
  }

  var count: Int { numbers.count }

  subscript(index: Int) -> Int { numbers.indices.contains(index) ? numbers[index] : 0 }

  /// The place a report of the cursor names, counted from 0; nil for the first row, since F3 with a
  /// modifier has the same form.
  var reportedCursor: Point? {
    guard count == 2, self[0] > 1, self[1] > 0 else { return nil }
    return Point(column: self[1] - 1, row: self[0] - 1)
  }

  /// xterm sends one more than the sum of Shift 1, Alt 2, Control 4, Meta 8.
  func modifiers(at index: Int) -> KeyEvent.Modifiers {
    let bits = max(0, self[index] - 1)
    var modifiers: KeyEvent.Modifiers = []
    if bits & 1 != 0 { modifiers.insert(.shift) }
    if bits & (2 | 8) != 0 { modifiers.insert(.alt) }
    if bits & 4 != 0 { modifiers.insert(.control) }
    return modifiers
  }
}
