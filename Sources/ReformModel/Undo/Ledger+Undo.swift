extension Ledger {
  /// The latest event of a writer that is no undo itself and was not undone: the next to take back
  /// when one undo follows the other. Nil where there is none left.
  public func lastNotUndone(of writer: String) -> EventID? {
    UndoChains(self).nextUndo(of: writer)
  }

  /// The latest undo of a writer that was not undone and has no newer act of that writer behind it:
  /// the next to take back when one redo follows the other. Nil where there is none left.
  public func lastUndone(of writer: String) -> EventID? {
    UndoChains(self).nextRedo(of: writer)
  }

  /// Whether everything an event set stands, be it as it was saved or brought back by undoing what
  /// came after; then undoing it takes back nothing that somebody else said.
  public func standsInEffect(_ id: EventID) -> Bool {
    guard let event = events[id] else { return false }
    return event.changes.allSatisfy { isInEffect(id, $0.key) }
  }

  /// The same of one key alone. Of several versions that stand, all must go back to the event:
  /// undoing replaces them all.
  func isInEffect(_ id: EventID, _ key: RecordKey) -> Bool {
    standing(key)?.heads.allSatisfy { restored($0, key).contains(id) } ?? false
  }

  /// An event and those whose record of a key it brought back, by undoing what came between.
  private func restored(_ id: EventID, _ key: RecordKey) -> [EventID] {
    var chain = [id]
    while let undone = chain.last.flatMap({ events[$0]?.undoes }),
      let change = events[undone]?.changes.first(where: { $0.key == key }),
      let before = version(of: key, among: change.replaces),
      !chain.contains(before.event)
    {
      chain.append(before.event)
    }
    return chain
  }
}
