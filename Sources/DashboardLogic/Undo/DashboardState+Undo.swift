public import ReformModel
import TerminalInterface

extension DashboardState {
  /// What `u` would take back: the row of the history, else the last act of this writer.
  var undoTarget: EventID? {
    guard place.screen == .history else {
      return takeBacks.undo
    }
    return selectedJournalRow?.entry.event
  }

  /// Why nothing can be taken back; nil where something can.
  var undoHindrance: String? {
    guard let target = undoTarget else {
      return place.screen == .history
        ? words.noRowToUndo : words.nothingOfYoursToUndo(keyName(of: .history))
    }
    guard place.screen == .history, let undoer = takeBacks.chains.undoer(of: target),
      let event = workspace.ledger.events[undoer]
    else { return nil }
    return words.alreadyUndone(
      by: definitions.name(ofPerson: event.person), at: event.at, redo: keyName(of: .redo))
  }

  /// What Ctrl-R would do again: the row of the history, else what was just undone.
  var redoTarget: EventID? {
    guard place.screen == .history else { return takeBacks.redo }
    return selectedJournalRow.flatMap { takeBacks.chains.undoer(of: $0.entry.event) }
  }

  var redoHindrance: String? {
    guard redoTarget == nil else { return nil }
    return place.screen == .history ? words.notUndone : words.nothingOfYoursToRedo
  }

  /// Opens the box about an event.
  mutating func askToTakeBack(_ id: EventID?) -> [Effect] {
    guard let plan = id.flatMap(workspace.ledger.undoPlan) else { return [] }
    guard !plan.steps.isEmpty else {
      message = Message(.warning, words.unknownBefore(plan.unknown.count))
      return []
    }
    overlay = .undo(UndoBox(plan))
    return []
  }

  mutating func acceptUndo() -> [Effect] {
    guard case .undo(let box) = overlay else { return [] }
    overlay = nil
    guard box.choice != .leave else {
      message = Message(.info, words.keptAsItIs)
      return []
    }
    let changes = box.plan.changes(includingNewer: box.choice == .all)
    let taken = box.choice == .all ? box.plan.steps : box.plan.untouched
    afterSave = taken.first.map { step in
      words.tookBack(
        words.brief(step, in: definitions, on: settings.today), more: taken.count - 1,
        isRedo: box.plan.isRedo)
    }
    let reason = box.reason.text.isEmpty ? nil : box.reason.text
    return [.takeBack(changes, of: box.plan.event.id, reason: reason)]
  }
}

/// What this writer takes back next; asked anew whenever the workspace is another one.
struct TakeBacks: Sendable {
  let chains: UndoChains
  let undo: EventID?
  let redo: EventID?

  init(_ ledger: Ledger, of writer: String) {
    chains = UndoChains(ledger)
    undo = chains.nextUndo(of: writer)
    redo = chains.nextRedo(of: writer)
  }
}

extension Words {
  /// `6.01 Bắc Ninh tháng 10/2026: 87,2 % → 86,9 %`, without what stands beside the figures.
  func brief(_ step: UndoPlan.Step, in definitions: Definitions, on day: Day) -> String {
    text(of: step.key, in: definitions, on: day) + ": "
      + briefChange(from: step.undone, to: step.restored, under: step.key, in: definitions)
  }

  /// `6.01 Bắc Ninh tháng 10/2026: 87,2 % → 86,9 %`
  public func text(of step: UndoPlan.Step, in definitions: Definitions, on day: Day) -> String {
    text(of: step.key, in: definitions, on: day) + ": "
      + change(from: step.undone, to: step.restored, under: step.key, in: definitions)
  }
}
