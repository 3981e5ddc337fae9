import ArgumentParser
import DashboardLogic
import ReformModel

/// `cchc follow`: stands where a presenter does, in its own size, language and theme.
struct FollowCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "follow", abstract: Spoken.words.abstractFollow,
      usage: "cchc follow [<login>] [--theme <name>] [--accessible] [<options>]")
  }

  @Argument(help: .spoken(\.helpFollowed, "login"))
  var login: String?

  @OptionGroup var screen: ScreenOptions
  @OptionGroup var common: CommonOptions

  func validate() throws { try DashboardCommand(screen, common).validate() }

  func run(in session: CommandSession) throws {
    var dashboard = DashboardCommand(screen, common)
    dashboard.readOnly = true
    try dashboard.run(in: session) { _ in .following(login, notes: false) }
  }
}
