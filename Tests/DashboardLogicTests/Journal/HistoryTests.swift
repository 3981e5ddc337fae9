import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

/// The journal of the whole workspace as a screen.
@Suite struct HistoryTests {
  private static let undone: [Event] = {
    var event = Fixture.value("6.01", "2026-M10", "84", sequence: 4)
    event.undoes = EventID(writer: "an@host", sequence: 3)
    event.reason = "Nhầm kỳ"
    event.changes[0].replaces = [EventID(writer: "an@host", sequence: 3)]
    var assignment = Event(
      id: EventID(writer: "binh@host", sequence: 1), lamport: 5, at: event.at, person: "binh",
      changes: [
        Change(
          key: .assignment("6.T2"), record: .assignment(AssignmentProgress(percent: 60)),
          replaces: [])
      ])
    assignment.reason = "Báo cáo tuần"
    return Fixture.someEvents + [event, assignment]
  }()

  private func rows(_ state: DashboardState) -> [JournalRow] {
    (0..<state.journalRowCount).compactMap(state.journalRow)
  }

  @Test func theLatestActStandsFirst() throws {
    var state = Fixture.state(Self.undone)
    try state.type("H")
    #expect(rows(state).map(\.entry.lamport) == [5, 4, 3, 2, 1])
  }

  @Test func whatWasUndoneAndWhatUndidAreMarked() throws {
    var state = Fixture.state(Self.undone)
    try state.type("H")
    #expect(rows(state).map(\.isUndone) == [false, false, true, false, false])
    #expect(rows(state).map(\.kind) == [.saved, .undo, .saved, .saved, .saved])
  }

  @Test(arguments: [
    ("nham ky", [4]), ("thang 9 84", [2]), ("binh", [5]), ("60 %", [5]), ("du lieu dan cu", [5]),
    ("truc tuyen", [4, 3, 2, 1]), ("xyz", []),
  ])
  func theFilterFindsWithoutMarks(filter: String, lamports: [Int]) throws {
    var state = Fixture.state(Self.undone)
    try state.type("H/" + filter + "<Enter>")
    let found = rows(state).map(\.entry.lamport)
    #expect(found == lamports, "\(filter)")
  }

  @Test func aFilterTakenBackShowsAllAgain() throws {
    var state = Fixture.state(Self.undone)
    try state.type("H/thang 9<Backspace><Backspace><Backspace><Backspace>")
    #expect(rows(state).count == 4)
    try state.type("<C-u>")
    #expect(rows(state).count == 5)
  }

  @Test func undoOnARowTakesBackJustThatAct() throws {
    var state = Fixture.state(Self.undone)
    try state.type("H<End>u")
    guard case .undo(let box)? = state.overlay else {
      Issue.record("no box: \(state.message?.text ?? "")")
      return
    }
    #expect(box.plan.event.lamport == 1)
  }

  @Test func aRowThatWasUndoneSaysByWhomAndRedoBringsItBack() throws {
    var state = Fixture.state(Self.undone)
    try state.type("H<Down><Down>u")
    #expect(state.message?.text.hasPrefix("an đã hoàn tác lúc ") == true)
    try state.type("<C-r>")
    guard case .undo(let box)? = state.overlay else {
      Issue.record("no box: \(state.message?.text ?? "")")
      return
    }
    #expect(box.plan.isRedo)
    #expect(box.plan.event.lamport == 4)
  }

  @Test func enterLeadsToTheIndicatorAtThatPeriodAndToTheAssignment() throws {
    var state = Fixture.state(Self.undone)
    try state.type("H<Down><Down><Down><Enter>")
    #expect(state.place.screen == .indicator("6.01", agency: "bac-ninh"))
    let row = state.seriesRows(indicator: "6.01", agency: "bac-ninh")[state.place.list.selected]
    #expect(row.period.code == "2026-M09")
    try state.type("<Esc>")
    #expect(state.place.screen == .history)
    #expect(state.place.list.selected == 3, "the cursor survives going down and up")
    try state.type("<Home><Enter>")
    #expect(state.place.screen == .assignment("6.T2"))
  }

  @Test func whatOthersSaveAppears() throws {
    var state = Fixture.state()
    try state.type("H")
    #expect(state.journalRowCount == 3)
    state.receive(
      .refreshed(Workspace(definitions: Fixture.definitions, ledger: Ledger(Self.undone))))
    #expect(state.journalRowCount == 5)
  }
}
