/// One change of one event, with what stood before it.
public struct JournalEntry: Sendable, Hashable {
  public var event: EventID
  public var at: Instant
  public var person: String
  public var key: RecordKey
  /// Nil where nothing stood there.
  public var from: Record?
  /// Nil where it was cleared.
  public var to: Record?
  public var reason: String?
  public var lamport: Int

  init(_ event: EventHead, _ change: Change, from: Record?) {
    self.event = event.id
    at = event.at
    person = event.person
    key = change.key
    self.from = from
    to = change.record
    reason = event.reason
    lamport = event.lamport
  }
}

extension Ledger {
  /// Every change of every event, latest first, in an order that every copy agrees on.
  public func entries(where isWanted: (RecordKey, EventHead) -> Bool = { _, _ in true })
    -> [JournalEntry]
  {
    var entries: [JournalEntry] = []
    let events = events
    for number in events.latestFirst {
      let head = events.head(number)
      for change in events[number].changes where isWanted(change.key, head) {
        entries.append(entry(of: change, in: head))
      }
    }
    return entries
  }

  /// A change of an event of this ledger, with what stood before it.
  public func entry(of change: Change, in event: EventHead) -> JournalEntry {
    JournalEntry(event, change, from: version(of: change.key, among: change.replaces)?.record)
  }
}

extension RecordKey {
  /// The indicator or assignment it is about; of a survey its id, of a round the agency's.
  public var subject: String {
    switch self {
    case .observation(let key): key.indicator
    case .assignment(let code): code
    case .survey(let key): key.survey
    case .manualStatus(let indicator, _), .target(let indicator, _, _): indicator
    case .comment(let subject, _): subject
    case .round(let key), .roundException(let key): key.agency
    case .score(let key): key.indicator
    }
  }
}
