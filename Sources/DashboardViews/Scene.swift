import DashboardLogic
import ReformModel
import TerminalInterface

/// What every drawing function needs: the state, the colours, and what the terminal can draw.
struct Scene {
  let state: DashboardState
  let theme: ResolvedTheme
  let level: DrawingLevel
  /// Takes down the list of the screen; nil where it is only drawn.
  var recorder: TableRecorder?

  var words: Words { state.words }
  var definitions: Definitions { state.definitions }
}
