import DashboardLogic
import DashboardViews
import ReformModel
import TerminalInterface

/// A dashboard that is typed into and looked at without a terminal; it saves nothing.
struct RenderedScreen {
  private(set) var state: DashboardState
  let themes: CachedThemes
  let depth: ColourDepth
  let level: DrawingLevel
  private var hasLeft = false

  init(state: DashboardState, themes: CachedThemes, depth: ColourDepth, level: DrawingLevel) {
    self.state = state
    self.themes = themes
    self.depth = depth
    self.level = level
  }

  var theme: ResolvedTheme { themes.theme(named: state.settings.theme, for: depth) }

  var frame: Frame {
    render(state, theme: theme, level: state.settings.drawing ?? level, size: state.size)
  }

  /// Answers an event as the dashboard would; after leaving, nothing happens any more.
  mutating func take(_ event: InputEvent) {
    guard !hasLeft else { return }
    let effects =
      if case .mouse(let mouse) = event {
        state.handle(mouse, on: frame.target(at: mouse.point))
      } else {
        state.handle(event)
      }
    // A picture shows what comes of it in the end.
    while state.isWorking { state.workOn() }
    for effect in effects {
      switch effect {
      case .save, .takeBack:
        state.receive(.saveFailed(state.words.renderSavesNothing, state.workspace, readOnly: nil))
      case .quit: hasLeft = true
      case .keepDraft(let draft, _): state.receive(.draftNotKept(draft.subject, reason: nil))
      case .lookForPresenters: state.receive(.placesSeen([]))
      case .export, .copyRow:
        state.receive(.exported(.failed(reason: state.words.renderSavesNothing)))
      case .dropDraft, .redraw, .suspend, .listenToMouse, .sharePlace, .keepBookmarks: break
      }
    }
  }
}
