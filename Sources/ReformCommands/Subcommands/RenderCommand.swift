import ArgumentParser
import DashboardLogic
import DashboardRuntime
import DashboardViews
import ReformModel
import ReformStore
import TerminalInterface

/// `cchc render`: any screen of the dashboard without a terminal.
struct RenderCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "render", abstract: Spoken.words.abstractRender,
      usage: """
        cchc render [--size <120x36>] [--keys "<Down><Enter>"]
                    [--format text|ansi|svg|html|csv] [--theme <name>]
                    [<options>]
        """)
  }

  @Option(help: .spoken(\.helpSize, "120x36"))
  var size = ScreenSize(Size(columns: 120, rows: 36))

  @Option(help: .spoken(\.helpRenderKeys, "script"))
  var keys = ""

  @Option(help: .spoken(\.helpRenderFormat))
  var format = ExportFormat.text

  @Option(help: .spoken(\.helpTheme, "name"))
  var theme: String?

  @Option(help: .spoken(\.helpColours, "mono|8|16|256|direct"))
  var colours: ColourDepth?

  @Flag(help: .spoken(\.helpASCII))
  var ascii = false

  @Option(help: .spoken(\.helpAgencyShown, "id"))
  var agency: String?

  @Option(help: .spoken(\.helpLoginShown, "login"))
  var login: String?

  @OptionGroup var common: CommonOptions

  func run(in session: CommandSession) throws {
    let events: [InputEvent]
    do throws(KeyScriptError) {
      events = try KeyScript.events(keys)
    } catch {
      throw CommandFailure(.usage) { $0.badKeyScript($0.text(of: error)) }
    }
    let themes = CachedThemes(session.context)
    let workspace = try session.openWorkspace()
    let settings = Settings(
      language: session.words.language, today: session.asOf,
      agency: try workspace.definitions.found(agency: agency).id,
      theme: try themes.checked(theme), themes: themes.library.ids,
      person: login.map(workspace.definitions.displayName) ?? "", login: login,
      writer: try session.writer().id)
    let isPlain = session.context.variable("NO_COLOR") != nil && format == .ansi
    let depth = colours ?? (isPlain ? .mono : .direct)
    var screen = RenderedScreen(
      state: DashboardState(
        workspace: workspace, settings: settings, size: size.size, reports: TemplateReports()),
      themes: themes, depth: depth, level: ascii ? .ascii : .braille)
    for event in events { screen.take(event) }
    let shown = ShownScreen(state: screen.state, theme: screen.theme, frame: screen.frame)
    guard let document = ScreenDocument(screen: shown).bytes(format, .plain) else {
      throw CommandFailure(.notFound, \.noTableHere)
    }
    session.console.print(document: document)
  }
}

/// Columns and rows as the command line writes them: `120x36`.
struct ScreenSize: ExpressibleByArgument {
  let size: Size

  init(_ size: Size) {
    self.size = size
  }

  init?(argument: String) {
    let parts = argument.split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let columns = Int(parts[0]), let rows = Int(parts[1]),
      (1...1000).contains(columns), (1...1000).contains(rows)
    else { return nil }
    self.init(Size(columns: columns, rows: rows))
  }

  var defaultValueDescription: String { "\(size.columns)x\(size.rows)" }
}

extension Definitions {
  /// The name by which a login is known; the login itself where nobody gave one.
  func displayName(of login: String) -> String {
    people.first { $0.login == login }?.name ?? login
  }
}
