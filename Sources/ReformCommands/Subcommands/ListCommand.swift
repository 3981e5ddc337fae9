import ArgumentParser
import ReformModel

/// `cchc list`: tables, a command for each.
struct ListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: Spoken.words.abstractList,
      usage: "cchc list indicators|assignments|agencies|rounds|people [<options>]",
      subcommands: [
        ListIndicatorsCommand.self, ListAssignmentsCommand.self, ListAgenciesCommand.self,
        ListRoundsCommand.self, ListPeopleCommand.self,
      ])
  }
}
