import ArgumentParser
import ReformModel

/// `cchc`: the dashboard, and everything it can do for scripts.
struct CchcCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = Spoken.words
    return CommandConfiguration(
      commandName: "cchc", abstract: words.abstractCchc,
      usage: "cchc [<subcommand>] [<options>]", version: version,
      groupedSubcommands: [
        CommandGroup(
          name: words.groupLooking,
          subcommands: [
            StatusCommand.self, ListCommand.self, ShowCommand.self, LogCommand.self,
            ReportCommand.self, BulletinCommand.self,
          ]),
        CommandGroup(
          name: words.groupEntering,
          subcommands: [
            SetCommand.self, AssignCommand.self, SurveyCommand.self, RoundCommand.self,
            OverrideCommand.self, TargetCommand.self, CommentCommand.self, ImportCommand.self,
            ExportCommand.self,
            UndoCommand.self, RedoCommand.self,
          ]),
        CommandGroup(
          name: words.groupWorkspace,
          subcommands: [
            InitCommand.self, CheckCommand.self, MergeCommand.self, SyncCommand.self,
            AssessCommand.self,
          ]),
        CommandGroup(
          name: words.groupMeeting, subcommands: [PresentCommand.self, FollowCommand.self]),
        CommandGroup(
          name: words.groupDrawing,
          subcommands: [
            DashboardCommand.self, RenderCommand.self, KeysCommand.self, ThemesCommand.self,
          ]),
      ], defaultSubcommand: DashboardCommand.self)
  }

  static let version = "0.1.0"

  @OptionGroup var common: CommonOptions
}
