import ArgumentParser
import DashboardLogic
import ReformModel
import ReformStore
import TerminalInterface

/// `cchc keys`: every key of the dashboard, screen by screen.
struct KeysCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "keys", abstract: Spoken.words.abstractKeys,
      usage: "cchc keys [--json | --yaml] [<options>]")
  }

  @Flag(help: .spoken(\.helpJSON))
  var json = false

  @Flag(help: .spoken(\.helpKeysYAML))
  var yaml = false

  @OptionGroup var common: CommonOptions

  private struct Row {
    var scope: Command.Scope
    var command: Command
  }

  func run(in session: CommandSession) throws {
    let words = session.words
    let commands: [Command]
    do throws(KeyFileError) {
      commands = try session.keymap().commands
    } catch {
      throw CommandFailure(.badData) { $0.text(of: error) }
    }
    if yaml {
      for line in KeyFile.lines(of: commands, in: words) { session.console.print(line) }
      return
    }
    let rows = Command.Scope.allCases.flatMap { scope in
      commands.filter { $0.scopes.contains(scope) }.map { Row(scope: scope, command: $0) }
    }
    guard !json else {
      return session.console.print(.array(rows.map { member($0, words) }))
    }
    session.console.print(table(of: commands, words))
  }

  /// Where a command listens, told once for all screens or lists where it listens in all of them.
  private struct Section: Sendable {
    /// The name that `Words.screenName` knows.
    var name: String
    /// Whether the table tells the command here.
    var tells: @Sendable (Set<Command.Scope>) -> Bool

    static let all: [Section] =
      [
        Section(name: "everywhere") { $0.contains(.everywhere) },
        Section(name: "screens") { $0.isSuperset(of: Command.screens) },
        Section(name: "lists") {
          $0.isSuperset(of: Command.lists) && !$0.isSuperset(of: Command.screens)
        },
      ]
      + Command.Scope.allCases.filter { $0 != .everywhere }.map { scope in
        Section(name: scope.rawValue) { scopes in
          let told =
            scopes.isSuperset(of: Command.screens)
            ? Command.screens : scopes.isSuperset(of: Command.lists) ? Command.lists : []
          return scopes.subtracting(told).contains(scope)
        }
      }
  }

  private func table(of commands: [Command], _ words: Words) -> TextTable {
    var table = TextTable([
      .init(words.columnScreen), .init(words.columnKeys), .init(words.columnMeaning, shrinksTo: 24),
      .init(words.columnCommand),
    ])
    for section in Section.all {
      for command in commands where section.tells(command.scopes) {
        table.add(
          .init(words.screenName(section.name), .dim),
          .init(command.keys.map { $0.name() }.joined(separator: " "), .strong),
          .init(words.title(of: command.id)), .init(command.id.rawValue, .dim))
      }
    }
    return table
  }

  private func member(_ row: Row, _ words: Words) -> JSONValue {
    .object([
      ("screen", .string(row.scope.rawValue)),
      ("keys", .array(row.command.keys.map { .string($0.configName) })),
      ("command", .string(row.command.id.rawValue)),
      ("title", .string(words.title(of: row.command.id))),
      ("help", .string(words.help(of: row.command.id))),
    ])
  }
}
