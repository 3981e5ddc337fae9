import ArgumentParser
import ReformModel
import ReformStore

/// `cchc redo`: takes back the last undo, or the undo of an event that is named.
struct RedoCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "redo", abstract: Spoken.words.abstractRedo,
      usage: """
        cchc redo [<event>] --reason <text> [--keep-newer | --replace-newer]
          [--json] [<options>]
        """)
  }

  @Argument(help: .spoken(\.helpRedoEvent, "event"))
  var event: String?

  @OptionGroup var options: TakingBackOptions

  @OptionGroup var common: CommonOptions

  func run(in session: CommandSession) throws {
    let store = try session.openStore()
    let taking = TakingBack(session: session, store: store, newer: options.newer)
    try taking.take(
      back: try undo(in: store, taking), reason: options.reason, json: options.json)
  }

  /// The undo meant: the last of one's own, the one named, or the one that took back what is named.
  private func undo(in store: WorkspaceStore, _ taking: TakingBack) throws -> EventID {
    let chains = UndoChains(store.workspace.ledger)
    guard let event else {
      guard let last = chains.nextRedo(of: store.writer.id) else {
        throw CommandFailure(.notFound) { $0.nothingToRedo }
      }
      return last
    }
    let named = try taking.event(named: event)
    if let undoer = chains.undoer(of: named.id) { return undoer }
    guard named.undoes != nil, !chains.isRedo(named.id) else {
      throw CommandFailure(.badData) { $0.neverUndone(event) }
    }
    return named.id
  }
}
