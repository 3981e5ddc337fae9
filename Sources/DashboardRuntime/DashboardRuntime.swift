public import DashboardLogic
public import DashboardViews
public import ReformModel
public import ReformStore
public import TerminalInterface

/// The loop of the dashboard: waits for something to happen, lets the state answer, performs the
/// effects, and shows the new frame.
///
/// It is the only place where effects happen, and it burns nothing while it waits.
public final class DashboardRuntime<Screen: Terminal> {
  let terminal: Screen
  private let store: WorkspaceStore
  private let themes: any ThemeSource
  let drafts: DraftStore?
  let bookmarks: BookmarkStore?
  let writer: (any ScreenWriter)?
  let watch: WorkspaceWatch?
  /// Where presenters leave their places; nil keeps them to themselves.
  let places: PlaceFolder?
  private let opening: Opening?
  private let now: (() -> Instant)?
  private var frame: Frame
  public private(set) var state: DashboardState

  /// - Parameters:
  ///   - drafts: Where what is typed is kept before it is saved; nil keeps it in memory.
  ///   - places: Where presenters leave their places for those who follow; nil shares nothing.
  ///   - reports: Who writes the reports that are read on the screen; nil where nobody does.
  ///   - opening: With what the session begins; nil with the overview.
  ///   - now: The clock of meetings; nil goes without.
  public init(
    terminal: Screen, store: WorkspaceStore, settings: Settings, themes: any ThemeSource,
    drafts: DraftStore? = nil, bookmarks: BookmarkStore? = nil, writer: (any ScreenWriter)? = nil,
    places: PlaceFolder? = nil, reports: (any ReportSource)? = nil,
    opening: Opening? = nil, now: (() -> Instant)? = nil
  ) {
    self.terminal = terminal
    self.store = store
    self.themes = themes
    self.drafts = drafts
    self.bookmarks = bookmarks
    self.writer = writer
    self.places = places
    self.opening = opening
    self.now = now
    watch = WorkspaceWatch(directory: store.directory)
    if case .following? = opening { watch?.watchPlaces() }
    terminal.watchedDescriptors = watch.map { [$0.descriptor] } ?? []
    state = DashboardState(
      workspace: store.workspace, settings: settings, size: terminal.size, reports: reports)
    frame = Frame(size: terminal.size)
  }

  /// Runs until the person leaves or the terminal does.
  ///
  /// - Returns: the signal that ended it, or nil after an ordinary quit.
  public func run() -> Int32? {
    defer { places?.withdraw() }
    begin()
    show()
    // For the next start; nobody has had the time to press a key yet.
    store.keepCache()
    while true {
      let event = terminal.nextEvent(within: state.isWorking ? 0 : nil)
      if let now, event != .deadline { state.tell(time: now()) }
      switch event {
      case .deadline:
        state.workOn()
        show()
      case .filesChanged:
        let hasChanged = takeInWhatOthersSaved()
        if lookForPresenters() || hasChanged { show() }
      default:
        let next = perform(answer(event))
        if case .terminated(let signal) = event { return signal }
        if next == .leave { return nil }
        // What is typed faster than it can be drawn is drawn once.
        if !terminal.hasPendingInput { show() }
      }
    }
  }

  /// Takes in what earlier sessions left, and opens what was asked for.
  public func begin() {
    if let found = foundDrafts() { follow(found) }
    if let bookmarks { follow(.bookmarksFound(bookmarks.read())) }
    if let now { state.tell(time: now()) }
    if let opening { _ = perform(state.begin(opening)) }
    _ = lookForPresenters()
  }

  /// Does something outside the loop, for who tells of the state in another way than by frames.
  ///
  /// - Returns: whether the session goes on.
  public func act(_ change: (inout DashboardState) -> [Effect]) -> Bool {
    if let now { state.tell(time: now()) }
    _ = takeInWhatOthersSaved()
    _ = lookForPresenters()
    let next = perform(change(&state))
    // What is said aloud is said when all of it is known.
    while state.isWorking { state.workOn() }
    return next == .goOn
  }

  private enum Next {
    case goOn, leave
  }

  private func answer(_ event: InputEvent) -> [Effect] {
    guard case .mouse(let mouse) = event else { return state.handle(event) }
    return state.handle(mouse, on: frame.target(at: mouse.point))
  }

  /// Whether anything changed; what cannot be read now is told when something is saved.
  private func takeInWhatOthersSaved() -> Bool {
    watch?.drain()
    let wasForked = store.hasForkedJournal
    guard (try? store.refresh()) == true else { return false }
    follow(.refreshed(store.workspace))
    if store.hasForkedJournal, !wasForked { follow(.journalForked) }
    return true
  }

  private func perform(_ effects: [Effect]) -> Next {
    for effect in effects {
      switch effect {
      case .save(let changes, let reason):
        follow(save(SaveAttempt(changes: changes, reason: reason)))
      case .takeBack(let changes, let event, let reason):
        follow(save(SaveAttempt(changes: changes, reason: reason, undoing: event)))
      case .keepDraft(let draft, let lasting): follow(keep(draft, lasting: lasting))
      case .dropDraft(let subject): if let outcome = drop(subject) { follow(outcome) }
      case .keepBookmarks(let bookmarks): if let outcome = keep(bookmarks) { follow(outcome) }
      case .redraw: terminal.redraw()
      case .suspend: terminal.suspend()
      case .listenToMouse(let listens): terminal.listenToMouse(listens)
      case .quit: return .leave
      case .export(let format, let name): follow(.exported(export(format, named: name)))
      case .copyRow: follow(.exported(copyRow()))
      case .lookForPresenters:
        watch?.watchPlaces()
        _ = lookForPresenters()
      case .sharePlace(let place): if let outcome = share(place) { follow(outcome) }
      }
    }
    return .goOn
  }

  /// Takes in what came of an effect; no outcome ends the session.
  func follow(_ outcome: Outcome) {
    _ = perform(state.receive(outcome))
  }

  private func save(_ attempt: SaveAttempt) -> Outcome {
    do throws(StoreError) {
      _ = try store.save(attempt.changes, reason: attempt.reason, undoing: attempt.undoing)
      return .saved(store.workspace)
    } catch {
      if case .changedElsewhere = error { return .changedElsewhere(attempt, store.workspace) }
      let text = state.words.text(of: error)
      return .saveFailed(text, store.workspace, readOnly: state.words.lastingReason(of: store))
    }
  }

  private func show() {
    draw()
    // What it showed came from a cache that turned out to be damaged: it is read anew and shown again.
    if state.workspace.ledger.isDamaged, takeInWhatOthersSaved() { draw() }
  }

  private func draw() {
    frame = shownScreen.frame
    terminal.show(frame)
  }

  var shownScreen: ShownScreen {
    let theme = themes.theme(named: state.settings.theme, for: terminal.colourDepth)
    // Asked anew each time: what a terminal can draw may turn out only after it was opened.
    let level = state.settings.drawing ?? (terminal.drawsUnicode ? .braille : .ascii)
    return ShownScreen(
      state: state, theme: theme,
      frame: render(state, theme: theme, level: level, size: terminal.size))
  }
}

/// Where the runtime gets the colours of a theme by its name.
public protocol ThemeSource {
  /// The theme for a terminal of this depth; a fallback where there is none of that name.
  func theme(named name: String, for depth: ColourDepth) -> ResolvedTheme
}
