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
    let tail = opening.count + 16 + closing.count
    guard line.count > tail, line.suffix(closing.count).elementsEqual(closing) else { return nil }
    let start = line.endIndex - tail
    guard line[start..<(start + opening.count)].elementsEqual(opening),
      let sum = Checksum.value(hex: line[(start + opening.count)..<(line.endIndex - closing.count)])
    else { return nil }
    return (line[..<start], sum)
  }

  static func sum(of covered: ArraySlice<UInt8>, after previous: UInt64) -> UInt64 {
    var sum = Checksum()
    sum.add(Checksum.hex(previous).utf8)
    covered.withUnsafeBufferPointer { sum.add($0) }
    return sum.value
  }

  private static let opening = Array(#","sum":""#.utf8)
  private static let closing = Array(#""}"#.utf8)
}
