import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

/// Several answers to one question: mine, theirs, and what stood before.
@Suite struct DecisionTests {
  private static let october = Fixture.key("6.01", "2026-M10")
  private static let mine = EventID(writer: "an@host", sequence: 3)

  private static func saved(
    by person: String, _ value: String, replaces: [EventID] = [mine], lamport: Int = 9
  ) -> Event {
    var event = Fixture.value("6.01", "2026-M10", value, sequence: lamport)
    event.id = EventID(writer: person + "@host", sequence: 1)
    event.person = person
    event.changes[0].replaces = replaces
    return event
  }

  private static func workspace(_ more: [Event]) -> Workspace {
    Workspace(definitions: Fixture.definitions, ledger: Ledger(Fixture.someEvents + more))
  }

  /// 87,2 typed over 86,9 and saved, while others were faster.
  private func outrun(by others: [Event]) throws -> DashboardState {
    var state = Fixture.state()
    let effects = try state.type("<End><Enter>e<Tab><Tab><C-u>87,2<C-s>")
    guard case .save(let changes, let reason)? = effects.last else { throw NothingSaved() }
    state.receive(
      .changedElsewhere(SaveAttempt(changes: changes, reason: reason), Self.workspace(others)))
    return state
  }

  private struct NothingSaved: Error {}

  private func box(_ state: DashboardState) throws -> DecisionBox {
    guard case .decision(let box)? = state.overlay else { throw NothingSaved() }
    return box
  }

  private func values(_ records: [Record?]) -> [String] {
    records.map { record in
      guard case .observation(let value)? = record else { return "-" }
      return value.value?.plain ?? "-"
    }
  }

  private func saves(_ effects: [Effect]) -> [Change]? {
    for case .save(let changes, _) in effects { return changes }
    return nil
  }

  @Test func mineTheirsAndWhatStoodBeforeAreThere() throws {
    let box = try box(try outrun(by: [Self.saved(by: "binh", "91.5")])).current
    #expect(box.sides == [.mine, .theirs(0)])
    #expect(values(box.sides.map(box.record) + [box.before]) == ["87.2", "91.5", "86.9"])
    #expect(box.others.first?.person == "binh")
  }

  @Test func nothingIsChosenFromTheStart() throws {
    var state = try outrun(by: [Self.saved(by: "binh", "91.5")])
    #expect(try state.type("<Enter><Enter>").isEmpty)
    #expect(state.message?.text == state.words.chooseAVersion("Tab", "Enter"))
    #expect(try box(state).selected == nil)
  }

  @Test func choosingMineReplacesTheirsAsOneEvent() throws {
    var state = try outrun(by: [Self.saved(by: "binh", "91.5")])
    let changes = saves(try state.type("<Tab><Enter>"))
    #expect(changes?.count == 1)
    #expect(values(changes?.map(\.record) ?? []) == ["87.2"])
    #expect(changes?.first?.replaces == [EventID(writer: "binh@host", sequence: 1)])
    #expect(try #require(state.form).isSaving, "the answer closes the form")
  }

  @Test func choosingTheirsSavesNothingAndDropsTheDraft() throws {
    var state = try outrun(by: [Self.saved(by: "binh", "91.5")])
    let effects = try state.type("<Tab><Tab><Enter>")
    #expect(saves(effects) == nil)
    #expect(state.overlay == nil)
    #expect(!state.hasUnsaved)
    #expect(state.message?.text == state.words.theirsStays)
  }

  @Test func escGoesBackToTheFormWithWhatWasTyped() throws {
    var state = try outrun(by: [Self.saved(by: "binh", "91.5")])
    try state.type("<Esc>")
    let form = try #require(state.form)
    #expect(form.text(of: .value) == "87,2")
    #expect(!form.isSaving)
    #expect(values([form.stood(Self.october)]) == ["91.5"])
    let changes = saves(try state.type("<C-s>"))
    #expect(changes?.first?.replaces == [EventID(writer: "binh@host", sequence: 1)])
  }

