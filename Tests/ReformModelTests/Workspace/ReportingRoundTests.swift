import ReformModel
import Testing

struct ReportingRoundTests {
  private func rule(
    _ id: String, _ start: (Int, Int, Int), _ end: (Int, Int), _ due: (Int, Int), _ sums: Bool
  ) -> RoundRule {
    RoundRule(
      id: id, name: Fixture.text(id),
      windowStart: .init(yearOffset: start.0, month: start.1, day: start.2),
      windowEnd: .init(month: end.0, day: end.1), due: .init(month: due.0, day: due.1),
      isCumulative: sums)
  }

  private var definitions: Definitions {
    Fixture.definitions(
      [],
      rounds: [
        rule("y", (-1, 12, 15), (12, 14), (12, 20), true),
        rule("q1", (-1, 12, 15), (3, 14), (3, 20), true),
        rule("s1", (-1, 12, 15), (6, 14), (6, 20), true),
        rule("q3", (0, 6, 15), (9, 14), (9, 20), false),
      ])
  }

  @Test func theRoundsOfAYearStandInTheOrderTheyAreDue() {
    let rounds = definitions.reportingRounds(in: 2026)
    #expect(rounds.map(\.id) == ["2026-q1", "2026-s1", "2026-q3", "2026-y"])
    #expect(rounds.first?.windowStart.iso == "2025-12-15")
    #expect(rounds.first?.windowEnd.iso == "2026-03-14")
  }

  @Test func theYearReportIsTwentySevenDaysAwayOn23November() {
    let day = Fixture.day("2026-11-23")
    let next = definitions.nextRound(after: day)
    #expect(next?.id == "2026-y")
    #expect(next?.due.iso == "2026-12-20")
    #expect(next?.daysLeft(on: day) == 27)
  }

  @Test(arguments: [("2026-12-20", "2026-y"), ("2026-12-21", "2027-q1"), ("2026-03-21", "2026-s1")])
  func onItsDueDayARoundIsStillNext(day: String, expected: String) {
    #expect(definitions.nextRound(after: Fixture.day(day))?.id == expected)
  }

  @Test func withoutRoundsNothingIsDue() {
    #expect(Fixture.definitions([]).nextRound(after: Fixture.day("2026-01-01")) == nil)
  }
}
