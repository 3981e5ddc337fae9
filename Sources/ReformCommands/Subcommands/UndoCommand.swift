import ArgumentParser
import ReformModel
import ReformStore

/// `cchc undo`: a new event that restores what stood before another.
struct UndoCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "undo", abstract: Spoken.words.abstractUndo,
      usage: """
        cchc undo [<event>] --reason <text> [--keep-newer | --replace-newer]
          [--json] [<options>]
        """)
  }

  @Argument(help: .spoken(\.helpUndoEvent, "event"))
  var event: String?

  @OptionGroup var options: TakingBackOptions

  @OptionGroup var common: CommonOptions

  func run(in session: CommandSession) throws {
    let store = try session.openStore()
    let taking = TakingBack(session: session, store: store, newer: options.newer)
    let id =
      try event.map { try taking.event(named: $0).id }
      ?? store.workspace.ledger.lastNotUndone(of: store.writer.id)
    guard let id else { throw CommandFailure(.notFound) { $0.nothingToUndo } }
    try taking.take(back: id, reason: options.reason, json: options.json)
  }
}
