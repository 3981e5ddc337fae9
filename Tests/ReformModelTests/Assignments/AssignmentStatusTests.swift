import ReformModel
import Testing

struct AssignmentStatusTests {
  private func assignment(
    _ deadline: Deadline, code: String = "1.T1", weight: Double = 1
  ) -> Assignment {
    Assignment(
      code: code, name: Fixture.text("t"), area: 1, contents: [1], lead: .agency("bn"),
      coordinators: [], deliverable: Fixture.text("d"), deadline: deadline, indicators: [],
      weight: weight, source: "s")
  }

  private func progress(
    _ percent: Int = 0, done: String? = nil, state: AssignmentProgress.State = .open
  ) -> AssignmentProgress {
    AssignmentProgress(percent: percent, finished: done.map(Fixture.day), state: state)
  }

  @Test(arguments: [
    ("2026-11-22", AssignmentStatus.withinTime), ("2026-11-23", .dueSoon),
    ("2026-11-30", .dueSoon), ("2026-12-01", .overdue),
  ])
  func anOpenOneFollowsItsDay(on: String, expected: AssignmentStatus) {
    let task = assignment(.day(Fixture.day("2026-11-30")))
    #expect(task.status(progress: progress(40), on: Fixture.day(on)) == expected)
  }

  @Test(arguments: [("2026-11-30", AssignmentStatus.doneOnTime), ("2026-12-01", .doneLate)])
  func aFinishedOneFollowsTheDayItWasFinished(finished: String, expected: AssignmentStatus) {
    let task = assignment(.day(Fixture.day("2026-11-30")))
    let done = progress(100, done: finished, state: .done)
    #expect(task.status(progress: done, on: Fixture.day("2027-06-01")) == expected)
  }

  @Test func doneWithoutADayCountsAsOnTime() {
    let task = assignment(.year(2025))
    #expect(
      task.status(progress: progress(state: .done), on: Fixture.day("2026-06-01")) == .doneOnTime)
  }

  @Test func aBareYearIsDueOnItsLastDay() {
    let task = assignment(.year(2026))
    #expect(task.dueDay() == Fixture.day("2026-12-31"))
    #expect(task.status(progress: progress(), on: Fixture.day("2026-12-31")) == .dueSoon)
    #expect(task.status(progress: progress(), on: Fixture.day("2027-01-01")) == .overdue)
  }

  @Test func anOngoingOneHasNoDeadline() {
    let task = assignment(.ongoing)
    #expect(task.dueDay() == nil)
    #expect(task.status(progress: progress(), on: Fixture.day("2099-01-01")) == .ongoing)
  }

  @Test func aCancelledOneIsNeverOverdue() {
    let task = assignment(.year(2020))
    #expect(
      task.status(progress: progress(state: .cancelled), on: Fixture.day("2026-01-01"))
        == .cancelled)
  }

  @Test(arguments: [
    // Closed early, on the day, late; late work never closes the round after its own.
    (Frequency.quarterly, "2026-09-15", "2026-11-20", "2026-12-15"),
    (.quarterly, "2026-09-15", "2026-12-07", "2026-12-15"),
    (.quarterly, "2026-09-15", "2026-12-08", "2027-03-15"),
    (.quarterly, "2026-09-15", "2026-07-01", "2026-12-15"),
    (.quarterly, "2026-09-15", "2027-04-20", "2027-06-15"),
    (.weekly, "2026-11-06", "2026-11-09", "2026-11-13"),
    (.weekly, "2026-11-06", "2026-11-10", "2026-11-20"),
    (.yearly, "2025-12-20", "2025-12-10", "2026-12-20"),
    (.yearly, "2025-12-20", "2026-01-05", "2026-12-20"),
    (.yearly, "2025-12-20", "2026-12-15", "2027-12-20"),
    (.quarterly, "2026-03-31", "2026-03-31", "2026-06-30"),
    (.quarterly, "2026-03-31", "2026-06-28", "2026-09-30"),
    (.halfYearly, "2026-06-20", "2026-06-25", "2026-12-20"),
    (.monthly, "2026-01-31", "2026-01-31", "2026-02-28"),
    (.monthly, "2026-01-31", "2026-02-27", "2026-03-31"),
    (.weekly, "2026-11-06", "2026-11-13", "2026-11-20"),
    (.yearly, "2025-12-20", "2024-01-01", "2026-12-20"),
  ])
  func aRecurringOneRollsToTheNextWhenClosed(
    step: Frequency, first: String, finished: String, next: String
  ) {
    let task = assignment(.recurring(first: Fixture.day(first), every: step))
    let closed = progress(100, done: finished, state: .done)
    #expect(task.dueDay(progress: closed)?.iso == next)
    #expect(task.dueDay()?.iso == first)
  }

  @Test func aRecurringOneNotClosedStaysOverdue() {
    let task = assignment(.recurring(first: Fixture.day("2025-12-20"), every: .yearly))
    #expect(task.status(progress: progress(), on: Fixture.day("2026-12-21")) == .overdue)
  }

  @Test func openWorkWithAFinishDayIsOnTheNextRound() {
    let task = assignment(.recurring(first: Fixture.day("2026-09-15"), every: .quarterly))
    let open = progress(40, done: "2026-09-10")
    #expect(task.dueDay(progress: open)?.iso == "2026-12-15")
    #expect(task.status(progress: open, on: Fixture.day("2026-11-20")) == .withinTime)
    #expect(task.shownPercent(progress: open) == 40)
  }

  @Test func doneWithoutADayClosesTheFirstRoundAlone() {
    let task = assignment(.recurring(first: Fixture.day("2026-09-15"), every: .quarterly))
    #expect(task.dueDay(progress: progress(100, state: .done))?.iso == "2026-12-15")
  }

  @Test func aNewRoundStartsAtZero() {
    let task = assignment(.recurring(first: Fixture.day("2026-09-15"), every: .quarterly))
    let closed = progress(100, done: "2026-09-10", state: .done)
    #expect(task.shownPercent(progress: closed) == 0)
    #expect(AssignmentTally([(task, closed)], on: Fixture.day("2026-11-20")).progress == 0)
    #expect(assignment(.year(2026)).shownPercent(progress: progress(60, state: .done)) == 100)
  }

  @Test func aTallyCountsAndWeighs() {
    let on = Fixture.day("2026-11-23")
    let tally = AssignmentTally(
      [
        (assignment(.year(2025)), progress(40)),
        (assignment(.day(Fixture.day("2026-11-25")), weight: 3), progress(20)),
        (assignment(.year(2026)), progress(0, done: "2026-05-01", state: .done)),
        (assignment(.year(2024)), progress(90, state: .cancelled)),
      ], on: on)
    #expect(
      tally == AssignmentTally(total: 3, overdue: 1, dueSoon: 1, done: 1, progress: 40))
  }

  @Test func withoutAssignmentsThereIsNoProgress() {
    #expect(AssignmentTally([], on: Fixture.day("2026-01-01")).progress == nil)
  }
}
