import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

/// `e` on an assignment: how far it is, whether it is done and when.
@Suite struct AssignmentFormTests {
  private static let key = RecordKey.assignment("6.T1")

  /// The form of 6.T1, of which something may have been reported.
  private func opened(_ stood: AssignmentProgress? = nil) throws -> DashboardState {
    let reported = stood.map { [Fixture.event(7, Self.key, .assignment($0))] } ?? []
    var state = Fixture.state(reported)
    try state.type("<End><Enter><Right>e")
    return state
  }

  @Test func itOpensOnWhatWasReportedLast() throws {
    let state = try opened(AssignmentProgress(percent: 60, note: "Đã quét 60 hộp"))
    #expect(state.form?.subject == .assignment("6.T1"))
    #expect(state.form?.focused.id == .percent)
    #expect(try state.asked() == [.percent, .state, .finished, .note])
    #expect(try state.text(.percent) == "60")
    #expect(try state.text(.state) == "open")
    #expect(try state.text(.finished) == "")
    #expect(try state.text(.note) == "Đã quét 60 hộp")
  }

  @Test func theHeadSaysWhoseItIsAndThatItIsLate() throws {
    let heading = try #require(try opened().form).heading
    #expect(heading.hasPrefix("Sở Nội vụ, "))
    #expect(heading.contains("20/11/2026"))
    #expect(heading.contains("Quá hạn") || heading.contains("quá hạn"))
  }

  @Test func aPercentageAloneLeavesTheRestAsItStood() throws {
    var state = try opened(AssignmentProgress(percent: 60, note: "Đã quét 60 hộp"))
    let saved = try state.save("75")
    #expect(
      saved.changes == [
        Change(
          key: Self.key,
          record: .assignment(AssignmentProgress(percent: 75, note: "Đã quét 60 hộp")),
          replaces: [Fixture.id(7)])
      ])
    #expect(saved.reason == nil)
  }

  @Test func theFirstReportReplacesNothing() throws {
    var state = try opened()
    let saved = try state.save("30<Tab><Tab><Tab>Đã họp")
    #expect(saved.record == .assignment(AssignmentProgress(percent: 30, note: "Đã họp")))
    #expect(saved.changes.first?.replaces == [])
  }

  @Test func doneMeansAllOfItAndTodayAndTheFormSaysSoBeforehand() throws {
    var state = try opened(AssignmentProgress(percent: 60))
    try state.type("<Tab><Right>")
    let results = try #require(state.form).check.results
    #expect(results[.percent]?.contains("100") == true)
    #expect(results[.finished]?.contains("23/11/2026") == true)
    let done = AssignmentProgress(percent: 100, finished: Fixture.today, state: .done)
    #expect(try state.save("").record == .assignment(done))
  }

  @Test func aFinishDayAloneMeansDone() throws {
    var state = try opened(AssignmentProgress(percent: 60))
    let day = Fixture.day("2026-11-19")
    let done = AssignmentProgress(percent: 100, finished: day, state: .done)
    #expect(try state.save("<Tab><Tab>19/11/2026").record == .assignment(done))
  }

  @Test func openAgainTakesTheFinishDayAway() throws {
    var state = try opened(
      AssignmentProgress(percent: 100, finished: Fixture.day("2026-11-19"), state: .done))
    #expect(try state.text(.finished) == "19/11/2026")
    let saved = try state.save("80<Tab><Left>")
    #expect(saved.record == .assignment(AssignmentProgress(percent: 80)))
  }

  @Test func whatStaysDoneKeepsADaySoThatLateWorkIsNotCountedAsInTime() throws {
    var state = try opened(
      AssignmentProgress(percent: 100, finished: Fixture.day("2026-11-22"), state: .done))
    try state.type("<Tab><Tab><C-u>")
    #expect(try state.fault(.finished) == .missing(.finishedDay))
    #expect(try state.type("<C-s>").isEmpty)
    try state.type("<BackTab><Left>")
    #expect(try state.save("").record == .assignment(AssignmentProgress(percent: 100)))
  }

  @Test(arguments: [
    ("<C-u>", FormField.ID.percent, EntryFault.missing(.percent)),
    ("101", .percent, .outside(0...100)),
    ("-1", .percent, .outside(0...100)),
    ("12,5", .percent, .notWhole),
    (
      "<Tab><Tab>24/11/2026", .finished,
      .progress(.finishedInFuture(Fixture.day("2026-11-24")))
    ),
  ])
  func aFaultStandsAtItsFieldAndNothingIsSaved(
    keys: String, field: FormField.ID, fault: EntryFault
  ) throws {
    var state = try opened(AssignmentProgress(percent: 60))
    try state.type(keys)
    #expect(try state.fault(field) == fault)
    #expect(try state.type("<Tab><C-s>").isEmpty, "nothing is saved while something is wrong")
    #expect(state.form?.focused.id == field, "the cursor goes to the fault")
  }

  @Test(arguments: ["31/2/2026", "hôm qua"])
  func whatIsNoDayIsAFault(text: String) throws {
    var state = try opened()
    try state.type("<Tab><Tab>" + text)
    guard case .day? = try state.fault(.finished) else {
      Issue.record("\(text) passes for a day")
      return
    }
  }

  @Test func escKeepsADraftThatIsOfferedAgainAndCanBeThrownAway() throws {
    var state = try opened(AssignmentProgress(percent: 60))
    try state.type("75<Esc>")
    #expect(state.form == nil)
    #expect(state.hasUnsaved)
    try state.type("e")
    #expect(state.form?.offered?.texts["percent"] == "75")
    #expect(try state.text(.percent) == "75")
    #expect(try state.type("<C-d>") == [.dropDraft(.assignment("6.T1"))])
    #expect(!state.hasUnsaved)
  }

  @Test func theAnswerOfTheDiskClosesTheFormAndSaysWhatStands() throws {
    var state = try opened()
    _ = try state.save("30")
    let event = Fixture.event(8, Self.key, .assignment(AssignmentProgress(percent: 30)))
    state.receive(.saved(Workspace(definitions: Fixture.definitions, ledger: Ledger([event]))))
    #expect(state.form == nil)
    #expect(state.message?.text.hasPrefix("Đã lưu nhiệm vụ 6.T1: ") == true)
    #expect(state.message?.text.contains("30") == true)
  }
}
