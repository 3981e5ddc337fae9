import ArgumentParser
import ReformModel

/// What the dashboard and its relatives understand of terminals.
struct ScreenOptions: ParsableArguments {
  @Flag(help: .spoken(\.helpRestricted))
  var restricted = false

  @Option(help: .spoken(\.helpTheme, "name"))
  var theme: String?

  @Flag(help: .spoken(\.helpASCII))
  var ascii = false

  @Flag(name: .customLong("no-mouse"), help: .spoken(\.helpNoMouse))
  var noMouse = false

  @Flag(help: .spoken(\.helpAccessible))
  var accessible = false
}

extension DashboardCommand {
  /// The dashboard as a presentation or a session that follows one opens it.
  init(_ screen: ScreenOptions, _ common: CommonOptions) {
    self.init()
    demo = false
    readOnly = false
    restricted = screen.restricted
    theme = screen.theme
    ascii = screen.ascii
    noMouse = screen.noMouse
    accessible = screen.accessible
    copy = false
    self.common = common
  }
}
