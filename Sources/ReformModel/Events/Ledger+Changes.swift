extension Ledger {
  /// The change that sets a key in place of all that stands there, which settles a conflict too.
  public func change(_ key: RecordKey, to record: Record?) -> Change {
    Change(key: key, record: record, replaces: standing(key)?.heads ?? [])
  }
}
