/// Which events of a ledger were taken back and by which, and what a writer takes back next.
///
/// An undo that was taken back itself counts no more, so that redo is the undo of an undo and both
/// go on as long as the journal does.
public struct UndoChains: Sendable {
  private let ledger: Ledger
  /// By the event taken back: the undo of it that is in effect.
  private var undoers: [EventID: EventID] = [:]

  public init(_ ledger: Ledger) {
    self.ledger = ledger
    // An undo is later than what it undoes, so the latest are sure before the others are asked.
    for event in ledger.events.undos.sorted(by: { $0.isAfter($1) }) {
      guard let taken = event.undoes, undoers[event.id] == nil, undoers[taken] == nil else {
        continue
      }
      undoers[taken] = event.id
    }
  }

  /// The undo in effect that took an event back; nil where it counts.
  public func undoer(of id: EventID) -> EventID? { undoers[id] }

  /// Whether an event brings back what an undo had taken back.
  public func isRedo(_ id: EventID) -> Bool {
    let depth = depth(of: id)
    return depth > 0 && depth.isMultiple(of: 2)
  }

  /// What undoing takes back next; nil where a writer has nothing left.
  public func nextUndo(of writer: String) -> EventID? {
    own(writer).last { $0.undoes == nil && undoers[$0.id] == nil }?.id
  }

  /// What redoing takes back next: an undo that is in effect. What was saved after it is the new
  /// course of things, which redoing must not run over.
  public func nextRedo(of writer: String) -> EventID? {
    let events = own(writer)
    let since = events.lastIndex { $0.undoes == nil }.map { $0 + 1 } ?? 0
    return events[since...].last { !isRedo($0.id) && undoers[$0.id] == nil }?.id
  }

  /// How many events stand between an event and what was saved in the first place.
  private func depth(of id: EventID) -> Int {
    var (depth, event) = (0, head(id))
    // Events that undo each other can only be forged; time ends their circle.
    while let later = event, let earlier = later.undoes.flatMap(head),
      earlier.lamport < later.lamport
    {
      (depth, event) = (depth + 1, earlier)
    }
    return event?.undoes == nil ? depth : depth + 1
  }

  private func head(_ id: EventID) -> EventHead? {
    ledger.events.number(id).map { ledger.events.head($0) }
  }

  /// The events of a writer, in order, with those of every copy of its journal.
  private func own(_ writer: String) -> [EventHead] {
    ledger.events.heads(signedBy: writer).sorted { $1.isAfter($0) }
  }
}

extension EventID {
  /// Who wrote it, whichever copy of their journal it stands in: what comes before a `~`.
  public var signer: String { EventID.signer(of: writer) }

  static func signer(of writer: String) -> String {
    writer.utf8.firstIndex(of: UInt8(ascii: "~")).map { String(writer[..<$0]) } ?? writer
  }
}
