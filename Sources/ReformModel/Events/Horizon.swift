/// How far a ledger goes that is narrowed to a day.
struct Horizon: Sendable {
  /// Only events before it count, in seconds since 1970.
  let second: Int
  /// Of each event of the snapshot, whether it counts.
  let counts: [Bool]
  /// In which periods something was said of each indicator, by the number of its name, that does not
  /// count; nil where that is so much that nothing is won by knowing.
  private let changed: [UInt32: Set<Period>]?
  let rollUps = RollUpMemory()

  init(before second: Int, _ past: LedgerSnapshot) {
    self.second = second
    guard past.isRestSound else {
      counts = [Bool](repeating: false, count: past.eventCount)
      changed = nil
      return
    }
    counts = past.events.map { $0.at < second }
    changed = Horizon.changed(counts, past)
  }

  /// The periods of an indicator whose sums differ from those of the whole snapshot; nil where all may.
  func periods(of indicator: String, _ past: LedgerSnapshot) -> Set<Period>? {
    guard let changed, let number = past.number(ofName: indicator) else { return nil }
    return changed[number] ?? []
  }

  private static func changed(_ counts: [Bool], _ past: LedgerSnapshot) -> [UInt32: Set<Period>]? {
    let events = counts.indices.filter { !counts[$0] }
    guard events.reduce(0, { $0 + past.changes(ofEvent: $1).count }) <= mostChanges else {
      return nil
    }
    var changed: [UInt32: Set<Period>] = [:]
    for event in events {
      for place in past.changes(ofEvent: event) {
        let slot = past.slot(ofRow: past.row(ofChange: place))
        guard slot < past.observationCount else { continue }
        changed[past.series[past.series(ofSlot: slot)].indicator, default: []]
          .insert(past.period(slot))
      }
    }
    return changed
  }

  /// Looking these up takes a few milliseconds; adding up everything, not many more.
  private static let mostChanges = 60_000
}
