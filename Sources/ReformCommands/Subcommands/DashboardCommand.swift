import ArgumentParser
import DashboardLogic
import DashboardRuntime
import DashboardViews
import Glibc
import NcursesTerminal
import ReformModel
import ReformStore

/// `cchc` without more: the dashboard.
struct DashboardCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "dashboard", abstract: Spoken.words.abstractDashboard,
      usage: """
        cchc [dashboard] [--demo] [--read-only] [--restricted]
             [--theme <name>] [--ascii] [--no-mouse] [--copy]
             [--accessible] [<options>]
        """)
  }

  @Flag(help: .spoken(\.helpDemo))
  var demo = false

  @Flag(name: .customLong("read-only"), help: .spoken(\.helpReadOnly))
  var readOnly = false

  @Flag(help: .spoken(\.helpRestricted))
  var restricted = false

  @Option(help: .spoken(\.helpTheme, "name"))
  var theme: String?

  @Flag(help: .spoken(\.helpASCII))
  var ascii = false

  @Flag(name: .customLong("no-mouse"), help: .spoken(\.helpNoMouse))
  var noMouse = false

  @Flag(help: .spoken(\.helpCopy))
  var copy = false

  @Flag(help: .spoken(\.helpAccessible))
  var accessible = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    let isNamed = common.workspace?.hasPrefix("/") == true
    if restricted, demo || !isNamed {
      throw ValidationError(Spoken.words.restrictedNeedsWorkspace)
    }
  }

  func run(in session: CommandSession) throws { try run(in: session, opening: { _ in nil }) }

  /// - Parameter opening: With what the dashboard begins, once the definitions are known.
  func run(in session: CommandSession, opening: (Definitions) throws -> Opening?) throws {
    let isSpoken = accessible || session.context.asksForAccess
    guard isSpoken || session.context.hasTerminal else {
      throw CommandFailure(.usage, \.needsTerminal)
    }
    NcursesTerminal.holdSignalsBack()
    let scratch = demo ? try ScratchCopy(session.context) : nil
    defer { scratch?.remove() }
    let themes = CachedThemes(session.context, isRestricted: restricted)
    let theme = try themes.checked(theme)
    let store = try session.openStore(scratch?.directory, keepsCache: false)
    var settings = settings(store, theme, themes, session)
    settings.warning = try session.warningOfOtherWriter(store)
    followKeys(&settings, session)
    let start = try opening(store.workspace.definitions)
    if isSpoken { return try speak(store, settings, themes, session, start) }
    settings.usesMouse = !noMouse && !session.context.isInGNUScreen
    settings.isFirstRun = start == nil && isFirstRun(session)
    let signal = try run(store, settings, themes, session, start)
    if signal == nil { store.renewCache() }
    if let warning = settings.warning { session.console.note(warning) }
    if let signal { throw EndedEarly(signal: signal) }
  }

  private func settings(
    _ store: WorkspaceStore, _ theme: String, _ themes: CachedThemes, _ session: CommandSession
  ) -> Settings {
    let definitions = store.workspace.definitions
    let reason = session.words.lastingReason(of: store).map(ReadOnlyReason.store)
    var settings = Settings(
      language: session.words.language, today: session.today, asOf: common.asOf,
      agency: definitions.info.agency, theme: theme, themes: themes.library.ids,
      readOnly: readOnly ? .asked : reason,
      person: definitions.displayName(of: session.context.login), login: session.context.login,
      writer: store.writer.id, isDemo: demo, isRestricted: restricted)
    settings.canCopy = copy
    settings.exportFolder = files(session).folder.path
    settings.keepsTheme = self.theme != nil
    return settings
  }

  /// Takes on the keys of the person; a file that cannot be followed is told, now and at the end.
  private func followKeys(_ settings: inout Settings, _ session: CommandSession) {
    guard !restricted else { return }
    do throws(KeyFileError) {
      settings.keymap = try session.keymap()
    } catch {
      settings.warning = session.words.keysStay(error)
    }
  }

  /// Whether to show the tour; never where that could not be remembered or must leave no trace.
  private func isFirstRun(_ session: CommandSession) -> Bool {
    guard !demo, !readOnly, !restricted else { return false }
    return SeenMark.isFirst("tour", in: session.context.stateFolder)
  }

  /// The same without a screen, in sentences and questions.
  private func speak(
    _ store: WorkspaceStore, _ settings: Settings, _ themes: CachedThemes,
    _ session: CommandSession, _ opening: Opening?
  ) throws {
    store.keepCache()
    let terminal = SilentTerminal()
    let runtime = DashboardRuntime(
      terminal: terminal, store: store, settings: settings, themes: themes,
      drafts: drafts(store, session), places: places(store),
      reports: TemplateReports(), opening: opening, now: session.context.now)
    try SpokenDashboard(
      runtime, session.console, watching: terminal.watchedDescriptors,
      readLine: session.context.readLine
    ).run()
  }

  /// Returns the signal that ended it; the terminal is given back first in every case.
  private func run(
    _ store: WorkspaceStore, _ settings: Settings, _ themes: CachedThemes,
    _ session: CommandSession, _ opening: Opening?
  ) throws -> Int32? {
    let terminal: NcursesTerminal
    do throws(TerminalError) {
      terminal = try NcursesTerminal(
        options: TerminalOptions(
          usesMouse: settings.usesMouse, drawsASCII: ascii, canSuspend: !restricted),
        environment: session.context.environment)
    } catch {
      throw CommandFailure(error)
    }
    defer {
      terminal.close()
      if let (asked, used) = terminal.fallback {
        session.console.note(session.words.terminalFellBack(asked, used))
      }
    }
    let runtime = DashboardRuntime(
      terminal: terminal, store: store, settings: settings, themes: themes,
      drafts: drafts(store, session), bookmarks: bookmarks(store, session),
      writer: files(session), places: places(store), reports: TemplateReports(),
      opening: opening, now: session.context.now)
    return runtime.run()
  }

  /// A demo shares nothing: it goes without a trace.
  private func places(_ store: WorkspaceStore) -> PlaceFolder? {
    demo
      ? nil
      : PlaceFolder(directory: store.directory, writer: store.writer, process: Int(getpid()))
  }

  private func files(_ session: CommandSession) -> ScreenFiles {
    ScreenFiles(session.context, isRestricted: restricted)
  }

  /// A demo goes without a trace.
  private func bookmarks(_ store: WorkspaceStore, _ session: CommandSession) -> BookmarkStore? {
    demo
      ? nil
      : BookmarkStore(
        stateFolder: session.context.stateFolder, workspace: store.workspace.definitions.info.id,
        process: Int(getpid()))
  }

  /// None where nothing is to be kept: a demo goes without a trace, and who only looks types
  /// nothing.
  private func drafts(_ store: WorkspaceStore, _ session: CommandSession) -> DraftStore? {
    guard !demo, !readOnly else { return nil }
    return DraftStore(
      stateFolder: session.context.stateFolder, workspace: store.workspace.definitions.info.id,
      process: Int(getpid()), now: session.context.now)
  }
}

extension CommandFailure {
  fileprivate init(_ error: TerminalError) {
    switch error {
    case .notATerminal: self.init(.usage, \.needsTerminal)
    case .incapable(let term): self.init(.usage) { $0.terminalIncapable(term) }
    case .unknown(let term): self.init(.usage) { $0.terminalUnknown(term) }
    case .system(let call, let code):
      self.init(.notAllowed) { $0.terminalRefused(call, $0.systemReason(code)) }
    }
  }
}
