/// What undoing one event would do, key by key, before anybody decides.
public struct UndoPlan: Sendable, Hashable {
  /// One change taken back.
  public struct Step: Sendable, Hashable {
    public var key: RecordKey
    /// What the event set; nil where it cleared the record.
    public var undone: Record?
    /// What stood before, and would stand again; nil where nothing did.
    public var restored: Record?
    /// What stands now.
    public var now: Standing?
    /// Whether something stands now that the event did not set.
    public var isChangedSince: Bool

    /// The change that takes it back, in place of all that stands.
    public var change: Change {
      Change(key: key, record: restored, replaces: now?.heads ?? [])
    }
  }

  public let event: Event
  /// Whether the event is an undo itself, so that taking it back does again what it had undone.
  public let isRedo: Bool
  public let steps: [Step]
  /// The keys of which nobody here knows what stood before: that journal has not arrived.
  public let unknown: [RecordKey]

  /// The steps that take back nothing newer.
  public var untouched: [Step] { steps.filter { !$0.isChangedSince } }
  /// The steps that would take back what somebody set since.
  public var changedSince: [Step] { steps.filter(\.isChangedSince) }

  /// The changes that make it so; what was set since stays unless `includingNewer` says otherwise.
  public func changes(includingNewer: Bool) -> [Change] {
    (includingNewer ? steps : untouched).map(\.change)
  }
}

extension Ledger {
  /// What undoing an event would do now; nil where there is no such event.
  public func undoPlan(_ id: EventID) -> UndoPlan? {
    guard let event = events[id] else { return nil }
    var (steps, unknown): ([UndoPlan.Step], [RecordKey]) = ([], [])
    for change in event.changes {
      let before = version(of: change.key, among: change.replaces)
      guard before != nil || change.replaces.isEmpty else {
        unknown.append(change.key)
        continue
      }
      steps.append(
        UndoPlan.Step(
          key: change.key, undone: change.record, restored: before?.record,
          now: standing(change.key), isChangedSince: !isInEffect(id, change.key)))
    }
    return UndoPlan(
      event: event, isRedo: event.undoes != nil && !UndoChains(self).isRedo(id), steps: steps,
      unknown: unknown)
  }
}
