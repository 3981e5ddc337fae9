import DashboardLogic
import DashboardViews
import ReformCommands
import ReformModel
import TerminalInterface

@testable import ReformCommands

/// Every screen, tab and box of the dashboard, found by trying every command everywhere.
///
/// A place is new when its screen, tab, box or number of fields is: a screen that is added later is
/// found as soon as a command or a row leads to it.
struct ScreenWalk {
  struct Stop {
    /// Which screen, tab and box this is.
    var name: String
    /// The keys that lead here from the start.
    var keys: [KeyEvent]
    var screen: RenderedScreen
  }

  private(set) var stops: [Stop] = []
  private var known: Set<String> = []

  init(from start: RenderedScreen) {
    add([], start)
    var next = 0
    while next < stops.count {
      let stop = stops[next]
      next += 1
      for keys in ScreenWalk.tries(at: stop.screen.state) {
        var screen = stop.screen
        for key in keys { screen.take(.key(key)) }
        add(stop.keys + keys, screen)
      }
    }
  }

  private mutating func add(_ keys: [KeyEvent], _ screen: RenderedScreen) {
    let name = ScreenWalk.name(of: screen)
    if known.insert(name).inserted { stops.append(Stop(name: name, keys: keys, screen: screen)) }
  }

  /// Every command that listens, and what Enter opens in rows further down.
  private static func tries(at state: DashboardState) -> [[KeyEvent]] {
    let rows: [[KeyEvent]] = [
      [KeyEvent(.down)], [KeyEvent(.down), KeyEvent(.down)], [KeyEvent(.end)],
    ]
    return Command.listening(in: state).compactMap(\.keys.first).map { [$0] }
      + rows.map { $0 + [KeyEvent(.enter)] }
  }

  private static func name(of screen: RenderedScreen) -> String {
    let state = screen.state
    let box = state.overlay.map { overlay in
      // Boxes of one kind differ by their fields.
      let fields = screen.frame.regions.filter { $0.target.hasPrefix("field:") }.count
      return caseName(overlay) + " of \(fields) fields"
    }
    return "\(caseName(state.place.screen)), tab \(state.place.tab), \(box ?? "no box")"
      + (state.readOnlyReason == nil ? "" : ", read-only")
  }

  /// The name of a case without what it holds, and of the case inside it where that is one too.
  private static func caseName(_ value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    guard mirror.displayStyle == .enum else { return "" }
    guard let child = mirror.children.first else { return "\(value)" }
    let inner = caseName(child.value)
    return (child.label ?? "?") + (inner.isEmpty ? "" : "." + inner)
  }
}

extension ScreenWalk {
  /// The dashboard of a workspace as it starts, in a language.
  static func start(_ workspace: Workspace, _ language: Language = .vietnamese) -> RenderedScreen {
    let settings = Settings(
      language: language, today: Day(iso: "2026-11-23") ?? Day(number: 0),
      agency: workspace.definitions.info.agency, theme: ThemeLibrary.defaultID,
      themes: ThemeLibrary().ids, person: workspace.definitions.people.last?.name ?? "")
    return RenderedScreen(
      state: DashboardState(
        workspace: workspace, settings: settings, size: Size(columns: 120, rows: 36)),
      themes: CachedThemes(ThemeLibrary()), depth: .palette, level: .braille)
  }
}

extension RenderedScreen {
  /// The same screen as another terminal draws it.
  func frame(_ size: Size, _ level: DrawingLevel) -> Frame {
    var screen = self
    screen.take(.resize(size))
    return render(screen.state, theme: theme, level: level, size: size)
  }
}
