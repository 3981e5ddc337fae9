import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@Suite struct DraftTests {
  private let form = "<End><Enter>e"
  private static let key = Fixture.october
  private static let time = Instant(seconds: Fixture.today.number * 86_400 + 8 * 3600)

  private static func draft(
    _ texts: [String: String], _ language: Language = .vietnamese, sequence: Int = 3
  ) -> Draft {
    Draft(
      subject: key, texts: texts, language: language,
      replaces: [EventID(writer: "an@host", sequence: sequence)], typedAt: time)
  }

  private func started(_ drafts: Draft...) -> DashboardState {
    var state = Fixture.state()
    state.receive(.draftsFound(drafts, setAside: []))
    return state
  }

  private func kept(_ effects: [Effect]) -> [String?] {
    effects.map { effect in
      if case .keepDraft(let draft, _) = effect { draft.texts["numerator"] } else { nil }
    }
  }

  private func lastKept(_ effects: [Effect]) throws -> Draft {
    let draft: Draft? = if case .keepDraft(let draft, _)? = effects.last { draft } else { nil }
    return try #require(draft, "not kept")
  }

  @Test func everyChangeOfTheFormIsKept() throws {
    var state = Fixture.state()
    #expect(try state.type(form).isEmpty)
    #expect(kept(try state.type("12")) == ["1", "12"])
    #expect(kept(state.handle(.paste("34"))) == ["1234"])
    #expect(kept(try state.type("<Backspace>")) == ["123"])
  }

  @Test func movingChangesNothingAndKeepsNothing() throws {
    var state = Fixture.state()
    try state.type(form)
    #expect(try state.type("<Tab><Tab><Left><Home><End><BackTab><Down>").isEmpty)
    #expect(try !#require(state.form).isDirty)
  }

  @Test func aChosenFlagIsKept() throws {
    var state = Fixture.state()
    try state.type(form + "<Tab><Tab><Tab>")
    let draft = try lastKept(state.type("<Right>"))
    #expect(draft.texts["flag"] == state.form?.text(of: .flag))
  }

  @Test func whatIsTypedBackToWhatIsSavedIsNoDraft() throws {
    var state = Fixture.state()
    try state.type(form + "<Tab><Tab>9")
    #expect(try state.type("<Backspace>86,9").last == .dropDraft(Self.key))
    #expect(state.drafts.isEmpty)
    #expect(!state.hasUnsaved)
  }

  @Test func escAndHangUpWaitForTheDisk() throws {
    for leave in ["<Esc>", "<Signal:1>"] {
      var state = Fixture.state()
      try state.type(form + "12")
      let effects = try state.type(leave)
      guard case .keepDraft(let draft, lasting: true)? = effects.first else {
        Issue.record("\(leave) keeps nothing")
        continue
      }
      #expect(draft.texts["numerator"] == "12")
      #expect(effects.contains(.quit) == (leave != "<Esc>"))
    }
  }

  @Test func aHangUpWithNothingTypedKeepsNothing() throws {
    var state = Fixture.state()
    #expect(try state.type(form + "<Signal:1>") == [.quit])
  }

  @Test func quittingAsksOnlyAboutWhatNoDiskHolds() throws {
    var state = Fixture.state()
    var draft = try lastKept(state.type(form + "12<Esc>"))
    #expect(state.hasUnsaved)
    draft.typedAt = Self.time
    state.receive(.draftKept(draft))
    #expect(!state.hasUnsaved)
    #expect(try state.type("q") == [.quit])
  }

  @Test func aDraftThatIsTypedOnIsUnkeptUntilTheDiskAnswers() throws {
    var state = Fixture.state()
    let old = try lastKept(state.type(form + "1"))
    try state.type("2")
    state.receive(.draftKept(old))
    #expect(state.hasUnsaved, "an answer about an older text says nothing of the newer one")
  }

  @Test func aDiskThatKeepsNothingIsToldOnceAndTypingGoesOn() throws {
    var state = Fixture.state()
    try state.type(form + "1")
    state.receive(.draftNotKept(Self.key, reason: "đĩa đã đầy"))
    #expect(state.message?.kind == .warning)
    #expect(state.message?.text.contains("đĩa đã đầy") == true)
    try state.type("2")
    state.receive(.draftNotKept(Self.key, reason: "đĩa đã đầy"))
    #expect(state.message == nil)
    try state.type("<Esc>")
    state.receive(.draftNotKept(Self.key, reason: "đĩa đã đầy"))
    #expect(state.message?.text == state.words.draftKeptInMemory)
    try state.type("q")
    guard case .confirmQuit? = state.overlay else {
      Issue.record("quitting must ask")
      return
    }
  }

  @Test func aFailedSaveIsNotTalkedOverByTheDraft() throws {
    var state = Fixture.state()
    try state.type(form + "1<Tab>2<Tab><C-u><C-s>")
    let effects = state.receive(.saveFailed("đĩa đầy", state.workspace, readOnly: nil))
    guard case .keepDraft(_, lasting: true)? = effects.first else {
      Issue.record("what could not be saved is kept for good")
      return
    }
    state.receive(.draftNotKept(Self.key, reason: "đĩa đã đầy"))
    #expect(state.message == Message(.error, "đĩa đầy"))
  }

  @Test func savingAndThrowingAwayRemoveTheDraft() throws {
    var state = Fixture.state()
    try state.type(form + "1<Tab>2<Tab><C-u><C-s>")
    #expect(state.receive(.saved(state.workspace)) == [.dropDraft(Self.key)])
    #expect(state.drafts.isEmpty)
    try state.type("e5")
    #expect(try state.type("<C-d>") == [.dropDraft(Self.key)])
    #expect(state.drafts.isEmpty)
  }

  @Test func whatAnEarlierSessionLeftIsToldAndOffered() throws {
    var state = started(Self.draft(["numerator": "12", "note": "đường ướt"]))
    #expect(state.message?.text == "1 bản nháp chưa lưu từ lần trước: 6.01 tháng 10/2026")
    #expect(state.drafts.count == 1)
    #expect(!state.hasUnsaved)
    try state.type(form)
    let form = try #require(state.form)
    #expect(form.text(of: .numerator) == "12")
    #expect(form.text(of: .note) == "đường ướt")
    #expect(form.text(of: .value) == "86,9", "a field that the draft does not name")
    #expect(form.stood?.value == ExactDecimal(plain: "86.9"))
    #expect(form.offered?.typedAt == Self.time)
    #expect(
      state.message?.text == "Bản nháp gõ lúc 15:00 ngày 23/11/2026, chưa lưu; Ctrl-D bỏ nháp")
    #expect(try state.type("<C-d>") == [.dropDraft(Self.key)])
  }

  @Test func aValueSavedSinceTheDraftIsTold() throws {
    var state = started(Self.draft(["numerator": "12"], sequence: 2))
    try state.type(form)
    #expect(state.message?.text.contains("số đã lưu nay đã khác") == true)
  }

  @Test func lookingAtADraftLeavesItsTimeAndItsAncestor() throws {
    var before = Fixture.state()
    var draft = try lastKept(before.type(form + "12"))
    draft.typedAt = Self.time
    draft.replaces = [EventID(writer: "an@host", sequence: 2)]
    var state = started(draft)
    #expect(try lastKept(state.type(form + "<Esc>")) == draft)
    let typedOn = try lastKept(state.type("e3"))
    #expect(typedOn.typedAt == nil)
    #expect(typedOn.replaces == [EventID(writer: "an@host", sequence: 3)], "seen while typing")
  }

  @Test func aDraftThatWasSavedBeforeACrashIsDropped() {
    var state = Fixture.state()
    let effects = state.receive(.draftsFound([Self.draft(["value": "86,9"])], setAside: []))
    #expect(effects == [.dropDraft(Self.key)])
    #expect(state.drafts.isEmpty)
    #expect(state.message == nil)
  }

  @Test func figuresOfADraftKeepTheirMeaningInAnotherLanguage() throws {
    var state = started(Self.draft(["value": "87.125", "numerator": "12a"], .english))
    try state.type(form)
    #expect(state.form?.text(of: .value) == "87,125")
    #expect(state.form?.text(of: .numerator) == "12a")
  }

  @Test func aDraftOfAnIndicatorThatIsGoneStaysOnTheDisk() {
    var state = Fixture.state()
    var draft = Self.draft(["value": "1"])
    draft.subject = .assignment("9.T9")
    #expect(state.receive(.draftsFound([draft], setAside: [])).isEmpty)
    #expect(state.drafts.isEmpty)
  }

  @Test func whatCannotBeReadIsTold() {
    var state = Fixture.state()
    state.receive(.draftsFound([], setAside: ["/home/an/x.damaged"]))
    #expect(state.message?.kind == .warning)
    #expect(state.message?.text.contains("/home/an/x.damaged") == true)
  }

  @Test func thePeriodBesideAlsoOffersItsDraftAndLetsGoOfIt() throws {
    var state = started(Self.draft(["value": "91"]))
    try state.type(form + "<BackTab><Left>")
    #expect(state.form?.key?.period == Fixture.period("2026-M09"))
    #expect(state.form?.offered == nil)
    try state.type("<Right>")
    #expect(state.form?.text(of: .value) == "91")
    #expect(state.form?.focused.id == .period)
    try state.type("<Right>")
    #expect(state.form?.key?.period == Fixture.period("2026-M11"))
    #expect(state.drafts.count == 1)
  }
}
