/// A day of the Gregorian calendar, without a time or a zone.
public struct Day: Sendable, Hashable, Comparable, Strideable {
  /// Days since 1 January 1970.
  public let number: Int

  public init(number: Int) {
    self.number = number
  }

  /// Nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Day.daysIn(month: month, year: year)).contains(day)
    else { return nil }
    self.init(number: Day.number(year: year, month: month, day: day))
  }

  /// Reads `2026-11-23`; nil for anything else.
  public init?(iso text: some StringProtocol) {
    var text = String(text)
    guard let day = text.withUTF8({ Day(bytes: $0[...]) }) else { return nil }
    self = day
  }

  /// The same of the bytes of a text, which thousands of lines need without a text for each.
  init?(bytes slice: Slice<UnsafeBufferPointer<UInt8>>) {
    let bytes = UnsafeBufferPointer(rebasing: slice)
    let hyphen = UInt8(ascii: "-")
    guard bytes.count == 10, bytes[4] == hyphen, bytes[7] == hyphen,
      let year = bytes.wholeNumber(in: 0..<4), let month = bytes.wholeNumber(in: 5..<7),
      let day = bytes.wholeNumber(in: 8..<10)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Year, month (1…12) and day of the month (1…31).
  public var parts: (year: Int, month: Int, day: Int) {
    // Days to civil date over 400-year eras that begin in March (H. Hinnant, "chrono-compatible
    // low-level date algorithms").
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * ofYear + 2) / 153
    let day = ofYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The calendar year it lies in.
  public var year: Int { parts.year }

  /// Monday is 1, Sunday is 7.
  public var weekday: Int { (((number + 3) % 7) + 7) % 7 + 1 }

  /// 1 on 1 January.
  public var ofYear: Int { number - Day.number(year: year, month: 1, day: 1) + 1 }

  /// Where the end of this day lies on the axis of years: 31 December 2025 is 2026.0.
  public var position: Double { Double(year) + Double(ofYear) / Double(Day.daysIn(year: year)) }

  /// As files write it, such as `2026-11-23`.
  public var iso: String {
    let (year, month, day) = parts
    return Day.padded(year, 4) + "-" + Day.padded(month, 2) + "-" + Day.padded(day, 2)
  }

  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
  /// How many days later the other one is; negative where it is earlier.
  public func distance(to other: Day) -> Int { other.number - number }
  /// The day a number of days later, or earlier where that is negative.
  public func advanced(by days: Int) -> Day { Day(number: number + days) }

  /// Whether a year of the Gregorian calendar has 366 days.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// How many days a year has.
  public static func daysIn(year: Int) -> Int { isLeap(year) ? 366 : 365 }

  /// How many days a month of a year has; months are 1…12.
  public static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func number(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + ofYear - 719_468
  }

  static func padded(_ value: Int, _ width: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }
}
