extension Ledger {
  /// The latest event of a writer that is no undo itself and was not undone: the next to take back
  /// when one undo follows the other. Nil where there is none left.
  public func lastNotUndone(of writer: String) -> EventID? {
    let undone = undoneEvents
    let own = events.filter {
      $0.id.writer == writer && $0.undoes == nil && !undone.contains($0.id)
    }
    return own.max { $0.id.sequence < $1.id.sequence }?.id
  }

  /// Whether everything an event set stands, be it as it was saved or brought back by undoing what
  /// came after; then undoing it takes back nothing newer.
  public func standsInEffect(_ id: EventID) -> Bool {
    guard let event = events[id] else { return false }
    return event.changes.allSatisfy { change in
      guard let standing = standing(change.key) else { return false }
      guard !standing.isConflict else { return standing.heads.contains(id) }
      return restored(standing.shown.event, change.key).contains(id)
    }
  }

  /// Events that an undo took back, where that undo was not taken back itself.
  private var undoneEvents: Set<EventID> {
    var undone: Set<EventID> = []
    // An undo is later than what it undoes, so the latest are sure before the others are asked.
    let undoing = events.filter { $0.undoes != nil }
    for event in undoing.sorted(by: { ($0.lamport, $0.id.writer) > ($1.lamport, $1.id.writer) }) {
      if let taken = event.undoes, !undone.contains(event.id) { undone.insert(taken) }
    }
    return undone
  }

  /// An event and those whose record of a key it brought back, by undoing what came between.
  private func restored(_ id: EventID, _ key: RecordKey) -> [EventID] {
    var chain = [id]
    while let undone = chain.last.flatMap({ events[$0]?.undoes }),
      let change = events[undone]?.changes.first(where: { $0.key == key }),
      let before = history(key).first(where: { change.replaces.contains($0.event) }),
      !chain.contains(before.event)
    {
      chain.append(before.event)
    }
    return chain
  }
}