  @Test func threeHeadsAreThreeVersionsAndOneEventReplacesThemAll() throws {
    let others = [
      Self.saved(by: "binh", "91.5"), Self.saved(by: "chi", "92", lamport: 10),
      Self.saved(by: "dung", "93", lamport: 11),
    ]
    var state = try outrun(by: others)
    #expect(try box(state).current.sides.count == 4)
    let changes = saves(try state.type("<Tab><Tab><Tab><Enter>"))
    #expect(values(changes?.map(\.record) ?? []) == ["92"])
    #expect(
      Set(changes?.first?.replaces.map(\.writer) ?? [])
        == ["binh@host", "chi@host", "dung@host"])
  }

  @Test func whoeverSavedTheSameIsNoReasonToAsk() throws {
    let state = try outrun(by: [Self.saved(by: "binh", "87.2")])
    #expect(state.overlay == nil)
    #expect(state.message?.text == state.words.sameSavedElsewhere)
    #expect(!state.hasUnsaved)
  }

  @Test func anOpenBoxFollowsWhatOthersSaveAndForgetsTheSelection() throws {
    var state = try outrun(by: [Self.saved(by: "binh", "91.5")])
    try state.type("<Tab>vì")
    state.receive(
      .refreshed(
        Self.workspace([
          Self.saved(by: "binh", "91.5"),
          Self.saved(
            by: "chi", "95", replaces: [EventID(writer: "binh@host", sequence: 1)], lamport: 12),
        ])))
    let box = try box(state)
    #expect(values(box.current.others.map(\.record)) == ["95"])
    #expect(box.selected == nil)
    #expect(box.reason.text == "vì")
  }

  @Test func aFormSaysAtOnceThatItsValueWasChanged() throws {
    var state = Fixture.state()
    try state.type("<End><Enter>e")
    state.receive(.refreshed(Self.workspace([Self.saved(by: "binh", "91.5")])))
    #expect(state.message?.text.hasPrefix("binh vừa lưu 91,5 % lúc ") == true)
    let form = try #require(state.form)
    #expect(form.changedSince(in: state.workspace).map(\.person) == ["binh"])
    #expect(
      values([form.stood(Self.october)]) == ["86.9"], "it compares with what it was opened on")
  }

  @Test func otherKeysSavedElsewhereDisturbNoForm() throws {
    var state = Fixture.state()
    try state.type("<End><Enter>e")
    var event = Self.saved(by: "binh", "91.5", replaces: [])
    event.changes[0].key = Fixture.key("6.02", "2026-M10")
    state.receive(.refreshed(Self.workspace([event])))
    #expect(state.message == nil)
  }

  @Test func severalKeysAreDecidedOneAfterAnotherAndSavedAsOneEvent() throws {
    let september = Fixture.key("6.01", "2026-M09")
    var theirs = Self.saved(by: "binh", "91.5")
    theirs.changes.append(
      Change(
        key: september, record: .observation(Observation(value: Fixture.decimal("90"))),
        replaces: [EventID(writer: "an@host", sequence: 2)]))
    let record = { (value: String) in
      Record.observation(Observation(value: Fixture.decimal(value)))
    }
    let attempt = SaveAttempt(
      changes: [
        Change(
          key: Fixture.key("6.02", "2026-M10"), record: record("1"), replaces: []),
        Change(
          key: september, record: record("2"),
          replaces: [EventID(writer: "an@host", sequence: 2)]),
        Change(key: Self.october, record: record("3"), replaces: [Self.mine]),
      ], reason: "Đợt 10")
    var state = Fixture.state()
    state.receive(.changedElsewhere(attempt, Self.workspace([theirs])))
    #expect(try box(state).disagreements.map(\.key) == [september, Self.october])
    #expect(try state.type("<Tab><Enter>").isEmpty)
    #expect(try box(state).index == 1)
    let effects = try state.type("<Tab><Tab><Enter>")
    guard case .save(let changes, let reason)? = effects.first else {
      Issue.record("nothing saved")
      return
    }
    #expect(reason == "Đợt 10")
    #expect(values(changes.map(\.record)) == ["1", "2"], "theirs stands where it was chosen")
  }

  // MARK: Conflicts of merged journals

  private static let contested = [
    saved(by: "binh", "91.5"), saved(by: "chi", "92", lamport: 10),
  ]

  @Test func theConflictsScreenListsWhatJournalsDisagreeOn() throws {
    var state = Fixture.state(Fixture.someEvents + Self.contested)
    try state.type("C")
    let rows = state.conflictRows
    #expect(rows.map(\.key) == [Self.october])
    #expect(rows.first?.standing.shown.person == "chi")
    try state.type("/binh<Enter>")
    #expect(state.conflictRows.count == 1)
    try state.type("/xyz<Enter>")
    #expect(state.conflictRows.isEmpty)
  }

  @Test func oneEventSettlesAConflict() throws {
    var state = Fixture.state(Fixture.someEvents + Self.contested)
    try state.type("C<Enter>")
    #expect(try box(state).isConflict)
    #expect(values([try box(state).current.before]) == ["86.9"])
    let effects = try state.type("<Tab><Tab>Đã hỏi<Enter>")
    guard case .save(let changes, let reason)? = effects.first else {
      Issue.record("nothing saved")
      return
    }
    #expect(reason == "Đã hỏi")
    #expect(values(changes.map(\.record)) == ["91.5"])
    #expect(changes.first?.replaces.count == 2)
    state.receive(.saved(Self.workspace([])))
    #expect(state.message?.text == "Đã quyết định: 6.01 Thành phố Bắc Ninh tháng 10/2026")
  }

  @Test func aConflictCanBeSettledWithAnotherValueInTheForm() throws {
    var state = Fixture.state(Fixture.someEvents + Self.contested)
    try state.type("C<Enter><C-e>")
    let form = try #require(state.form)
    #expect(form.heads.count == 2)
    #expect(form.answersOfOthers(in: state.workspace).map(\.version.person) == ["binh"])
  }

  @Test func readOnlyLooksAtConflictsAndSettlesNone() throws {
    var state = Fixture.state(Fixture.someEvents + Self.contested, readOnly: .asked)
    try state.type("C<Enter>")
    #expect(state.overlay == nil)
    #expect(state.message?.text == state.words.readOnlyAsked)
  }
}
