import DashboardLogic
import DashboardViews
import ReformCommands
import ReformModel
import ReformStore
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

  static func name(of screen: RenderedScreen) -> String {
    let state = screen.state
    // Boxes of one kind differ by their fields.
    let box = state.overlay.map { caseName($0) + " of \(fieldCount(in: $0)) fields" }
    return "\(caseName(state.place.screen)), tab \(state.place.tab), \(box ?? "no box")"
      + (state.readOnlyReason == nil ? "" : ", read-only")
  }

  /// How long the list called `fields` in a value is, or in what it holds.
  private static func fieldCount(in value: Any) -> Int {
    for child in Mirror(reflecting: value).children {
      if child.label == "fields" { return Mirror(reflecting: child.value).children.count }
      let inner = fieldCount(in: child.value, depth: 2)
      if inner > 0 { return inner }
    }
    return 0
  }

  private static func fieldCount(in value: Any, depth: Int) -> Int {
    let mirror = Mirror(reflecting: value)
    guard depth > 0, mirror.displayStyle != .collection else { return 0 }
    for child in mirror.children where child.label == "fields" {
      return Mirror(reflecting: child.value).children.count
    }
    return mirror.children.map { fieldCount(in: $0.value, depth: depth - 1) }.max() ?? 0
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
  /// The way to a place.
  struct Route: Sendable {
    var name: String
    var keys: [KeyEvent]
  }

  /// The ways to all places, found over a workspace with ordinary names; they lead to the same
  /// places in every workspace of the same shape.
  static let routes: [Route] =
    plain.map { workspace in
      ScreenWalk(from: start(workspace)).stops.map { Route(name: $0.name, keys: $0.keys) }
    } ?? []

  /// The workspace with ordinary names.
  static let plain: Workspace? = try? HostileWorkspace([HostileText("plain", "Tên")]).opened()
    .workspace

  /// All places of a workspace, or those of some names.
  static func stops(
    over workspace: Workspace, _ language: Language = .vietnamese,
    where isWanted: (String) -> Bool = { _ in true }
  ) -> [Stop] {
    let start = start(workspace, language)
    return routes.filter { isWanted($0.name) }.map { route in
      var screen = start
      for key in route.keys { screen.take(.key(key)) }
      return Stop(name: route.name, keys: route.keys, screen: screen)
    }
  }

  /// All places with ordinary names.
  static var plainStops: [Stop] { plain.map { stops(over: $0) } ?? [] }

  /// The dashboard of a workspace as it starts, in a language.
  static func start(_ workspace: Workspace, _ language: Language = .vietnamese) -> RenderedScreen {
    let settings = Settings(
      language: language, today: Day(iso: "2026-11-23") ?? Day(number: 0),
      agency: workspace.definitions.info.agency, theme: ThemeLibrary.defaultID,
      themes: ThemeLibrary().ids, person: workspace.definitions.people.last?.name ?? "",
      writer: "an@may1")
    return RenderedScreen(
      DashboardState(
        workspace: workspace, settings: settings, size: Size(columns: 120, rows: 36),
        reports: TemplateReports()))
  }
}

extension RenderedScreen {
  /// A state as a large terminal shows it.
  init(_ state: DashboardState) {
    self.init(
      state: state, themes: CachedThemes(ThemeLibrary()), depth: .palette, level: .braille)
  }

  /// The same screen as another terminal draws it.
  func frame(_ size: Size, _ level: DrawingLevel) -> Frame {
    var screen = self
    screen.take(.resize(size))
    return render(screen.state, theme: theme, level: level, size: size)
  }
}
