import ReformModel
import ReformStore

extension WorkspaceStore {
  /// Throws where the person may change nothing at all.
  func demandPermissionForAnything() throws {
    if let readOnlyReason { throw CommandFailure(readOnlyReason) }
    if let refusal = permission.refusalOfAll {
      throw CommandFailure(.notAllowed(login: writer.person, refusal))
    }
  }

  /// Throws where the person may not make these changes, before they are told what else is wrong.
  func demandPermission(for changes: [Change]) throws {
    do throws(StoreError) {
      if let readOnlyReason { throw readOnlyReason }
      try checkPermission(for: changes)
    } catch {
      throw CommandFailure(error)
    }
  }
}

extension WorkspaceStore {
  /// The same of what is done to an agency's part of a round.
  func demandPermission(for act: RoundAct, agency: String) throws {
    if let readOnlyReason { throw CommandFailure(readOnlyReason) }
    guard let refusal = permission.refusal(of: act, agency: agency) else { return }
    throw CommandFailure(StoreError.notAllowed(login: writer.person, refusal))
  }
}

/// Changes that are on disk, as one event.
struct SavedChanges {
  let event: Event
  private let definitions: Definitions

  init(
    _ changes: [Change], reason: String?, undoing undone: EventID? = nil, in store: WorkspaceStore
  ) throws {
    do throws(StoreError) {
      event = try store.save(changes, reason: reason, undoing: undone)
    } catch {
      throw CommandFailure(error)
    }
    definitions = store.workspace.definitions
  }

  /// Prints the id of the event for scripts, and a sentence for people beside it.
  func announce(
    on session: CommandSession, json: Bool, _ sentence: (String) -> String
  ) {
    session.console.print(event: event.id, json: json)
    for change in event.changes.prefix(SavedChanges.mostTold) {
      session.console.note(sentence(text(of: change, session.words)) + ".")
    }
  }

  private static let mostTold = 5

  private func text(of change: Change, _ words: Words) -> String {
    let key = words.text(of: change.key, in: definitions, on: event.at.day)
    return key + ": " + words.text(of: change.record, under: change.key, in: definitions)
  }
}

extension Console {
  func print(event: EventID, json: Bool) {
    if json {
      print(.object([("event", .string(event.description))]))
    } else {
      print(event.description)
    }
  }
}
