import ArgumentParser
import ReformModel
import ReformStore

/// `cchc log`: the journal in words, latest first.
struct LogCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "log", abstract: Spoken.words.abstractLog,
      usage: "cchc log [<code>] [--since <yyyy-mm-dd>] [--json] [<options>]")
  }

  @Argument(help: .spoken(\.helpCode, "code"))
  var code: String?

  @Option(help: .spoken(\.helpSince, "yyyy-mm-dd"))
  var since: Day?

  @Flag(help: .spoken(\.helpJSON))
  var json = false

  @OptionGroup var common: CommonOptions

  func run(in session: CommandSession) throws {
    let workspace = try session.openWorkspace()
    if let code { _ = try workspace.definitions.found(code: code) }
    let entries = workspace.ledger.entries { key, event in
      (code == nil || key.subject == code) && since.map { $0 <= event.at.day } ?? true
    }
    if json {
      session.console.print(.array(entries.map { $0.json(workspace.definitions) }))
    } else if entries.isEmpty {
      session.console.note(session.words.nothingHere)
    } else {
      for entry in entries {
        session.console.print(entry.line(workspace.definitions, session.words))
      }
    }
  }
}
