import ReformModel
import Testing

/// What an agency owes, as of a day in 2026; indicators are yearly here.
@Suite struct GapTests {
  private func gaps(
    _ changes: [Change], asOf: String = "2026-11-23", agencies: [Agency] = [Fixture.agency("x")],
    _ change: (inout Indicator) -> Void = { _ in }
  ) -> [Gap] {
    var indicator = Fixture.indicator("1.01")
    change(&indicator)
    let workspace = Fixture.workspace(
      Fixture.definitions([indicator], agencies: agencies), changes)
    return agencies.prefix(1).flatMap { workspace.gaps(of: $0, asOf: Fixture.day(asOf)) }
  }

  @Test func whatWasReportedOnceIsOwedEverySince() throws {
    let gap = try #require(gaps([Fixture.value("1.01", "x", "2022", "60")]).first)
    #expect(gap.agency == "x")
    #expect(gap.first == Fixture.period("2023"))
    #expect(gap.last == Fixture.period("2025"), "2026 has not ended")
    #expect(gap.count == 3)
    #expect(gap.since == Fixture.day("2024-01-01"))
  }

  @Test func aPeriodThatEndsTodayIsOwedFromTomorrow() {
    let reported = [Fixture.value("1.01", "x", "2024", "60")]
    #expect(gaps(reported, asOf: "2025-12-30").isEmpty)
    #expect(gaps(reported, asOf: "2025-12-31").map(\.count) == [1])
  }

  @Test func whoNeverReportedOwesNothing() {
    #expect(gaps([]).isEmpty)
  }

  @Test func theAgencyOfTheProgrammeOwesAllFromTheStart() throws {
    let home = Fixture.agency("bn", .province, parent: nil)
    let gap = try #require(gaps([], agencies: [home]).first)
    #expect(gap.first == Fixture.period("2021"))
    #expect(gap.count == 5, "2021 to 2025")
    var later = home
    later.from = Fixture.day("2023-07-01")
    #expect(gaps([], agencies: [later]).map(\.first) == [Fixture.period("2024")])
    let recent = gaps([], agencies: [home]) { $0.validFrom = Fixture.day("2025-01-01") }
    #expect(recent.map(\.first) == [Fixture.period("2025")])
    let unexplained = Fixture.value("1.01", "bn", "2025", "-", flag: .unknownReason)
    #expect(gaps([unexplained], agencies: [home]).map(\.count) == [5], "no answer at all")
  }

  @Test func missingForUnknownReasonsIsStillMissing() {
    let unexplained = Fixture.value("1.01", "x", "2025", "-", flag: .unknownReason)
    #expect(gaps([unexplained]).map(\.first) == [Fixture.period("2025")])
    #expect(gaps([Fixture.value("1.01", "x", "2023", "60"), unexplained]).map(\.count) == [2])
  }

  @Test func whatThePartsAddUpToIsAnswered() {
    let agencies = [
      Fixture.agency("bn", .province, parent: nil), Fixture.agency("x"),
    ]
    let reported = [
      Fixture.value("1.01", "bn", "2023", "60"), Fixture.value("1.01", "x", "2025", "70"),
    ]
    #expect(gaps(reported, agencies: agencies) { $0.overAgencies = .none }.map(\.count) == [2])
    #expect(gaps(reported, agencies: agencies) { $0.overAgencies = .average }.isEmpty)
  }

  @Test func anAnswerWithoutAValueIsAnAnswer() {
    let withheld = Fixture.value("1.01", "x", "2025", "-", flag: .withheld)
    #expect(gaps([Fixture.value("1.01", "x", "2024", "60"), withheld]).isEmpty)
  }

  @Test func aForecastIsNoAnswer() {
    let forecast = Fixture.value("1.01", "x", "2025", "70", flag: .forecast)
    #expect(gaps([Fixture.value("1.01", "x", "2024", "60"), forecast]).map(\.count) == [1])
  }

  @Test func whatDoesNotApplyIsNotOwed() {
    let mark = Fixture.value("1.01", "x", "2023", "-", flag: .notApplicable)
    #expect(gaps([Fixture.value("1.01", "x", "2022", "60"), mark]).isEmpty)
  }

  @Test func agenciesThatAreGoneAndIndicatorsNotInForceOweNothing() {
    let reported = [Fixture.value("1.01", "x", "2022", "60")]
    var gone = Fixture.agency("x")
    gone.until = Fixture.day("2025-06-30")
    #expect(gaps(reported, agencies: [gone]).isEmpty)
    #expect(gaps(reported) { $0.validUntil = Fixture.day("2025-12-31") }.isEmpty)
    #expect(gaps(reported) { $0.validFrom = Fixture.day("2027-01-01") }.isEmpty)
  }

  @Test func aValueOfALaterPeriodIsNoAnswerOnAnEarlierDay() {
    let reported = [
      Fixture.value("1.01", "x", "2022", "60"), Fixture.value("1.01", "x", "2026", "70"),
    ]
    #expect(gaps(reported, asOf: "2025-01-15").map(\.count) == [2])
    #expect(gaps(reported).isEmpty, "the latest answer is of this year: holes are no gaps")
  }
}
