import ReformModel
import Testing

struct PeriodEntryTests {
  @Test(arguments: [
    ("2026-M10", "2026-M10"), ("2026-m10", "2026-M10"), ("10/2026", "2026-M10"),
    ("2026-10", "2026-M10"), ("3/2026", "2026-M03"), ("Tháng 10/2026", "2026-M10"),
    ("tháng 10 năm 2026", "2026-M10"), ("THÁNG 10 - 2026", "2026-M10"), ("T10/2026", "2026-M10"),
    ("Thg 10 2026", "2026-M10"), ("October 2026", "2026-M10"), ("Oct-2026", "2026-M10"),
    ("Tha\u{301}ng 10/2026", "2026-M10"),
    ("Quý III/2026", "2026-Q3"), ("Quý 3 năm 2026", "2026-Q3"), ("quy iv/2026", "2026-Q4"),
    ("Q3-2026", "2026-Q3"), ("Q3/2026", "2026-Q3"), ("2026Q3", "2026-Q3"),
    ("6 tháng đầu năm 2026", "2026-S1"), ("6 tháng cuối năm 2026", "2026-S2"),
    ("6T đầu năm 2026", "2026-S1"), ("Nửa đầu năm 2026", "2026-S1"), ("H2 2026", "2026-S2"),
    ("2026", "2026"), (" Năm 2026 ", "2026"), ("Cả năm 2026", "2026"),
    ("Tuần 47/2026", "2026-W47"), ("W47 2026", "2026-W47"),
  ])
  func whatPeopleWriteIsRead(text: String, code: String) {
    #expect(PeriodEntry.parse(text)?.code == code)
  }

  /// A day, a year of two digits, a number that may be one: each could be two things.
  @Test(arguments: [
    "", "10", "13/2026", "0/2026", "01/10/2026", "1/10/26", "10/26", "Oct-26", "10.2026",
    "9 tháng đầu năm 2026", "6 tháng 2026", "Tháng 2026", "Quý V/2026", "Quý 5/2026", "III/2026",
    "Quý 3", "2026-2027", "năm học 2026", "Tháng 10, Quý III/2026", "W54 2026", "20261", "x2026",
    "tháng mười 2026", "２０２６",
  ])
  func whatCouldBeSomethingElseIsNot(text: String) {
    #expect(PeriodEntry.parse(text) == nil)
  }

  @Test func everyCodeIsReadAsItself() {
    for frequency in Frequency.allCases {
      for number in 1...Period.count(frequency, in: 2026) {
        let period = Period(frequency: frequency, year: 2026, number: number)
        #expect(period.flatMap { PeriodEntry.parse($0.code) } == period)
      }
    }
  }
}
