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
  private func sections(of command: Command) -> Set<String> {
    var (scopes, sections) = (command.scopes, Set<String>())
    for (name, all) in [("screens", Command.screens), ("lists", Command.lists)]
    where scopes.isSuperset(of: all) {
      sections.insert(name)
      scopes.subtract(all)
    }
    return sections.union(scopes.map(\.rawValue))
  }

  private func table(of commands: [Command], _ words: Words) -> TextTable {
    var table = TextTable([
      .init(words.columnScreen), .init(words.columnKeys), .init(words.columnMeaning, shrinksTo: 24),
      .init(words.columnCommand),
    ])
    let scopes = Command.Scope.allCases.map(\.rawValue)
    // What holds everywhere is the first of the scopes.
    for section in scopes.prefix(1) + ["screens", "lists"] + scopes.dropFirst() {
      for command in commands where sections(of: command).contains(section) {
        table.add(
          .init(words.screenName(section), .dim),
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
