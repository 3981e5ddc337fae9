import DashboardLogic
import ReformModel
import TerminalInterface

@testable import DashboardViews

/// A screen to be drawn: which one, how large, in which language, by which glyphs.
struct Shot {
  enum Screen: String, CaseIterable, Sendable {
    case overview, area
    case areaAssignments = "area-assignments"
    case assignments

    /// The keys that lead there from the start.
    var keys: String {
      switch self {
      case .overview: ""
      case .area: "<End><Enter>"
      case .areaAssignments: "<End><Enter><Right>"
      case .assignments: "a"
      }
    }
  }

  var screen: Screen
  var size: Size
  var language = Language.vietnamese
  var level = DrawingLevel.braille
  /// What is typed once the screen is there.
  var keys = ""
  var depth = ColourDepth.direct

  init(_ screen: Screen, _ size: Size) {
    self.screen = screen
    self.size = size
  }

  var name: String {
    var name = "\(screen.rawValue)-\(size.columns)x\(size.rows)"
    if language == .english { name += "-en" }
    if level <= .ascii { name += "-ascii" }
    return name
  }

  func state() throws -> DashboardState {
    var state = ScreenFixture.state(size, language)
    for event in try KeyScript.events(screen.keys + keys) { _ = state.handle(event) }
    return state
  }

  func frame() throws -> Frame { render(try state()) }

  func render(_ state: DashboardState) -> Frame {
    DashboardViews.render(
      state, theme: Theme.builtIn.resolved(for: depth), level: level, size: size)
  }
}
