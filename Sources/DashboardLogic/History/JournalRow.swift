public import ReformModel

/// A row of the history: one change of one event, and what became of the event.
public struct JournalRow: Sendable, Hashable {
  /// What sort of act it was.
  public enum Kind: Sendable, Hashable {
    case saved, undo, redo
  }

  public var entry: JournalEntry
  public var kind: Kind
  /// Whether somebody took the event back and nobody brought it back.
  public var isUndone: Bool
}

/// Where the rows of the history stand in the ledger, latest first; the rows themselves are made
/// only where they are seen, for a journal has hundreds of thousands.
struct HistoryList: Sendable {
  struct Row: Sendable, Hashable {
    /// The number of the event.
    var event: Int
    var change: Int
  }

  private(set) var chains = UndoChains(Ledger())
  /// The events, latest first, and behind which row each one's changes end.
  private var events: [Int] = []
  private var ends: [Int] = []
  /// What the filter leaves; nil without one.
  private var rows: [Row]?
  private var filter = ""
  private var eventCount = -1

  var count: Int { rows?.count ?? ends.last ?? 0 }

  func row(at index: Int) -> Row? {
    if let rows { return rows[safe: index] }
    guard index >= 0, index < count else { return nil }
    var (low, high) = (0, ends.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] <= index { low = middle + 1 } else { high = middle }
    }
    return Row(event: events[low], change: index - (low == 0 ? 0 : ends[low - 1]))
  }

  /// Looks again where the ledger or the filter is another one.
  mutating func follow(_ ledger: Ledger, filter: String, matches: (Row) -> Bool) {
    let isSameLedger = ledger.events.count == eventCount
    guard !isSameLedger || filter != self.filter else { return }
    if !isSameLedger { order(ledger.events, ledger) }
    // Another letter can only leave rows out.
    let isNarrower = isSameLedger && filter.hasPrefix(self.filter) && rows != nil
    self.filter = filter
    guard !filter.isEmpty else {
      rows = nil
      return
    }
    let candidates = isNarrower ? rows : nil
    if !isNarrower { rows = nil }
    rows = candidates?.filter(matches) ?? (0..<count).compactMap(row).filter(matches)
  }

  private mutating func order(_ table: EventTable, _ ledger: Ledger) {
    events = table.latestFirst
    ends = []
    ends.reserveCapacity(events.count)
    for event in events { ends.append((ends.last ?? 0) + table.changeCount(event)) }
    rows = nil
    chains = UndoChains(ledger)
    eventCount = table.count
  }
}
