import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@Suite struct PlacesTests {
  private func titles(_ state: DashboardState) -> [String] {
    guard case .palette(let palette) = state.overlay else { return [] }
    return palette.hits.map(\.entry.title)
  }

  @Test func aBookmarkIsKeptAndLedToAndForgotten() throws {
    var state = Fixture.state()
    let kept = try state.type("<End><Enter><Enter>b")
    guard case .keepBookmarks(let addresses)? = kept.last else {
      return #expect(Bool(false), "nothing is kept")
    }
    #expect(addresses.map(\.kind) == ["indicator"])
    try state.type("oB<Enter>")
    #expect(state.place.screen == .indicator("6.01", agency: "bac-ninh"))
    #expect(try state.type("b").last == .keepBookmarks([]))
  }

  @Test func placesSeenLastStandBelowTheBookmarksEachOnce() throws {
    var state = Fixture.state()
    try state.type("xbo")
    try state.type("n<Esc>a<Esc>n<Esc>B")
    #expect(
      titles(state) == [
        state.words.matrixTitle, state.words.gapsTitle, state.words.assignmentsTitle,
      ])
    try state.type("<Down><Enter>")
    #expect(state.place.screen == .gaps)
  }

  @Test func bookmarksOfEarlierSessionsAreThere() throws {
    var state = Fixture.state()
    state.receive(
      .bookmarksFound([
        ScreenAddress(kind: "indicator", parts: ["6.02", "bac-ninh"], tab: 1),
        ScreenAddress(kind: "indicator", parts: ["9.99", "nowhere"]),
      ]))
    try state.type("B")
    #expect(titles(state).count == 1, "what the workspace does not know is left out")
    try state.type("<Enter>")
    #expect(state.place.indicatorTab == .series)
  }

  @Test func withoutAnythingSeenThereIsNowhereToJump() throws {
    var state = Fixture.state()
    try state.type("B")
    #expect(state.overlay == nil)
    #expect(state.message?.text == state.words.nowhereToJump)
  }

  @Test func whatAPersonDidIsFoundByName() throws {
    var definitions = Fixture.definitions
    definitions.people = [
      Person(login: "binh", name: "Trần Thị Bình", agency: nil, role: .administrator)
    ]
    var state = DashboardState(
      workspace: Workspace(definitions: definitions, ledger: Ledger(Fixture.someEvents)),
      settings: Fixture.state().settings, size: Size(columns: 80, rows: 24))
    try state.type(":tran binh<Enter>")
    #expect(state.place.screen == .history)
    #expect(state.place.filter == "Trần Thị Bình")
  }

  @Test func rowsOfAGroupStandTogetherInTheOrderTheyHad() throws {
    var state = Fixture.state()
    try state.type("a")
    let before = state.assignmentRows(at: state.place).map(\.assignment.code)
    try state.type("V")
    #expect(state.place.grouping == .lead)
    let rows = state.assignmentRows(at: state.place)
    let groups = rows.map { state.group(of: $0.assignment, by: .lead) }
    #expect(groups == groups.sorted())
    #expect(rows.map(\.assignment.code) == before, "all of one lead")
    try state.type("VV")
    #expect(state.place.grouping == .none)
  }

  @Test func movingInTheBoxOfDrawingShowsAndEscGivesBack() throws {
    var state = Fixture.state()
    try state.type("D")
    #expect(state.settings.drawing == .braille)
    try state.type("<Down><Down>")
    #expect(state.settings.drawing == .ascii)
    try state.type("<Esc>")
    #expect(state.settings.drawing == nil)
    try state.type("D<Down><Enter>")
    #expect(state.settings.drawing == .blocks)
  }
}
