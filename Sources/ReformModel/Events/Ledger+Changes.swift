extension Ledger {
  /// The versions that stand under a key; several where they are in conflict.
  public func heads(of key: RecordKey) -> [EventID] { standing(key)?.heads ?? [] }

  /// The change that sets a key in place of all that stands there, which settles a conflict too.
  public func change(_ key: RecordKey, to record: Record?) -> Change {
    Change(key: key, record: record, replaces: heads(of: key))
  }

  /// Whether a change replaces just what stands now, so that nobody was faster.
  public func isUpToDate(_ change: Change) -> Bool {
    Set(heads(of: change.key)) == Set(change.replaces)
  }

  /// Whether a change would set what stands already, with nobody contesting it.
  public func holdsAlready(_ change: Change) -> Bool {
    guard let standing = standing(change.key) else { return change.record == nil }
    return !standing.isConflict && standing.shown.record == change.record
  }
}
