extension Ledger {
  /// The change that sets a key in place of all that stands there, which settles a conflict too.
  public func change(_ key: RecordKey, to record: Record?) -> Change {
    Change(key: key, record: record, replaces: standing(key)?.heads ?? [])
  }

  /// The changes that restore what stood before an event; nil where there is no such event.
  ///
  /// Undo is itself a new event: it replaces whatever stands now, so nothing is ever removed.
  public func changes(undoing id: EventID) -> [Change]? {
    events[id]?.changes.map { undone in
      let before = history(undone.key).first { undone.replaces.contains($0.event) }
      return change(undone.key, to: before?.record)
    }
  }

  /// Whether everything an event set still stands, so that undoing it takes back nothing newer.
  public func stillStands(_ id: EventID) -> Bool {
    events[id].map { event in
      event.changes.allSatisfy { standing($0.key)?.heads.contains(id) ?? false }
    } ?? false
  }
}
