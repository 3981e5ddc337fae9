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
    var event: Int
    var change: Int
  }

  private(set) var rows: [Row] = []
  private(set) var chains = UndoChains(Ledger())
  private var all: [Row] = []
  private var filter = ""
  private var count = -1

  /// Looks again where the ledger or the filter is another one.
  mutating func follow(_ ledger: Ledger, filter: String, matches: (Row) -> Bool) {
    let isSameLedger = ledger.events.count == count
    guard !isSameLedger || filter != self.filter else { return }
    if !isSameLedger {
      all = HistoryList.order(ledger)
      chains = UndoChains(ledger)
      count = ledger.events.count
    }
    // Another letter can only leave rows out.
    let candidates = isSameLedger && filter.hasPrefix(self.filter) ? rows : all
    rows = filter.isEmpty ? all : candidates.filter(matches)
    self.filter = filter
  }

  private static func order(_ ledger: Ledger) -> [Row] {
    let events = ledger.events.values
    return events.indices.sorted {
      let (a, b) = (events[$0], events[$1])
      return (a.lamport, a.id.writer, a.id.sequence) > (b.lamport, b.id.writer, b.id.sequence)
    }.flatMap { event in
      events[event].changes.indices.map { Row(event: event, change: $0) }
    }
  }
}
