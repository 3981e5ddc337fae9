import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@Suite struct PaletteTests {
  private func found(_ keys: String) throws -> [PaletteEntry] {
    var state = Fixture.state()
    try state.type(keys)
    guard case .palette(let palette)? = state.overlay else { return [] }
    return palette.hits.map(\.entry)
  }

  @Test func withoutAQueryEverythingIsListedCommandsFirst() throws {
    let all = try found(":")
    #expect(all.contains { $0.target == .command(.quit) })
    #expect(all.contains { $0.target == .section(ProgrammeSection(area: 3)) })
    #expect(all.contains { $0.target == .indicator("6.02") })
    #expect(all.contains { $0.target == .assignment("6.T2") })
    #expect(!all.contains { $0.target == .command(.moveUp) }, "nobody looks up the arrows")
  }

  @Test(arguments: [
    ("dat dai", PaletteEntry.Target.indicator("6.02")), ("hsn", .indicator("6.01")),
    ("6.T3", .assignment("6.T3")), ("thoat", .command(.quit)), ("quit", .command(.quit)),
    ("app.quit", .command(.quit)), ("nhom 4", .section(ProgrammeSection(area: 4))),
  ])
  func theBestMatchComesFirst(query: String, target: PaletteEntry.Target) throws {
    #expect(try found(":" + query).first?.target == target)
  }

  @Test func whatEverybodyPressesAnywayIsNotListed() throws {
    let all = try found(":")
    for id in [CommandID.open, .close, .nextSibling] {
      #expect(!all.contains { $0.target == .command(id) })
    }
    #expect(all.first?.reason == nil, "what cannot be done now comes after what can")
  }

  @Test(arguments: [
    ("qua han", AssignmentTab.overdue), ("sap den han", .dueSoon), ("theo thang", .timeline),
    ("assignments overdue", .overdue),
  ])
  func theListsOfAssignmentsAreFound(query: String, tab: AssignmentTab) throws {
    var state = Fixture.state()
    try state.type(":" + query + "<Enter>")
    #expect(state.place.screen == .assignments && state.place.assignmentTab == tab)
  }

  @Test func theListsOfAgenciesAreFound() throws {
    var state = Fixture.state()
    try state.type("d:do day du<Enter>")
    #expect(state.place.screen == .agencies)
    #expect(state.place.tab == AgenciesTab.completeness.rawValue)
    try state.type("<Esc>")
    #expect(state.place.screen == .overview, "another tab is not another screen")
  }

  @Test func whatHasNoCodeSaysWhatItIs() throws {
    #expect(try found(":hoa long").first?.kind == "đơn vị")
    #expect(try found(":qua han").first?.kind == "xem")
  }

  @Test func enterLeadsToAnIndicatorAndEscUpAgain() throws {
    var state = Fixture.state()
    try state.type("<C-p>dat dai<Enter>")
    #expect(state.overlay == nil)
    #expect(state.place.screen == .indicator("6.02", agency: "bac-ninh"))
    try state.type("<Esc>")
    #expect(state.place.screen == .overview)
  }

  @Test(arguments: ["", "x", "a<Enter>"])
  func aSlashFindsByNameWhereThereIsNoListToFilter(_ way: String) throws {
    var state = Fixture.state()
    try state.type(way + "/6.T3<Enter>")
    #expect(state.place.screen == .assignment("6.T3"))
  }

  @Test func enterOpensAnAssignment() throws {
    var state = Fixture.state()
    try state.type(":6.T3<Enter>")
    #expect(state.place.screen == .assignment("6.T3"))
  }

  @Test func enterDoesACommand() throws {
    var state = Fixture.state()
    #expect(try state.type(":thoat<Enter>") == [.quit])
  }

  @Test func aCommandThatIsOffSaysWhy() throws {
    var state = Fixture.state()
    try state.type(":go.back")
    guard case .palette(let palette)? = state.overlay else {
      Issue.record("no palette")
      return
    }
    #expect(palette.hits.first?.entry.reason == state.words.nothingBack)
    #expect(try state.type("<Enter>") == [])
    #expect(state.message?.text == state.words.nothingBack)
  }

  @Test func movingAndTypingKeepTheSelectionInTheList() throws {
    var state = Fixture.state()
    try state.type(":<Down><Down>so")
    guard case .palette(let palette)? = state.overlay else {
      Issue.record("no palette")
      return
    }
    #expect(palette.list.selected == 0)
    #expect(palette.field.text == "so")
    try state.type("<Esc>")
    #expect(state.overlay == nil)
    #expect(state.trail.isAtTop)
  }

  @Test func nothingFoundDoesNothing() throws {
    var state = Fixture.state()
    #expect(try state.type(":qqqq<Enter>") == [])
    #expect(state.trail.isAtTop)
  }
}
