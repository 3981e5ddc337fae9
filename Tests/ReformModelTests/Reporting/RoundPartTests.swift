import ReformModel
import Testing

/// What an agency owes in a round, how much of it is there, and whether it came in time.
struct RoundPartTests {
  private func part(_ fixture: RoundFixture, on day: String = "2026-12-16") throws -> RoundPart {
    let agency = try #require(fixture.workspace.definitions.agency("so-y-te"))
    return fixture.workspace.part(
      of: agency, in: try #require(fixture.round), asOf: Fixture.day(day))
  }

  /// 6.01 month by month, of the months given.
  private func monthly(_ months: [Int], flag: ObservationFlag = .normal) -> RoundFixture {
    var fixture = RoundFixture(
      months.map { month in
        Fixture.value(
          "6.01", "so-y-te",
          month == 0 ? "2025-M12" : month < 10 ? "2026-M0\(month)" : "2026-M\(month)",
          flag.carriesValue ? "50" : "-", flag: flag)
      })
    fixture.workspace.definitions.indicators[0].frequency = .monthly
    return fixture
  }

  @Test func owedIsWhatEndedInTheWindowSinceTheFirstAnswer() throws {
    // December 2025 ends in the window; December 2026 does not.
    let whole = try part(monthly([0, 1, 2]))
    #expect(whole.owed.count == 12)
    #expect(whole.missing.map(\.period.code).prefix(2) == ["2026-M03", "2026-M04"])
    #expect(whole.answered == 3)
    #expect(whole.completeness == 0.25)
    #expect(
      try part(monthly([9])).owed.count == 3, "nobody owes what was before their first answer")
    #expect(try part(monthly([0, 1]), on: "2026-03-05").owed.count == 3, "nor what has not ended")
    #expect(try part(monthly([])).completeness == nil)
  }

  @Test func whoSaysThatItDoesNotApplyOwesNothingAfterThat() throws {
    var fixture = monthly([0, 1])
    fixture.event(
      fixture.value("2026-M02"),
      .observation(Observation(value: nil, flag: .notApplicable)))
    let part = try part(fixture)
    #expect(part.owed.count == 3)
    #expect(part.missing.isEmpty)
  }

  @Test func aForecastIsNoAnswer() throws {
    #expect(try part(monthly([0, 1], flag: .forecast)).owed.isEmpty)
  }

  @Test func theDayDependsOnTheLevel() throws {
    let round = try #require(RoundFixture().round)
    #expect(round.due(of: .department).iso == "2026-12-15")
    #expect(round.due(of: .commune) == round.due)
  }

  @Test func timelinessIsThatOfTheFirstSubmission() throws {
    var fixture = RoundFixture()
    #expect(try part(fixture, on: "2026-12-10").timeliness == .waiting(days: 5))
    #expect(try part(fixture, on: "2026-12-17").timeliness == .overdue(days: 2))
    fixture.event(.round(RoundFixture.part), .round(.submitted), on: "2026-12-15")
    #expect(try part(fixture).timeliness == .onTime)
    fixture.event(.round(RoundFixture.part), .round(.returned(reason: "x")), on: "2026-12-18")
    fixture.event(.round(RoundFixture.part), .round(.submitted), on: "2026-12-19")
    #expect(try part(fixture).timeliness == .onTime, "it was there in time, and is corrected")
  }

  @Test func aSubmissionTakenBackIsNone() throws {
    var fixture = RoundFixture()
    fixture.event(.round(RoundFixture.part), .round(.submitted), on: "2026-12-14")
    fixture.event(.round(RoundFixture.part), nil, on: "2026-12-14")
    #expect(try part(fixture).submitted == nil)
    fixture.event(.round(RoundFixture.part), .round(.submitted), on: "2026-12-18")
    #expect(try part(fixture).timeliness == .late(days: 3))
  }

  @Test func onlyWhoOwesOrActedIsListed() throws {
    var fixture = RoundFixture()
    let round = try #require(fixture.round)
    let listed = { (fixture: RoundFixture) in
      fixture.workspace.parts(of: round, asOf: RoundFixture.today).map(\.agency.id)
    }
    #expect(listed(fixture) == ["so-y-te"])
    fixture.goes(.submitted, part: RoundKey(agency: "so-noi-vu", round: "2026-y"))
    #expect(listed(fixture) == ["so-y-te", "so-noi-vu"])
  }
}
