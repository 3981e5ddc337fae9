import DashboardLogic
import ReformModel
import TerminalInterface

/// What every drawing function needs: the state, the colours, and what the terminal can draw.
struct Scene {
  let state: DashboardState
  let theme: ResolvedTheme
  let level: DrawingLevel

  var words: Words { state.words }
  var definitions: Definitions { state.definitions }
}
