import ArgumentParser
import ReformModel
import ReformStore

/// `cchc undo`: a new event that restores what stood before another.
struct UndoCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "undo", abstract: Spoken.words.abstractUndo,
      usage: "cchc undo [<event>] --reason <text> [--json] [<options>]")
  }

  @Argument(help: .spoken(\.helpUndoEvent, "event"))
  var event: String?

  @Option(help: .spoken(\.helpReason, "text"))
  var reason: String

  @Flag(help: .spoken(\.helpJSON))
  var json = false

  @OptionGroup var common: CommonOptions

  func run(in session: CommandSession) throws {
    let store = try session.openStore()
    let ledger = store.workspace.ledger
    let id = try found(in: ledger, of: store.writer)
    guard let changes = ledger.changes(undoing: id) else {
      throw CommandFailure(.notFound) { $0.unknownEvent(id.description) }
    }
    try store.demandPermission(for: changes)
    guard ledger.standsInEffect(id) else {
      throw CommandFailure(.badData) { $0.changedSince(id.description) }
    }
    let saved = try SavedChanges(changes, reason: reason, undoing: id, in: store)
    saved.announce(on: session, json: json) { what in
      session.words.undone(id.description, what)
    }
  }

  private func found(in ledger: Ledger, of writer: Writer) throws -> EventID {
    if let event {
      guard let id = EventID(event), ledger.events[id] != nil else {
        throw CommandFailure(.notFound) { $0.unknownEvent(event) }
      }
      return id
    }
    guard let last = ledger.lastNotUndone(of: writer.id) else {
      throw CommandFailure(.notFound) { $0.nothingToUndo }
    }
    return last
  }
}
