import ReformModel
import ReformStore

/// What `undo` and `redo` share: an event is found, and what it set is taken back by a new one.
struct TakingBack {
  let session: CommandSession
  let store: WorkspaceStore
  /// What to do with values that somebody set since; nil refuses.
  var newer: Newer?

  enum Newer: Sendable {
    case keep, replace
  }

  private var ledger: Ledger { store.workspace.ledger }

  func take(back id: EventID, reason: String, json: Bool) throws {
    guard let plan = ledger.undoPlan(id) else { throw unknown(id.description) }
    if !plan.changedSince.isEmpty, newer == nil { throw refusal(plan) }
    let changes = plan.changes(includingNewer: newer == .replace)
    guard !changes.isEmpty else { throw refusal(plan) }
    try store.demandPermission(for: changes)
    let saved = try SavedChanges(changes, reason: reason, undoing: id, in: store)
    saved.announce(on: session, json: json) { what in
      plan.isRedo
        ? session.words.redone(id.description, what) : session.words.undone(id.description, what)
    }
    if !plan.unknown.isEmpty {
      session.console.note(session.words.unknownBefore(plan.unknown.count) + ".")
    }
  }

  /// The event of an id that was named.
  func event(named text: String) throws -> Event {
    guard let id = EventID(text), let event = ledger.events[id] else { throw unknown(text) }
    return event
  }

  private func unknown(_ text: String) -> CommandFailure {
    CommandFailure(.notFound) { $0.unknownEvent(text) }
  }

  /// Says what stands now, so that the question can be answered with an option.
  private func refusal(_ plan: UndoPlan) -> CommandFailure {
    let definitions = store.workspace.definitions
    return CommandFailure(.badData) { words in
      guard !plan.changedSince.isEmpty else { return words.unknownBefore(plan.unknown.count) }
      let now = plan.changedSince.prefix(3).compactMap { step -> String? in
        guard let shown = step.now?.shown else { return nil }
        let key = words.text(of: step.key, in: definitions, on: shown.at.day)
        let value = words.text(of: shown.record, under: step.key, in: definitions)
        let name = definitions.name(ofPerson: shown.person)
        return key + " " + words.standsNow(value, name, at: shown.at)
      }
      return words.changedSince(
        plan.event.id.description, now.joined(separator: "; "),
        canKeep: !plan.untouched.isEmpty)
    }
  }
}
