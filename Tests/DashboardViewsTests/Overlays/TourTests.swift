import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@testable import DashboardViews

/// The box that somebody sees who is here for the first time.
@Suite struct TourTests {
  private func firstRun(
    _ size: Size = Size(columns: 80, rows: 24), _ language: Language = .vietnamese
  ) -> DashboardState {
    let usual = ScreenFixture.state(size, language)
    var settings = usual.settings
    settings.isFirstRun = true
    return DashboardState(workspace: usual.workspace, settings: settings, size: size)
  }

  @Test(arguments: [
    Size(columns: 40, rows: 12), Size(columns: 80, rows: 24), Size(columns: 120, rows: 36),
  ])
  func itLooksAsKept(_ size: Size) throws {
    for language in Language.allCases {
      let name = "tour-\(size.columns)x\(size.rows)" + (language == .english ? "-en" : "")
      try Picture.expect(DetailShot.render(firstRun(size, language)), named: name)
    }
  }

  @Test func theKeyThatTakesItAwayDoesItsWork() throws {
    var state = firstRun()
    for event in try KeyScript.events("a") { _ = state.handle(event) }
    #expect(state.overlay == nil)
    #expect(state.place.screen == .assignments)
  }

  @Test func escapeOnlyTakesItAway() throws {
    var state = firstRun()
    for event in try KeyScript.events("<Esc>") { _ = state.handle(event) }
    #expect(state.overlay == nil)
    #expect(state.message == nil)
  }

  @Test func aPressTakesItAwayAndSelects() throws {
    var state = firstRun()
    _ = state.handle(MouseEvent(.press, at: Point(column: 0, row: 0)), on: "panel:6")
    #expect(state.overlay == nil)
    #expect(state.place.list.selected == 5)
  }

  @Test func itComesBackWhenAskedForAndTellsTheKeysOfThePerson() throws {
    var state = firstRun()
    for event in try KeyScript.events("<Esc><C-g>") { _ = state.handle(event) }
    #expect(DetailShot.render(state).text.contains { $0.contains(state.words.tourTitle) })
    var settings = state.settings
    settings.keymap = Keymap([.palette: [KeyEvent(.function(7))]])
    let other = DashboardState(
      workspace: state.workspace, settings: settings, size: state.size)
    #expect(DetailShot.render(other).text.contains { $0.contains("F7 ") })
  }
}
