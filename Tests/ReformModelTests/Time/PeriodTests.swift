import ReformModel
import Testing

struct PeriodTests {
  @Test(arguments: [
    ("2024", 2025.0), ("2024-S1", 2024.5), ("2024-Q1", 2024.25), ("2024-M09", 2024.75),
    ("2024-W01", 2024.0191256830601), ("2020-W53", 2021.0082191780822), ("2023-W52", 2024.0),
  ])
  func aPeriodLiesAtItsEnd(code: String, position: Double) throws {
    let period = try #require(Period(code: code))
    #expect(abs(period.position - position) < 1e-9)
    #expect(period.code == code)
  }

  @Test(arguments: [
    "2024-Q0", "2024-Q5", "2024-S3", "2024-M00", "2024-M13", "2024-M1", "2024-W54", "2021-W53",
    "2024-W00", "2024-", "2024-X1", "24", "02024", "2024-Q1 ", "２０２４", "", "1899", "2024-Q01",
  ])
  func codesOutsideTheCalendarAreRefused(code: String) {
    #expect(Period(code: code) == nil)
  }

  @Test func periodsSortByTheirEndTheShorterFirst() {
    let sorted = ["2024", "2024-M12", "2024-Q4", "2024-S2", "2024-M11", "2025-M01"].map(
      Fixture.period
    ).sorted()
    #expect(
      sorted.map(\.code) == ["2024-M11", "2024-M12", "2024-Q4", "2024-S2", "2024", "2025-M01"])
  }

  @Test func equalPeriodsHashAlikeAndOthersDiffer() {
    let codes = ["2024", "2024-S1", "2024-Q1", "2024-M01", "2024-W01", "2025"]
    #expect(Set((codes + codes).map(Fixture.period)).count == codes.count)
  }

  @Test(arguments: [
    ("2024-M12", "2025-M01", "2023-M12"), ("2020-W53", "2021-W01", "2019-W52"),
    ("2024-Q2", "2024-Q3", "2023-Q2"), ("2024", "2025", "2023"),
  ])
  func nextAndYearEarlierCrossTheYear(code: String, next: String, yearEarlier: String) {
    let period = Fixture.period(code)
    #expect(period.next.code == next)
    #expect(period.next.previous == period)
    #expect(period.yearEarlier.code == yearEarlier)
  }

  @Test(arguments: Frequency.allCases)
  func aDayLiesInThePeriodThatHoldsIt(frequency: Frequency) {
    for number in stride(from: 18_000, to: 22_000, by: 13) {
      let day = Day(number: number)
      let period = Period(frequency, containing: day)
      #expect(period.firstDay <= day && day <= period.lastDay)
    }
  }

  @Test(arguments: [
    ("2026-11-23", 1), ("2026-11-29", 7), ("1970-01-01", 4), ("2024-02-29", 4),
  ])
  func daysKnowTheirWeekday(iso: String, weekday: Int) throws {
    let day = try #require(Day(iso: iso))
    #expect(day.weekday == weekday)
    #expect(day.iso == iso)
  }

  @Test(arguments: [
    "2023-02-29", "2024-13-01", "2024-00-10", "2024-1-01", "24-01-01", "2024-01-32",
  ])
  func daysOutsideTheCalendarAreRefused(iso: String) {
    #expect(Day(iso: iso) == nil)
  }

  @Test func aDayEndsWhereTheNextYearBegins() {
    #expect(Fixture.day("2025-12-31").position == 2026)
    #expect(Fixture.day("2024-12-31").position == 2025)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-02-29", 12, "2025-02-28"),
    ("2026-12-20", 1, "2027-01-20"), ("2026-03-31", -1, "2026-02-28"),
  ])
  func monthsOnTheDayStaysInItsMonth(iso: String, months: Int, expected: String) {
    #expect(Fixture.day(iso).advanced(byMonths: months)?.iso == expected)
  }

  @Test func aMomentBelongsToTheDayInVietNam() throws {
    let late = try #require(Instant(iso: "2026-11-22T17:00:00Z"))
    #expect(late.day.iso == "2026-11-23")
    #expect(late.clock == "00:00")
    #expect(late.iso == "2026-11-22T17:00:00Z")
    #expect(Instant(iso: "2026-11-22T24:00:00Z") == nil)
    #expect(Instant(iso: "2026-11-22 17:00:00Z") == nil)
  }
}
