import ReformModel
import ReformStore

extension SavedChanges {
  /// Saves what differs from what stands, as one event, and tells it; where nothing does, says that.
  static func save(
    _ changes: [Change], reason: String?, in store: WorkspaceStore, _ session: CommandSession,
    json: Bool
  ) throws {
    let ledger = store.workspace.ledger
    let new = changes.filter { !ledger.holdsAlready($0) }
    guard !new.isEmpty else {
      if let event = changes.compactMap({ ledger.standing($0.key)?.shown.event }).first {
        session.console.print(event: event, json: json)
      }
      session.console.note(session.words.nothingChanged)
      return
    }
    let saved = try SavedChanges(new, reason: reason, in: store)
    saved.announce(on: session, json: json) { session.words.savedEvent($0) }
  }
}
