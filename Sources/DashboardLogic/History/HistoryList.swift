import ReformModel

/// Where the rows of the history stand in the ledger, latest first; the rows themselves are made
/// only where they are seen, for a journal has hundreds of thousands.
///
/// A filter looks at so many rows piece by piece, so that no key waits for all of them: what is found
/// is there at once, and the rest follows while nobody types.
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
  /// What the filter left of the rows it has looked at; nil without one.
  private var found: [Row]?
  /// How many rows the filter has looked at.
  private var searched = 0
  private var filter = ""
  private var eventCount = -1

  var count: Int { found?.count ?? total }
  var isSearching: Bool { found != nil && searched < total }
  /// 0…100
  var percentSearched: Int { total == 0 ? 100 : searched * 100 / total }

  private var total: Int { ends.last ?? 0 }

  func row(at index: Int) -> Row? { found.map { $0[safe: index] } ?? rowOfAll(index) }

  private func rowOfAll(_ index: Int) -> Row? {
    guard index >= 0, index < total else { return nil }
    let place = ends.firstPlace { $0 <= index }
    return Row(event: events[place], change: index - (place == 0 ? 0 : ends[place - 1]))
  }

  /// Looks again where the ledger or the filter is another one.
  mutating func follow(_ ledger: Ledger, filter: String, matches: (Row) -> Bool) {
    let isSameLedger = ledger.events.count == eventCount
    guard !isSameLedger || filter != self.filter else { return }
    if !isSameLedger { order(ledger.events, ledger) }
    // Another letter can only leave rows out; of many it is quicker to show the first ones anew.
    let isNarrower =
      isSameLedger && filter.hasPrefix(self.filter)
      && found.map { $0.count <= HistoryList.rowsAtATime } ?? false
    self.filter = filter
    guard !filter.isEmpty else {
      found = nil
      return
    }
    if isNarrower, let known = found {
      found = known.filter(matches)
    } else {
      (found, searched) = ([], 0)
    }
    searchOn(matches: matches)
  }

  /// Looks at the next rows.
  mutating func searchOn(matches: (Row) -> Bool) {
    guard isSearching else { return }
    let end = min(searched + HistoryList.rowsAtATime, total)
    for index in searched..<end {
      if let row = rowOfAll(index), matches(row) { found?.append(row) }
    }
    searched = end
  }

  /// What is looked at in a few milliseconds.
  private static let rowsAtATime = 600

  private mutating func order(_ table: EventTable, _ ledger: Ledger) {
    events = table.latestFirst
    ends = []
    ends.reserveCapacity(events.count)
    for event in events { ends.append((ends.last ?? 0) + table.changeCount(event)) }
    found = nil
    chains = UndoChains(ledger)
    eventCount = table.count
  }
}
