import ReformModel
import Testing

/// An approval rests on what whoever approved had seen, whatever clocks and counters say.
struct StaleApprovalTests {
  private func changed(_ fixture: RoundFixture) -> [RecordKey] {
    fixture.workspace.changedSinceApproval(of: RoundFixture.part)
  }

  private func value(_ number: Int) -> Record {
    .observation(Observation(value: ExactDecimal(number)))
  }

  @Test func aValueThatArrivesAfterwardsMakesItStaleHoweverEarlyItWasWritten() {
    var fixture = RoundFixture()
    fixture.approve()
    #expect(changed(fixture) == [])
    // Written in another copy before the approval, by a logical clock that was behind.
    fixture.event(
      fixture.value("2025", "3.01"), value(7), by: "xa", on: "2026-04-01", lamport: 1)
    #expect(changed(fixture) == [fixture.value("2025", "3.01")])
    #expect(fixture.workspace.staleApprovals.map(\.key) == [RoundFixture.part])
  }

  @Test func aValueOfAnotherAgencyOrWindowDoesNot() {
    var fixture = RoundFixture()
    fixture.approve()
    fixture.event(fixture.value("2026"), value(7), by: "xa")
    fixture.event(fixture.value("2025", of: "so-noi-vu"), value(7), by: "xa")
    #expect(changed(fixture) == [])
  }

  @Test func theSameValueSaidAgainElsewhereDoesNotAndAnotherOneContestingItDoes() {
    var fixture = RoundFixture()
    fixture.approve()
    fixture.event(fixture.value("2025"), value(50), by: "xa", replaces: [], lamport: 1)
    #expect(changed(fixture) == [])
    // It loses against what is shown, and still somebody has to decide.
    fixture.event(fixture.value("2025"), value(49), by: "khac", replaces: [], lamport: 1)
    #expect(fixture.workspace.ledger.standing(fixture.value("2025"))?.shown.record == value(50))
    #expect(changed(fixture) == [fixture.value("2025")])
  }

  @Test func aValueClearedOrCorrectedDoesAndOnePutBackDoesNot() {
    var fixture = RoundFixture()
    fixture.approve()
    fixture.event(fixture.value("2025"), nil)
    #expect(changed(fixture) == [fixture.value("2025")])
    fixture.event(fixture.value("2025"), value(50))
    #expect(changed(fixture) == [])
  }

  @Test func approvingAnewRestsOnWhatStandsThen() {
    var fixture = RoundFixture()
    fixture.approve()
    fixture.event(fixture.value("2025"), value(51), by: "xa")
    #expect(fixture.fault(fixture.workspace.approval(of: RoundFixture.part)) == nil)
    fixture.goes(fixture.workspace.approval(of: RoundFixture.part))
    #expect(changed(fixture) == [])
  }

  @Test func aWriterIsSeenAsFarAsTheLastEventSeen() {
    let seen = SeenEvents([
      EventID(writer: "b", sequence: 2), EventID(writer: "a", sequence: 7),
      EventID(writer: "a", sequence: 3),
    ])
    #expect(seen.events.map(\.description) == ["a:7", "b:2"])
    #expect(seen.contains(EventID(writer: "a", sequence: 5)))
    #expect(!seen.contains(EventID(writer: "a", sequence: 8)))
    #expect(!seen.contains(EventID(writer: "c", sequence: 1)))
  }
}
