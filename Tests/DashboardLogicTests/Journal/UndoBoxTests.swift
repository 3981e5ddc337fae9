import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

/// Taking back and doing again, as keys and effects.
@Suite struct UndoBoxTests {
  private func box(_ state: DashboardState) throws -> UndoBox {
    guard case .undo(let box)? = state.overlay else { throw NoBox() }
    return box
  }

  private struct NoBox: Error {}

  private static let october = Fixture.key("6.01", "2026-M10")

  /// Ân saved 86.9 for October, then 87.2.
  private static func corrected(by more: [Event] = []) -> [Event] {
    var event = Fixture.value("6.01", "2026-M10", "87.2", sequence: 4)
    event.changes[0].replaces = [EventID(writer: "an@host", sequence: 3)]
    return Fixture.someEvents + [event] + more
  }

  private static func other(_ value: String, replaces: Int) -> Event {
    var event = Fixture.value("6.01", "2026-M10", value, sequence: 9)
    event.id = EventID(writer: "binh@host", sequence: 1)
    event.person = "binh"
    event.changes[0].replaces = [EventID(writer: "an@host", sequence: replaces)]
    return event
  }

  @Test func enterTakesBackWhatTheBoxNames() throws {
    var state = Fixture.state(Self.corrected())
    try state.type("u")
    let plan = try box(state).plan
    #expect(
      state.words.text(of: plan.steps[0], in: state.definitions, on: Fixture.today)
        == "6.01 Thành phố Bắc Ninh tháng 10/2026: 87,2 % → 86,9 %")
    let effects = try state.type("<Enter>")
    guard case .takeBack(let changes, let event, let reason)? = effects.first else {
      Issue.record("nothing was taken back")
      return
    }
    #expect(event == EventID(writer: "an@host", sequence: 4))
    #expect(reason == nil)
    #expect(changes.map(\.key) == [Self.october])
    #expect(changes.first?.record == .observation(Observation(value: Fixture.decimal("86.9"))))
    #expect(state.overlay == nil)
  }

  @Test func whatWasTypedIsTheReason() throws {
    var state = Fixture.state(Self.corrected())
    let effects = try state.type("uNhầm kỳ<Enter>")
    guard case .takeBack(_, _, let reason)? = effects.first else {
      Issue.record("nothing was taken back")
      return
    }
    #expect(reason == "Nhầm kỳ")
  }

  @Test func escTakesNothingBack() throws {
    var state = Fixture.state(Self.corrected())
    #expect(try state.type("u<Esc>").isEmpty)
    #expect(state.overlay == nil)
  }

  @Test func aValueChangedSinceIsAskedAboutAndLeftByDefault() throws {
    var state = Fixture.state(Self.corrected(by: [Self.other("91.5", replaces: 4)]))
    try state.type("u")
    #expect(try box(state).choices == [.leave, .all])
    #expect(try box(state).plan.changedSince.first?.now?.shown.person == "binh")
    #expect(try state.type("<Enter>").isEmpty)
    #expect(state.message?.text == state.words.keptAsItIs)
    let effects = try state.type("u<Down><Enter>")
    guard case .takeBack(let changes, _, _)? = effects.first else {
      Issue.record("nothing was taken back")
      return
    }
    #expect(changes.first?.replaces == [EventID(writer: "binh@host", sequence: 1)])
  }

  @Test func somebodyFasterThanTheBoxIsAskedAboutToo() throws {
    var state = Fixture.state(Self.corrected())
    let effects = try state.type("u<Enter>")
    guard case .takeBack(let changes, let event, _)? = effects.first else {
      Issue.record("nothing was taken back")
      return
    }
    let ledger = Ledger(Self.corrected(by: [Self.other("91.5", replaces: 4)]))
    state.receive(
      .changedElsewhere(
        SaveAttempt(changes: changes, reason: nil, undoing: event),
        Workspace(definitions: Fixture.definitions, ledger: ledger)))
    #expect(try box(state).choices == [.leave, .all])
    #expect(state.message?.kind == .warning)
  }

  @Test func anOpenBoxFollowsWhatOthersSave() throws {
    var state = Fixture.state(Self.corrected())
    try state.type("uvì")
    let ledger = Ledger(Self.corrected(by: [Self.other("91.5", replaces: 4)]))
    state.receive(.refreshed(Workspace(definitions: Fixture.definitions, ledger: ledger)))
    #expect(try box(state).choices == [.leave, .all])
    #expect(try box(state).reason.text == "vì")
  }

  @Test func afterTheSaveTheMessageNamesWhatWasTakenBack() throws {
    var state = Fixture.state(Self.corrected())
    try state.type("u<Enter>")
    state.receive(.saved(state.workspace))
    #expect(
      state.message?.text
        == "Đã hoàn tác 6.01 Thành phố Bắc Ninh tháng 10/2026: 87,2 % → 86,9 %")
  }

  @Test func nothingOfOnesOwnSaysSo() throws {
    var state = Fixture.state([Self.other("91.5", replaces: 3)])
    try state.type("u")
    #expect(state.overlay == nil)
    #expect(state.message?.text == state.words.nothingOfYoursToUndo("H"))
    try state.type("<C-r>")
    #expect(state.message?.text == state.words.nothingOfYoursToRedo)
  }

  @Test func readOnlyUnbindsUndo() throws {
    var state = Fixture.state(Self.corrected(), readOnly: .asked)
    try state.type("u")
    #expect(state.overlay == nil)
    #expect(state.message?.text == state.words.readOnlyAsked)
  }
}
