import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

/// `M`: a class set by hand, for a reason and until a day.
@Suite struct ManualStatusFormTests {
  private static let key = RecordKey.manualStatus(indicator: "6.01", agency: "bac-ninh")
  private static let stood = ManualStatus(
    progressClass: .achieved, reason: "Chờ đối chiếu", until: Fixture.day("2026-12-31"))

  private func opened(_ stood: ManualStatus? = nil) throws -> DashboardState {
    let set = stood.map { [Fixture.event(9, Self.key, .manualStatus($0))] } ?? []
    var state = Fixture.state(Fixture.someEvents + set)
    try state.type("<End><Enter>M")
    return state
  }

  @Test func itOpensOnTheComputedClassAndAsksNothingElse() throws {
    let state = try opened()
    #expect(state.form?.subject == .manualStatus(indicator: "6.01", agency: "bac-ninh"))
    #expect(try state.text(.progressClass) == "")
    #expect(try state.asked() == [.progressClass])
    #expect(state.form?.focused.id == .progressClass)
  }

  @Test func aChosenClassDemandsItsEndAndItsReason() throws {
    var state = try opened()
    try state.type("<Right>")
    #expect(try state.asked() == [.progressClass, .until, .reason])
    #expect(try state.fault(.until) == .missing(.endDay))
    #expect(try state.fault(.reason) == .missing(.manualReason))
    #expect(try state.type("<C-s>").isEmpty)
    #expect(state.form?.focused.id == .until)
    try state.type("31/12/2026<Tab>  ")
    #expect(try state.fault(.reason) == .missing(.manualReason), "blanks are no reason")
    #expect(try state.type("<C-s>").isEmpty)
    #expect(state.form?.focused.id == .reason)
  }

  @Test func theClassItsReasonAndItsEndAreSaved() throws {
    var state = try opened()
    let saved = try state.save("<Right><Tab>31/12/2026<Tab>Chờ đối chiếu")
    #expect(
      saved.changes == [Change(key: Self.key, record: .manualStatus(Self.stood), replaces: [])])
  }

  @Test func onlyClassesThatSayHowItGoesCanBeChosen() throws {
    var state = try opened()
    var chosen: [String] = []
    for _ in 0...ManualStatus.classes.count {
      try state.type("<Right>")
      chosen.append(try state.text(.progressClass))
    }
    #expect(chosen == ManualStatus.classes.map(\.rawValue) + [""])
  }

  @Test(arguments: [("22/11/2026", EntryFault.dayPast), ("23/11/2026", nil)])
  func itHoldsUntilTodayAtLeast(day: String, fault: EntryFault?) throws {
    var state = try opened()
    try state.type("<Right><Tab>" + day)
    #expect(try state.fault(.until) == fault)
  }

  @Test func whatStandsIsShownAndReplaced() throws {
    var state = try opened(Self.stood)
    #expect(try state.text(.progressClass) == ProgressClass.achieved.rawValue)
    #expect(try state.text(.until) == "31/12/2026")
    #expect(try state.text(.reason) == "Chờ đối chiếu")
    let saved = try state.save("30/11/2026")
    var changed = Self.stood
    changed.until = Fixture.day("2026-11-30")
    #expect(saved.record == .manualStatus(changed))
    #expect(saved.changes.first?.replaces == [Fixture.id(9)])
  }

  @Test func givingItBackToTheComputationClearsItAndAsksForNothing() throws {
    var state = try opened(Self.stood)
    let saved = try state.save("<BackTab><Left>")
    #expect(saved.changes == [Change(key: Self.key, record: nil, replaces: [Fixture.id(9)])])
  }

  @Test func whereNothingIsSetThereIsNothingToGiveBack() throws {
    var state = try opened()
    #expect(try state.type("<C-s>").isEmpty)
    #expect(try state.fault(.progressClass) == .missing(.progressClass))
  }

  @Test func escKeepsADraftAndTheNextOpeningOffersIt() throws {
    var state = try opened()
    try state.type("<Right><Tab><Tab>Chờ<Esc>")
    #expect(state.hasUnsaved)
    try state.type("M")
    #expect(state.form?.offered != nil)
    #expect(try state.text(.progressClass) == ProgressClass.achieved.rawValue)
    #expect(try state.text(.reason) == "Chờ")
    #expect(try state.asked() == [.progressClass, .until, .reason])
    try state.type("<C-d>")
    #expect(!state.hasUnsaved)
  }
}
