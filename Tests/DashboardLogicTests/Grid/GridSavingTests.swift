import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

/// One save for the whole grid, or none.
@Suite struct GridSavingTests {
  private static let province = GridFixture.key("bac-ninh", "2026-M10")
  private static let department = GridFixture.key("so-noi-vu", "2026-M10")

  /// The workspace after somebody else saved a value.
  private func workspace(of state: DashboardState, with event: Event) -> Workspace {
    var workspace = state.workspace
    workspace.ledger.add(event)
    return workspace
  }

  private func theirs(_ value: String) -> Event {
    var event = GridFixture.value("bac-ninh", "2026-M10", value, sequence: 1)
    event.id = EventID(writer: "binh@host", sequence: 1)
    event.lamport = 90
    event.person = "binh"
    event.changes[0].replaces = [EventID(writer: "an@host", sequence: 3)]
    return event
  }

  @Test func allCellsAreOneSaveThatReplacesWhatStood() throws {
    var state = try GridFixture.state()
    let saved = try #require(try state.type("87,2<Enter>72<C-s>").saved)
    #expect(saved.reason == nil)
    #expect(
      saved.changes.map(\.key) == [.observation(Self.province), .observation(Self.department)])
    #expect(saved.changes[0].replaces == [EventID(writer: "an@host", sequence: 3)])
    #expect(saved.changes[1].replaces == [])
    #expect(
      saved.changes[0].record == .observation(Observation(value: ExactDecimal(plain: "87.2"))))
  }

  @Test func aSaveRemovesTheDraftsAndSaysHowMany() throws {
    var state = try GridFixture.state()
    try state.type("87,2<Enter>72<C-s>")
    let effects = state.receive(.saved(state.workspace))
    #expect(
      effects == [
        .dropDraft(.observation(Self.province)), .dropDraft(.observation(Self.department)),
      ]
        || effects == [
          .dropDraft(.observation(Self.department)), .dropDraft(.observation(Self.province)),
        ])
    #expect(state.typed.isEmpty)
    #expect(state.message?.text.contains("Đã lưu 2 số liệu") == true)
    #expect(state.grid != nil, "the grid stays")
  }

  @Test func nothingIsSavedWhileAnythingIsWrongAndTheCursorGoesThere() throws {
    var state = try GridFixture.state()
    let effects = try state.type("87<Enter>12x<Enter>70<Enter><Home><C-s>")
    #expect(effects.saved == nil)
    #expect(state.cursor == "so-noi-vu 2026-M10")
    #expect(state.message == Message(.error, "Chưa lưu gì: còn 1 số liệu sai"))
  }

  @Test func aWrongCellThatIsHiddenIsFound() throws {
    var state = try GridFixture.state()
    try state.type("v<Down>90<Enter>v/thanh pho<Enter><C-s>")
    #expect(state.cursor == "so-noi-vu 2026-M10 denominator")
    #expect(state.place.filter == "")
  }

  @Test func withNothingTypedThereIsNothingToSave() throws {
    var state = try GridFixture.state()
    #expect(try state.type("<C-s>").saved == nil)
    #expect(state.message?.text == state.words.nothingTyped)
  }

  @Test func takingASavedValueAwayIsAskedPlainly() throws {
    var state = try GridFixture.state()
    #expect(try state.type("<Delete><Down>72<C-s>").saved == nil)
    guard case .batch(let question)? = state.overlay else {
      Issue.record("nobody asked")
      return
    }
    #expect(question.clearing.map(\.key) == [Self.province])
    #expect(!question.needsReason)
    #expect(try state.type("<Esc>").isEmpty)
    #expect(state.typed.count == 2, "saying no loses nothing")
    let saved = try #require(try state.type("<C-s><Enter>").saved)
    #expect(
      saved.changes[0]
        == Change(
          key: .observation(Self.province), record: nil,
          replaces: [EventID(writer: "an@host", sequence: 3)]))
    #expect(saved.changes[1].record != nil)
  }

  @Test func unusualValuesNeedOneReasonForAll() throws {
    let history = ["50", "51", "50", "52", "51"].enumerated().map {
      GridFixture.value(
        "so-noi-vu", "2026-M0\($0.offset + 4)", $0.element, sequence: 30 + $0.offset)
    }
    var state = try GridFixture.state(Fixture.someEvents + history)
    try state.type("<Down>90")
    #expect(state.currentCell?.jump != nil)
    #expect(state.gridTally.unusual == 1)
    #expect(try state.type("<C-s><Enter>").saved == nil)
    #expect(state.message?.text == state.words.reasonMissing("Enter"))
    let saved = try #require(try state.type("Đợt cao điểm<Enter>").saved)
    #expect(saved.reason == "Đợt cao điểm")
    #expect(state.overlay == nil)
  }

  @Test func whatSomebodyElseSavedMeanwhileIsMarkedAndNothingIsReplaced() throws {
    var state = try GridFixture.state()
    try state.type("87<Enter>72<Enter>")
    state.receive(.refreshed(workspace(of: state, with: theirs("91.5"))))
    #expect(state.gridTally.outdated == 1)
    #expect(try state.type("<C-s>").saved == nil)
    #expect(state.cursor == "bac-ninh 2026-M10")
    #expect(state.currentCell?.stood?.value == ExactDecimal(plain: "91.5"))
    #expect(state.message == Message(.error, "Chưa lưu gì: 1 số liệu có người vừa sửa"))
    // Typing again, with theirs in sight, means it.
    let saved = try #require(try state.type("87<C-s>").saved)
    #expect(saved.changes[0].replaces == [EventID(writer: "binh@host", sequence: 1)])
  }

  @Test func whatTheStoreRefusesStaysTyped() throws {
    var state = try GridFixture.state()
    try state.type("87<Enter>72<C-s>")
    let now = workspace(of: state, with: theirs("91.5"))
    state.receive(.saveFailed("có người vừa lưu", now, readOnly: nil))
    #expect(state.typed.count == 2)
    #expect(state.gridTally.outdated == 1)
    #expect(state.message?.text == "có người vừa lưu")
    #expect(try state.type("<C-s>").saved == nil)
  }

  @Test func onlyTheGridsOwnDraftsAreSaved() throws {
    var state = Fixture.state(GridFixture.events)
    try state.type("<End><Enter><Down>e5<Tab>10<Esc><Up><Enter>g87")
    let saved = try #require(try state.type("<C-s>").saved)
    #expect(saved.changes.map(\.key) == [.observation(Self.province)])
    state.receive(.saved(state.workspace))
    #expect(state.drafts.keys.map(\.code) == ["6.02"])
  }

  @Test func aMadeUpValueTypedOverLosesWhatWasSaidOfIt() throws {
    var state = try GridFixture.state([Fixture.madeUp])
    let saved = try #require(try state.type("v91<Tab>100<C-s>").saved)
    guard case .observation(let observation)? = saved.changes[0].record else {
      Issue.record("no observation")
      return
    }
    #expect(observation.source == "")
    #expect(observation.note == "")
    #expect(observation.value == nil)
    #expect(observation.numerator == ExactDecimal(91))
  }

  @Test func theNoteOfADraftIsSavedWithTheFigureOfTheGrid() throws {
    var state = try GridFixture.state()
    try state.type("e<Tab><Tab><Tab><Tab>kiểm tra lại<Esc>88")
    let saved = try #require(try state.type("<C-s>").saved)
    guard case .observation(let observation)? = saved.changes[0].record else {
      Issue.record("no observation")
      return
    }
    #expect(observation.note == "kiểm tra lại")
    #expect(observation.value == ExactDecimal(88))
  }
}
