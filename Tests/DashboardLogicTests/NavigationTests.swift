import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@Suite struct NavigationTests {
  @Test func enterGoesFromThePanelToTheAreaToTheIndicatorAndEscBack() throws {
    var state = Fixture.state()
    try state.type("<End><Enter>")
    #expect(state.place.screen == .area(6))
    try state.type("<Down><Enter>")
    #expect(state.place.screen == .indicator("6.02", agency: "bac-ninh"))
    try state.type("<Esc>")
    #expect(state.place.screen == .area(6))
    #expect(state.place.list.selected == 1, "the cursor survives going down and up")
    try state.type("<Esc>")
    #expect(state.place.screen == .overview)
    #expect(state.place.list.selected == 5)
  }

  @Test func arrowsMoveBetweenPanelsAsTheyStandOnTheScreen() throws {
    var wide = Fixture.state(size: Size(columns: 120, rows: 36))
    try wide.type("<Down>")
    #expect(wide.place.list.selected == 3, "three panels stand side by side")
    try wide.type("<Down>")
    #expect(wide.place.list.selected == 3, "below the last row there is nothing")
    var tall = Fixture.state(size: Size(columns: 80, rows: 24))
    try tall.type("<Down><Right>")
    #expect(tall.place.list.selected == 3, "two panels stand side by side")
  }

  @Test func tabGoesToTheNextAreaAndKeepsTheTab() throws {
    var state = Fixture.state()
    try state.type("<Enter><Right>")
    #expect(state.place.sectionTab == .assignments)
    try state.type("<BackTab>")
    #expect(state.place.screen == .area(6))
    #expect(state.place.sectionTab == .assignments)
  }

  @Test func backAndForwardWalkThePathThatWasTaken() throws {
    var state = Fixture.state()
    try state.type("<End><Enter><Enter>")
    let deep = state.place
    try state.type("[[")
    #expect(state.place.screen == .overview)
    try state.type("]]")
    #expect(state.place == deep)
  }

  @Test func escAtTheTopLeavesNothingAndSaysHowToQuit() throws {
    var state = Fixture.state()
    let effects = try state.type("<Esc>")
    #expect(effects.isEmpty)
    #expect(state.message?.text == state.words.quitHint("q"))
  }

  @Test func quitAsksOnlyWhenSomethingIsUnsaved() throws {
    var clean = Fixture.state()
    #expect(try clean.type("q") == [.quit])
    var dirty = Fixture.state()
    try dirty.type("<End><Enter>e5<Esc>")
    #expect(try dirty.type("q").isEmpty)
    #expect(try dirty.type("n").isEmpty)
    #expect(dirty.overlay == nil)
    #expect(try dirty.type("qy") == [.quit])
  }

  @Test func aCommandThatIsOffSaysWhy() throws {
    var state = Fixture.state()
    try state.type("]")
    #expect(state.message == Message(.warning, state.words.nothingForward))
  }

  @Test func aMessageLeavesAtTheNextKey() throws {
    var state = Fixture.state()
    try state.type("]<Right>")
    #expect(state.message == nil)
  }

  @Test func aDoubleClickOpensAndAClickSelects() {
    var state = Fixture.state()
    let point = Point(column: 0, row: 0)
    _ = state.handle(MouseEvent(.press, at: point), on: "panel:6")
    #expect(state.place.list.selected == 5)
    #expect(state.place.screen == .overview)
    _ = state.handle(MouseEvent(.doubleClick, at: point), on: "panel:6")
    #expect(state.place.screen == .area(6))
    _ = state.handle(MouseEvent(.press, at: point), on: "crumb:0")
    #expect(state.place.screen == .overview)
  }
}
