import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@Suite struct MatrixTests {
  private func section(_ state: DashboardState) -> ProgrammeSection? {
    if case .section(let section) = state.place.screen { section } else { nil }
  }

  @Test func arrowsWalkTheCellsAndStayInTheTable() throws {
    var state = Fixture.state()
    try state.type("x<Up><Left>")
    #expect(state.place.list.selected == 0)
    try state.type("<Right><Down>")
    #expect(state.place.list.selected == 8, "seven cells stand in a row")
    try state.type("<End><Down>")
    #expect(state.place.list.selected == 48)
  }

  @Test func aCellLeadsToWhatBelongsToBothAndEscLeadsBack() throws {
    var state = Fixture.state()
    try state.type("x<Down><Down><Down><Down><Down><Right><Enter>")
    #expect(section(state) == ProgrammeSection(area: 6, content: 2))
    #expect(
      state.indicatorRows(of: ProgrammeSection(area: 6, content: 2), at: state.place)
        .allSatisfy { Fixture.definitions.indicator($0.code)?.contents.contains(2) == true })
    try state.type("<Esc>")
    #expect(state.place.screen == .matrix)
    #expect(state.place.list.selected == 36)
  }

  @Test func theEndsOfRowsAndColumnsAreWholeSolutionsAndContents() throws {
    var state = Fixture.state()
    try state.type("x<Right><Right><Right><Right><Right><Right><Enter>")
    #expect(section(state) == ProgrammeSection(area: 1))
    try state.type("<Esc><End><Left><Enter>")
    #expect(section(state) == ProgrammeSection(content: 6))
    try state.type("<Tab>")
    #expect(section(state) == ProgrammeSection(content: 1), "the next content, around the end")
    try state.type("<Esc><End><Enter>")
    #expect(section(state) == ProgrammeSection())
    #expect(state.indicatorRows(of: ProgrammeSection(), at: state.place).count == 4)
  }

  @Test func aCellHasTheScoreOfItsIndicatorsAlone() {
    let state = Fixture.state()
    let all = state.group(of: ProgrammeSection())
    #expect(all == state.evaluation.total)
    let area = state.group(of: ProgrammeSection(area: 6))
    #expect(area == state.evaluation.areas[5])
    let contents = Set(Fixture.definitions.indicators.flatMap(\.contents))
    for content in contents {
      let cell = state.group(of: ProgrammeSection(area: 6, content: content))
      let codes = Fixture.definitions.indicators
        .filter { $0.area == 6 && $0.contents.contains(content) }.map(\.code)
      #expect(cell.indicators == codes)
      let scores = codes.compactMap { state.evaluation.indicators[$0]?.assessment.score }
      if !scores.isEmpty {
        #expect(cell.partialScore == scores.reduce(0, +) / Double(scores.count))
      }
    }
  }
}
