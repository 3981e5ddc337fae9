import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

/// Opening, moving and leaving.
@Suite struct GridTests {
  @Test func theGridOpensOnTheNewestPeriodThatHasEnded() throws {
    let state = try GridFixture.state()
    #expect(state.cursor == "bac-ninh 2026-M10")
    let table = state.gridTable(at: state.place)
    #expect(table.rows.map(\.agency) == GridFixture.agencies)
    #expect(table.columns.last?.period.code == "2026-M11", "the running month can be entered")
    #expect(table.columns.count == 25)
    #expect(state.typed.isEmpty)
  }

  @Test func gOnAnAreaOpensItsIndicatorsWithTheSelectedOneUnderTheCursor() throws {
    var state = Fixture.state(GridFixture.events)
    try state.type("<End><Enter><Down>g")
    #expect(state.cursor == "6.02 2026-M10")
    #expect(
      state.gridTable(at: state.place).rows.map(\.indicator.code) == ["6.01", "6.02", "6.03"])
  }

  @Test func gOnTheOverviewOpensTheAreaOfThePanel() throws {
    var state = Fixture.state()
    try state.type("g")
    #expect(state.cursor == "1.01 2026-M10")
  }

  @Test func gOnAnAgencyOfTheRankingStandsOnItsRow() throws {
    var state = Fixture.state(GridFixture.events)
    try state.type("<End><Enter><Enter><Right><Right>g")
    #expect(state.cursor == "so-noi-vu 2026-M10")
  }

  @Test func onlyLevelsThatReportHaveRows() throws {
    let events =
      Fixture.someEvents + [
        GridFixture.value("so-noi-vu", "2026-M09", "71.5", sequence: 11)
      ]
    let state = try GridFixture.state(events)
    #expect(state.gridTable(at: state.place).rows.map(\.agency) == ["bac-ninh", "so-noi-vu"])
  }

  @Test func whereNobodyBelowHasReportedYetAllCan() throws {
    let state = try GridFixture.state(Fixture.someEvents)
    #expect(state.gridTable(at: state.place).rows.map(\.agency) == GridFixture.agencies)
  }

  @Test(arguments: [
    ("<Down>", "so-noi-vu 2026-M10"), ("<Enter><Enter>", "x00001 2026-M10"),
    ("<Enter><Enter><Enter><Enter>", "x00001 2026-M10"), ("<Down><Up>", "bac-ninh 2026-M10"),
    ("<Left>", "bac-ninh 2026-M09"), ("<Right>", "bac-ninh 2026-M11"),
    ("<Right><Right>", "bac-ninh 2026-M11"), ("<Tab>", "bac-ninh 2026-M11"),
    ("<S-Tab>", "bac-ninh 2026-M09"), ("<Home>", "bac-ninh 2024-M11"),
    ("<Home><End>", "bac-ninh 2026-M11"), ("<PageDown>", "x00001 2026-M10"),
    ("<PageDown><PageUp>", "bac-ninh 2026-M10"), ("<Home><lt>", "bac-ninh 2024-M11"),
  ])
  func keysMoveTheCursor(keys: String, place: String) throws {
    var state = try GridFixture.state()
    #expect(try state.type(keys).isEmpty)
    #expect(state.cursor == place)
  }

  @Test func periodsAreTurnedByThePage() throws {
    var state = try GridFixture.state(size: Size(columns: 80, rows: 24))
    let fit = try #require(state.gridGeometry(state.gridTable(at: state.place))?.visibleColumns)
    try state.type("<lt>")
    #expect(state.grid?.column.selected == 23 - (fit - 1))
    try state.type("<gt>")
    #expect(state.cursor == "bac-ninh 2026-M10")
  }

  @Test func vShowsNumeratorAndDenominatorOfThePeriodUnderTheCursor() throws {
    var state = try GridFixture.state()
    try state.type("<Down><Left>v")
    #expect(state.cursor == "so-noi-vu 2026-M09 numerator")
    try state.type("<Right>")
    #expect(state.cursor == "so-noi-vu 2026-M09 denominator")
    try state.type("<Right>")
    #expect(state.cursor == "so-noi-vu 2026-M10 numerator", "on with the next period")
    try state.type("<Left><Left>v")
    #expect(state.cursor == "so-noi-vu 2026-M09")
  }

  @Test func tabGoesThroughThePartsRowByRow() throws {
    var state = try GridFixture.state()
    try state.type("v<Tab><Tab>")
    #expect(state.cursor == "so-noi-vu 2026-M10 numerator")
    try state.type("<S-Tab>")
    #expect(state.cursor == "bac-ninh 2026-M10 denominator")
  }

  @Test func anIndicatorWithoutAFormulaHasNoParts() throws {
    var state = Fixture.state()
    try state.type("<End><Enter><End><Enter>gv")
    #expect(state.cursor == "bac-ninh 2026-M10")
    #expect(state.message?.text == state.words.oneShapeOnly)
  }

  @Test func theFilterNarrowsTheRowsWithoutMarks() throws {
    var state = try GridFixture.state()
    try state.type("/hoa long<Enter>")
    #expect(state.gridTable(at: state.place).rows.map(\.agency) == ["x00001"])
    #expect(state.cursor == "x00001 2026-M10")
    try state.type("<Esc>")
    #expect(state.gridTable(at: state.place).rows.count == 3)
    #expect(state.grid != nil, "the first Esc clears the filter")
  }

  @Test func ordinaryCommandsDoNotListenInTheGrid() throws {
    var state = try GridFixture.state()
    try state.type("aomst[]kjhlG")
    #expect(state.cursor == "bac-ninh 2026-M10")
    #expect(state.typed.isEmpty)
  }

  @Test func whoMayNotEnterIsToldWhy() throws {
    let state = try GridFixture.state(readOnly: .asked)
    #expect(state.grid == nil)
    #expect(state.message?.text == state.words.readOnlyAsked)
  }

  @Test func aClickSelectsACellAndTheWheelScrolls() throws {
    var state = try GridFixture.state()
    let press = MouseEvent(.press, at: Point(column: 0, row: 0))
    #expect(state.handle(press, on: "cell:2.22").isEmpty)
    #expect(state.cursor == "x00001 2026-M09")
    _ = state.handle(MouseEvent(.wheelUp, at: Point(column: 0, row: 0)), on: nil)
    #expect(state.cursor == "bac-ninh 2026-M09")
    _ = state.handle(press, on: "cell:99.99")
    #expect(state.cursor == "x00001 2026-M11")
    for target in ["cell:", "cell:1", "cell:-1.-1", "cell:a.b"] {
      _ = state.handle(press, on: target)
    }
    #expect(state.grid != nil)
  }

  @Test func aSmallerScreenKeepsTheCursorInTheWindow() throws {
    var state = try GridFixture.state()
    try state.type("<Resize:40x12>")
    let grid = try #require(state.grid)
    let fit = try #require(state.gridGeometry(state.gridTable(at: state.place))?.visibleColumns)
    #expect(grid.column.top <= grid.column.selected)
    #expect(grid.column.selected < grid.column.top + fit)
  }
}
