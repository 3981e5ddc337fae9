import ReformModel
import TerminalInterface
import Testing

@testable import DashboardLogic

/// Choosing a theme, and choosing as what a screen is written down.
@Suite struct ThemeChoiceTests {
  private func state() -> DashboardState {
    var state = Fixture.state()
    state.settings.themes = ["bac-ninh-dark", "nord", "projector"]
    state.settings.theme = "bac-ninh-dark"
    return state
  }

  @Test func movingShowsAThemeAtOnceAndEscGivesTheOldOneBack() throws {
    var state = state()
    try state.type("T<Down>")
    #expect(state.settings.theme == "nord")
    try state.type("<Down><Down>")
    #expect(state.settings.theme == "projector")
    try state.type("<Esc>")
    #expect(state.settings.theme == "bac-ninh-dark")
  }

  @Test func enterKeepsTheThemeThatIsShown() throws {
    var state = state()
    try state.type("T<Down><Enter>")
    #expect(state.settings.theme == "nord")
    if state.overlay != nil { Issue.record("the box stays") }
  }

  @Test func theFormatChosenIsAskedForUnderTheNameOfTheScreen() throws {
    var state = state()
    let effects = try state.type("E<Down><Down><Down><Down><Down><Enter>")
    #expect(effects == [.export(.csv, name: "cchc-overview-\(state.asOf.iso)")])
    if state.overlay != nil { Issue.record("the box stays") }
    #expect(try state.type("E<Esc>") == [])
  }
}
