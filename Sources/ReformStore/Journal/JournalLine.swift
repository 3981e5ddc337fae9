public import ReformModel

/// One event as a line of a journal: JSON whose last member is a checksum chained to the line
/// before.
///
/// `sum` is CRC-64/XZ over the 16 digits of the line before (zeros for the first) followed by the
/// bytes of this line before `,"sum"`.
public enum JournalLine {
  /// What the first line of a journal is chained to.
  public static let firstSum: UInt64 = 0

  /// The line with its LF, and the sum that the next one is chained to.
  public static func write(_ event: Event, after previous: UInt64) -> (
    bytes: [UInt8], sum: UInt64
  ) {
    var bytes = JSONWriter.compact(event.json)
    bytes.removeLast()
    let sum = sum(of: bytes[...], after: previous)
    bytes.append(contentsOf: opening)
    bytes.append(contentsOf: Checksum.hex(sum).utf8)
    bytes.append(contentsOf: closing)
    bytes.append(UInt8(ascii: "\n"))
    return (bytes, sum)
  }

  /// The part of a line that its sum covers, and the sum it states; nil where it states none.
  static func parts(of line: ArraySlice<UInt8>) -> (covered: ArraySlice<UInt8>, sum: UInt64)? {
    guard line.count > tailLength, let sum = sum(ending: line) else { return nil }
    return (line.dropLast(tailLength), sum)
  }

  /// How many bytes the sum and its name take at the end of a line.
  static let tailLength = opening.count + 16 + closing.count

  /// The sum that a line, or the end of one, states.
  static func sum(ending line: ArraySlice<UInt8>) -> UInt64? {
    guard line.count >= tailLength, line.suffix(closing.count).elementsEqual(closing) else {
      return nil
    }
    let start = line.endIndex - tailLength
    guard line[start..<(start + opening.count)].elementsEqual(opening)
    else { return nil }
    return Checksum.value(hex: line[(start + opening.count)..<(line.endIndex - closing.count)])
  }

  static func sum(of covered: ArraySlice<UInt8>, after previous: UInt64) -> UInt64 {
    var sum = Checksum()
    sum.add(digitsOf: previous)
    covered.withUnsafeBufferPointer { sum.add($0) }
    return sum.value
  }

  private static let opening = Array(#","sum":""#.utf8)
  private static let closing = Array(#""}"#.utf8)
}
