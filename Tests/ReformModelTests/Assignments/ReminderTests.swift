import ReformModel
import Testing

@Suite struct ReminderTests {
  @Test(
    arguments: [
      (-1, nil), (0, .lastDay), (1, .lastDay), (2, .threeDays), (3, .threeDays), (4, .week),
      (7, .week), (8, nil),
    ] as [(Int, Reminder?)])
  func peopleAreRemindedSevenThreeAndOneDayBefore(_ days: Int, _ reminder: Reminder?) {
    #expect(Reminder(daysLeft: days) == reminder)
  }

  private func assignment(_ deadline: Deadline) -> Assignment {
    Assignment(
      code: "1.T1", name: LocalizedText(vi: "Việc", en: "Work"), area: 1, contents: [1],
      lead: .agency("a"), coordinators: [], deliverable: LocalizedText(vi: "", en: ""),
      deadline: deadline, indicators: [], source: "")
  }

  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  @Test func whatRecursIsDueAgainAndAgainFromTheRoundThatIsOpen() throws {
    let quarterly = assignment(.recurring(first: try day("2026-03-31"), every: .quarterly))
    let last = try day("2026-12-31")
    #expect(
      quarterly.dueDays(progress: .notStarted, through: last).map(\.iso)
        == ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"])
    var closed = AssignmentProgress.notStarted
    closed.finished = try day("2026-06-29")
    #expect(
      quarterly.dueDays(progress: closed, through: last).map(\.iso) == ["2026-09-30", "2026-12-31"])
  }

  @Test func whatIsLateStaysAndWhatIsDoneOrOngoingIsNotDue() throws {
    let once = assignment(.day(try day("2026-06-30")))
    let last = try day("2026-12-31")
    #expect(once.dueDays(progress: .notStarted, through: last).map(\.iso) == ["2026-06-30"])
    #expect(once.dueDays(progress: .notStarted, through: try day("2026-06-29")).isEmpty)
    var done = AssignmentProgress.notStarted
    done.state = .done
    #expect(once.dueDays(progress: done, through: last).isEmpty)
    done.state = .cancelled
    #expect(once.dueDays(progress: done, through: last).isEmpty)
    #expect(assignment(.ongoing).dueDays(progress: .notStarted, through: last).isEmpty)
  }
}
