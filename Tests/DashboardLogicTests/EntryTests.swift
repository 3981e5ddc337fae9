import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@Suite struct EntryTests {
  private func openForm(_ state: inout DashboardState) throws {
    try state.type("<End><Enter>e")
  }

  private func check(_ state: DashboardState) throws -> EntryCheck {
    try #require(state.form).check
  }

  @Test func theFormOpensOnTheNewestPeriodThatHasEnded() throws {
    var state = Fixture.state()
    try openForm(&state)
    let form = try #require(state.form)
    #expect(form.subject == Fixture.october)
    #expect(form.focused.id == .numerator)
    #expect(form.stood?.value == ExactDecimal(plain: "86.9"))
  }

  @Test func thePercentageIsComputedAsItIsTyped() throws {
    var state = Fixture.state()
    try openForm(&state)
    try state.type("90<Tab>100")
    #expect(try check(state).results[.value] == "= 90,00 %")
  }

  @Test func aSaveReplacesExactlyWhatTheFormShowed() throws {
    var state = Fixture.state()
    try openForm(&state)
    let effects = try state.type("872<Tab>1000<Tab><C-u><C-s>")
    guard case .save(let changes, _)? = effects.last else {
      Issue.record("nothing was saved: \(state.message?.text ?? "")")
      return
    }
    #expect(changes.count == 1)
    #expect(changes[0].key == Fixture.key("6.01", "2026-M10"))
    #expect(changes[0].replaces == [EventID(writer: "an@host", sequence: 3)])
    guard case .observation(let observation)? = changes[0].record else {
      Issue.record("not an observation")
      return
    }
    #expect(observation.numerator == ExactDecimal(872))
    #expect(observation.denominator == ExactDecimal(1000))
    #expect(observation.value == nil)
  }

  @Test func theAnswerOfTheDiskClosesTheFormAndSaysSo() throws {
    var state = Fixture.state()
    try openForm(&state)
    try state.type("<Tab><Tab><C-u>87,2<C-s>")
    #expect(try #require(state.form).isSaving)
    let event = Event(
      id: EventID(writer: "an@host", sequence: 4), lamport: 4, at: Instant(seconds: 0),
      person: "an",
      changes: [
        Change(
          key: Fixture.key("6.01", "2026-M10"),
          record: .observation(Observation(value: ExactDecimal(plain: "87.2"))),
          replaces: [EventID(writer: "an@host", sequence: 3)])
      ])
    let ledger = Ledger(Fixture.someEvents + [event])
    state.receive(.saved(Workspace(definitions: Fixture.definitions, ledger: ledger)))
    #expect(state.form == nil)
    #expect(state.message?.text == "Đã lưu 6.01 tháng 10/2026: 87,2 %")
    #expect(!state.hasUnsaved)
  }

  @Test func aFigureTypedIntoAFieldJustEnteredReplacesTheOldOne() throws {
    var state = Fixture.state()
    try openForm(&state)
    try state.type("<Tab><Tab>91")
    #expect(try #require(state.form).text(of: .value) == "91")
    try state.type(",5")
    #expect(try #require(state.form).text(of: .value) == "91,5", "only the first letter replaces")
  }

  @Test func anArrowKeepsTheOldFigureForMending() throws {
    var state = Fixture.state()
    try openForm(&state)
    try state.type("<Tab><Tab><End><Backspace><Backspace>")
    #expect(try #require(state.form).text(of: .value) == "86")
  }

  @Test func noteIsWrittenOnWhereItEnds() throws {
    var state = Fixture.state()
    try openForm(&state)
    try state.type("<Tab><Tab><Tab><Tab>a<Tab><BackTab>b")
    #expect(try #require(state.form).text(of: .note) == "ab")
  }

  @Test func aNoteAddedToAMadeUpValueLeavesItMarked() throws {
    var state = Fixture.state([Fixture.madeUp])
    try openForm(&state)
    try state.type("<Tab><Tab><Tab><Tab>x")
    let observation = try #require(try check(state).observation)
    #expect(observation.isIllustrative)
    #expect(observation.note == "tạm tínhx")
    #expect(observation.value == ExactDecimal(plain: "90.00"), "the value of its parts stays")
  }

  @Test func otherNumbersDropWhatWasSaidOfTheMadeUpOnes() throws {
    var state = Fixture.state([Fixture.madeUp])
    try openForm(&state)
    try state.type("91")
    let observation = try #require(try check(state).observation)
    #expect(!observation.isIllustrative)
    #expect(observation.note == "")
    #expect(observation.value == nil)
  }

  @Test func aFailedSaveKeepsWhatWasTyped() throws {
    var state = Fixture.state()
    try openForm(&state)
    try state.type("<Tab><Tab><C-u>87,2<C-s>")
    state.receive(.saveFailed("đĩa đầy", state.workspace, readOnly: nil))
    let form = try #require(state.form)
    #expect(form.text(of: .value) == "87,2")
    #expect(!form.isSaving)
    #expect(state.message == Message(.error, "đĩa đầy"))
  }

  @Test(arguments: [
    ("101<Tab>100", FormField.ID.numerator),
    ("5", .denominator),
    ("5<Tab>0", .denominator),
    ("-5<Tab>10", .numerator),
    ("1.234<Tab>5000", .numerator),
    ("abc<Tab>5", .numerator),
    ("<Tab><Tab><C-u>101", .value),
    ("<Tab><Tab><C-u>", .numerator),
  ])
  func aFaultStandsAtItsField(keys: String, field: FormField.ID) throws {
    var state = Fixture.state()
    try openForm(&state)
    try state.type(keys)
    #expect(try check(state).faults[field] != nil)
    #expect(try state.type("<C-s>").isEmpty, "nothing is saved while something is wrong")
    #expect(try #require(state.form).focused.id == field, "the cursor goes to the fault")
  }

  @Test func aValueBesidePartsThatDisagreeIsAFault() throws {
    var state = Fixture.state()
    try openForm(&state)
    try state.type("1<Tab>2")
    #expect(try check(state).faults[.value] == .observation(.valueBesideParts))
  }

  private static let usual = [
    ("2026-M06", "80"), ("2026-M07", "82"), ("2026-M08", "80"), ("2026-M09", "82"),
  ].enumerated().map { Fixture.value("6.01", $1.0, $1.1, sequence: $0 + 1) }

  @Test func aFigureThatLeapsOutAsksWhyAndKeepsTheAnswer() throws {
    var state = Fixture.state(Self.usual)
    try openForm(&state)
    try state.type("<Tab><Tab>81,5")
    #expect(try check(state).faults.isEmpty)
    #expect(try !#require(state.form).fields.contains { $0.id == .reason && $0.isShown })
    try state.type("<C-u>12,5")
    guard case .unusual(.outsideUsualRange, _)? = try check(state).faults[.reason] else {
      Issue.record("12,5 passes as usual")
      return
    }
    #expect(try state.type("<C-s>").isEmpty, "nothing is saved without a reason")
    #expect(try #require(state.form).focused.id == .reason, "the cursor goes where it is asked")
    let effects = try state.type("Mất điện<C-s>")
    guard case .save(let changes, reason: "Mất điện")? = effects.last else {
      Issue.record("the reason is not saved: \(effects)")
      return
    }
    #expect(changes.count == 1)
  }

  @Test func aReasonNoLongerAskedForIsNotSaved() throws {
    var state = Fixture.state(Self.usual)
    try openForm(&state)
    try state.type("<Tab><Tab>12,5<Tab>Mất điện<BackTab>81,5")
    guard case .save(_, reason: nil)? = try state.type("<C-s>").last else {
      Issue.record("a reason was saved of a usual figure")
      return
    }
  }

  @Test func escKeepsADraftAndTheNextOpeningOffersIt() throws {
    var state = Fixture.state()
    try openForm(&state)
    try state.type("12<Esc>")
    #expect(state.hasUnsaved)
    try state.type("e")
    let form = try #require(state.form)
    #expect(form.offered != nil)
    #expect(form.text(of: .numerator) == "12")
    try state.type("<C-d>")
    #expect(!state.hasUnsaved)
  }

  @Test func aPastedNewlineNeitherSavesNorMoves() throws {
    var state = Fixture.state()
    try openForm(&state)
    let effects = state.handle(.paste("87\n\u{13}"))
    #expect(effects.count == 1, "what is pasted is kept as a draft, and that is all")
    guard case .keepDraft? = effects.first else {
      Issue.record("not kept as a draft")
      return
    }
    #expect(try #require(state.form).focused.id == .numerator)
  }

  @Test func readOnlyUnbindsEntryAndSaysWhy() throws {
    var state = Fixture.state(readOnly: .asked)
    try openForm(&state)
    #expect(state.form == nil)
    #expect(state.message?.text == state.words.readOnlyAsked)
  }

  @Test func aPastDayCannotBeChanged() throws {
    var state = Fixture.state()
    try state.type("<lt>")
    #expect(state.asOf == Fixture.day("2026-10-31"))
    try openForm(&state)
    #expect(state.form == nil)
    #expect(state.message?.text == state.words.pastDayIsReadOnly("@"))
  }

  @Test func todayAskedForByNameIsNoPastDay() throws {
    var state = Fixture.state(asOf: Fixture.today)
    try openForm(&state)
    #expect(state.form != nil)
  }

  @Test func theFlagIsChosenWithArrows() throws {
    var state = Fixture.state()
    try openForm(&state)
    try state.type("<Tab><Tab><C-u><Tab><Left>")
    #expect(try #require(state.form).text(of: .flag) == "V")
  }
}
