/// A moment in UTC to the second, as journals record it.
public struct Instant: Sendable, Hashable, Comparable {
  /// Seconds since 1 January 1970, UTC.
  public let seconds: Int

  public init(seconds: Int) {
    self.seconds = seconds
  }

  /// Reads `2026-11-23T08:15:02Z`; nil for anything else.
  public init?(iso text: some StringProtocol) {
    var text = String(text)
    guard let instant = text.withUTF8({ Instant(bytes: $0) }) else { return nil }
    self = instant
  }

  /// The same of the bytes of a text.
  package init?(bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "Z"),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let day = Day(bytes: bytes[..<10]),
      let hour = bytes.wholeNumber(in: 11..<13), let minute = bytes.wholeNumber(in: 14..<16),
      let second = bytes.wholeNumber(in: 17..<19), hour < 24, minute < 60, second < 60
    else { return nil }
    self.init(seconds: day.number * 86_400 + hour * 3600 + minute * 60 + second)
  }

  /// As files write it, in ISO 8601.
  public var iso: String {
    let (day, rest) = Instant.split(seconds)
    let time = [rest / 3600, rest / 60 % 60, rest % 60].map { Day.padded($0, 2) }
    return Day(number: day).iso + "T" + time.joined(separator: ":") + "Z"
  }

  /// The day in Việt Nam (UTC+7, no summer time), by which officials date things.
  public var day: Day { Day(number: Instant.split(seconds + Instant.vietnam).day) }

  /// The first second in Việt Nam after a day.
  static func end(of day: Day) -> Instant {
    Instant(seconds: (day.number + 1) * 86_400 - vietnam)
  }

  /// How many seconds clocks there are ahead of UTC.
  private static let vietnam = 7 * 3600

  /// Hours and minutes in Việt Nam, `15:02`.
  public var clock: String {
    let rest = Instant.split(seconds + Instant.vietnam).rest
    return Day.padded(rest / 3600, 2) + ":" + Day.padded(rest / 60 % 60, 2)
  }

  public static func < (a: Instant, b: Instant) -> Bool { a.seconds < b.seconds }

  private static func split(_ seconds: Int) -> (day: Int, rest: Int) {
    let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    return (day, seconds - day * 86_400)
  }
}
