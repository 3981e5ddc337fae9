/// Reads days as officials write them: `23/11/2026`, also `2026-11-23`.
public enum DayEntry {
  /// Day, month and year with `/`, `-` or `.` between them, or the year first as files have it.
  public static func parse(_ text: String) -> Result<Day, DayEntryError> {
    let blank: (Character) -> Bool = \.isWhitespace
    let trimmed = text.drop(while: blank).reversed().drop(while: blank).reversed()
    let parts = String(trimmed).split(
      omittingEmptySubsequences: false, whereSeparator: { "/-.".contains($0) })
    let numbers = parts.compactMap(number)
    guard parts.count == 3, numbers.count == 3 else { return .failure(.notADay) }
    if parts[0].count == 4 { return day(numbers[0], numbers[1], numbers[2]) }
    if parts[2].count == 2 {
      return .failure(
        .shortYear(Day(year: 2000 + numbers[2], month: numbers[1], day: numbers[0])))
    }
    guard parts[2].count == 4 else { return .failure(.notADay) }
    return day(numbers[2], numbers[1], numbers[0])
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Result<Day, DayEntryError> {
    guard let result = Day(year: year, month: month, day: day) else {
      let isMonth = (1...12).contains(month) && (1...9999).contains(year)
      return .failure(
        isMonth && day > 28
          ? .noSuchDay(
            lastOfMonth: Day(
              year: year, month: month, day: Day.daysIn(month: month, year: year)))
          : .notADay)
    }
    return .success(result)
  }

  /// One to four ordinary digits.
  private static func number(_ text: Substring) -> Int? {
    guard (1...4).contains(text.count), text.allSatisfy({ ("0"..."9").contains($0) }) else {
      return nil
    }
    return Int(text)
  }
}

/// Why a typed text is no day; the wording is `Words.describe(_:)`.
public enum DayEntryError: Error, Sendable, Hashable {
  case notADay
  /// Such as 31 November.
  case noSuchDay(lastOfMonth: Day?)
  /// Two digits of a year; with the day meant, where there is one.
  case shortYear(Day?)
}
