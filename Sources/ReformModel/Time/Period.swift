/// The stretch of time a value speaks of, as an SDMX code: `2026`, `2026-S1`, `2026-Q3`,
/// `2026-M10`, `2026-W47`.
public struct Period: Sendable, Hashable {
  // Packed into four bytes, because a workspace holds one for every observation.
  private let shortYear: Int16
  private let shortNumber: UInt8
  public let frequency: Frequency

  public var year: Int { Int(shortYear) }
  /// 1 for a year; 1…2, 1…4, 1…12 or 1…53 for its parts.
  public var number: Int { Int(shortNumber) }

  /// Nil where the year has no such part; week 53 exists only in long ISO years.
  public init?(frequency: Frequency, year: Int, number: Int = 1) {
    guard (1900...2999).contains(year), number >= 1,
      number <= Period.count(frequency, in: year)
    else { return nil }
    self.init(unchecked: frequency, year, number)
  }

  /// Reads an SDMX code; nil for anything else.
  public init?(code: some StringProtocol) {
    var code = String(code)
    guard let period = code.withUTF8({ Period(bytes: $0) }) else { return nil }
    self = period
  }

  /// The same of the bytes of a code.
  package init?(bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count >= 4, let year = bytes.wholeNumber(in: 0..<4) else { return nil }
    if bytes.count == 4 {
      self.init(frequency: .yearly, year: year)
      return
    }
    guard bytes.count >= 7, bytes[4] == UInt8(ascii: "-"),
      let frequency = Period.frequency(letter: bytes[5]),
      bytes.count == 6 + Period.digits(frequency),
      let number = bytes.wholeNumber(in: 6..<bytes.count)
    else { return nil }
    self.init(frequency: frequency, year: year, number: number)
  }

  /// The period of this frequency in which a day lies.
  public init(_ frequency: Frequency, containing day: Day) {
    let (year, month, _) = day.parts
    switch frequency {
    case .yearly: self.init(unchecked: .yearly, year, 1)
    case .halfYearly: self.init(unchecked: .halfYearly, year, (month - 1) / 6 + 1)
    case .quarterly: self.init(unchecked: .quarterly, year, (month - 1) / 3 + 1)
    case .monthly: self.init(unchecked: .monthly, year, month)
    case .weekly:
      let thursday = day.advanced(by: 4 - day.weekday)
      self.init(unchecked: .weekly, thursday.year, (thursday.ofYear - 1) / 7 + 1)
    }
  }

  init(unchecked frequency: Frequency, _ year: Int, _ number: Int) {
    self.frequency = frequency
    // Days have years 1…9999 and a period at most 53 sisters; a year before or after is no more.
    shortYear = Int16(clamping: year)
    shortNumber = UInt8(clamping: number)
  }

  /// The code that files use, such as `2024-Q1`.
  public var code: String {
    let digits = Period.digits(frequency)
    let part = digits == 0 ? "" : "-" + Period.letter(frequency) + Day.padded(number, digits)
    return Day.padded(year, 4) + part
  }

  /// The day on which it begins.
  public var firstDay: Day {
    if frequency == .weekly { return Period.firstMonday(of: year).advanced(by: 7 * (number - 1)) }
    let month = (number - 1) * monthsLong + 1
    return Period.firstDay(year: year, month: month)
  }

  /// The last day; the Sunday of a week.
  public var lastDay: Day { next.firstDay.advanced(by: -1) }

  /// Where the period lies on the axis of years: its end, so `2024` is 2025.0 and `2024-M10` is
  /// 2024 + 10/12.
  public var position: Double {
    frequency == .weekly
      ? lastDay.position : Double(year) + Double(number * monthsLong) / 12
  }

  /// The period of the same length right after it.
  public var next: Period {
    number < Period.count(frequency, in: year)
      ? Period(unchecked: frequency, year, number + 1) : Period(unchecked: frequency, year + 1, 1)
  }

  /// The period of the same length right before it.
  public var previous: Period {
    number > 1
      ? Period(unchecked: frequency, year, number - 1)
      : Period(unchecked: frequency, year - 1, Period.count(frequency, in: year - 1))
  }

  /// The same part of the year before; the last week where that year has no week 53.
  public var yearEarlier: Period {
    Period(unchecked: frequency, year - 1, min(number, Period.count(frequency, in: year - 1)))
  }

  var monthsLong: Int {
    switch frequency {
    case .yearly: 12
    case .halfYearly: 6
    case .quarterly: 3
    case .monthly, .weekly: 1
    }
  }

  /// How many periods of a frequency a year has.
  public static func count(_ frequency: Frequency, in year: Int) -> Int {
    switch frequency {
    case .yearly: 1
    case .halfYearly: 2
    case .quarterly: 4
    case .monthly: 12
    case .weekly: (firstMonday(of: year + 1).number - firstMonday(of: year).number) / 7
    }
  }

  private static func firstDay(year: Int, month: Int) -> Day {
    Day(year: year, month: month, day: 1) ?? Day(number: 0)
  }

  /// ISO 8601: week 1 holds 4 January.
  private static func firstMonday(of year: Int) -> Day {
    let fourth = firstDay(year: year, month: 1).advanced(by: 3)
    return fourth.advanced(by: 1 - fourth.weekday)
  }

  private static func digits(_ frequency: Frequency) -> Int {
    switch frequency {
    case .yearly: 0
    case .halfYearly, .quarterly: 1
    case .monthly, .weekly: 2
    }
  }

  private static func letter(_ frequency: Frequency) -> String {
    switch frequency {
    case .yearly: ""
    case .halfYearly: "S"
    case .quarterly: "Q"
    case .monthly: "M"
    case .weekly: "W"
    }
  }

  private static func frequency(letter: UInt8) -> Frequency? {
    switch letter {
    case UInt8(ascii: "S"): .halfYearly
    case UInt8(ascii: "Q"): .quarterly
    case UInt8(ascii: "M"): .monthly
    case UInt8(ascii: "W"): .weekly
    default: nil
    }
  }
}

extension Period: Comparable {
  /// In order of their ends; of two that end together the shorter comes first.
  public static func < (a: Period, b: Period) -> Bool {
    // Of one frequency the calendar need not be asked.
    a.frequency == b.frequency ? a.place < b.place : a.order < b.order
  }

  /// One number that sorts as periods do, for sorting many without asking the calendar again.
  var order: Int {
    let last = lastDay
    return last.number * 512 + firstDay.distance(to: last)
  }
}
