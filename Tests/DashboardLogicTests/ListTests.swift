import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@Suite struct ListTests {
  private func codes(_ state: DashboardState) -> [String] {
    state.indicatorRows(of: ProgrammeSection(area: 6), at: state.place).map(\.code)
  }

  @Test func aFilterNeedsNoMarks() throws {
    var state = Fixture.state()
    try state.type("<End><Enter>/dat dai")
    #expect(codes(state) == ["6.02"])
    try state.type("<Enter>")
    #expect(state.overlay == nil)
    #expect(codes(state) == ["6.02"], "the filter stays when its line is closed")
    try state.type("<Esc>")
    #expect(codes(state).count == 3, "Esc clears the filter before it goes up")
    #expect(state.place.screen == .area(6))
  }

  @Test func escInTheFilterLinePutsTheOldFilterBack() throws {
    var state = Fixture.state()
    try state.type("<End><Enter>/dat<Enter>/xyz<Esc>")
    #expect(state.place.filter == "dat")
  }

  @Test func lettersInTheFilterLineAreNoCommands() throws {
    var state = Fixture.state()
    let effects = try state.type("<End><Enter>/q")
    #expect(effects.isEmpty)
    #expect(state.place.filter == "q")
  }

  @Test func aPastedTextRunsNoCommand() throws {
    var state = Fixture.state()
    try state.type("<End><Enter>")
    let before = state.place
    #expect(state.handle(.paste("q\ne\nT")).isEmpty)
    #expect(state.place == before)
    #expect(state.overlay == nil)
  }

  @Test func whatNeedsAttentionCanBeSortedFirst() throws {
    var state = Fixture.state()
    try state.type("<End><Enter>s")
    let classes = state.indicatorRows(of: ProgrammeSection(area: 6), at: state.place).map(
      \.shownClass.urgency)
    #expect(classes == classes.sorted())
    #expect(Set(classes).count > 1)
  }

  @Test func assignmentsAreSplitByWhereTheyStand() throws {
    var state = Fixture.state()
    try state.type("a")
    let codes = { (tab: AssignmentTab) in
      state.assignmentRows(tab: tab, at: state.place).map(\.assignment.code)
    }
    #expect(codes(.all) == ["6.T1", "6.T2", "6.T3"])
    #expect(codes(.overdue) == ["6.T1"])
    #expect(codes(.dueSoon) == ["6.T2"])
    #expect(codes(.done).isEmpty)
  }

  @Test func theSelectionStaysInSightOfTheWindow() {
    var list = ListPosition()
    list.select(9, count: 10, visible: 4)
    #expect(list.top == 6)
    list.select(7, count: 10, visible: 4)
    #expect(list.top == 6, "the window moves only when it must")
    list.select(0, count: 0, visible: 4)
    #expect(list.selected == 0)
    #expect(list.top == 0)
  }
}
