/// Events of a snapshot, by their numbers in order of arrival.
extension LedgerSnapshot {
  func id(_ name: EventName) -> EventID {
    EventID(writer: self.name(name.writer), sequence: Int(name.sequence))
  }

  func id(ofEvent number: Int) -> EventID {
    let row = events[number]
    return EventID(writer: name(row.writer), sequence: Int(row.sequence))
  }

  /// The event without its changes.
  func head(_ number: Int) -> EventHead {
    guard isRestSound else { return EventHead.unreadable }
    let row = events[number]
    return EventHead(
      id: EventID(writer: name(row.writer), sequence: Int(row.sequence)),
      lamport: Int(row.lamport), at: Instant(seconds: Int(row.at)), person: name(row.person),
      reason: row.reason == 0 ? nil : text(row.reason - 1), undoes: undone(row))
  }

  private func undone(_ row: EventRow) -> EventID? {
    guard row.undone > 0 else { return nil }
    let all: Column<EventName> = column(.undone)
    return id(all[Int(row.undone) - 1])
  }

  /// The places of the changes of an event among all changes.
  func changes(ofEvent number: Int) -> Range<Int> {
    guard isRestSound else { return 0..<0 }
    let end = number + 1 < events.count ? Int(events[number + 1].firstChange) : changeCount
    return Int(events[number].firstChange)..<end
  }

  /// The row of a change.
  func row(ofChange place: Int) -> Int {
    let all: Column<UInt32> = column(.eventRows)
    return Int(all[place])
  }

  /// A change whose series is damaged is one that cleared its key, until the ledger is made anew.
  func change(at place: Int) -> Change {
    let row = row(ofChange: place)
    let slot = slot(ofRow: row)
    guard isSound(slot) else { return Change(key: key(slot), record: nil, replaces: []) }
    return Change(key: key(slot), record: record(row), replaces: replaced(row))
  }

  func event(_ number: Int) -> Event {
    Event(head(number), changes: changes(ofEvent: number).map(change))
  }

  /// The number of an event; nil where it is not known.
  func event(_ id: EventID) -> Int? {
    guard isRestSound, let writer = number(ofName: id.writer) else { return nil }
    let order: Column<UInt32> = column(.eventOrder)
    let sought = (writer, Int64(id.sequence))
    let place = order.firstPlace { (events[Int($0)].writer, events[Int($0)].sequence) < sought }
    guard place < order.count, case let row = events[Int(order[place])],
      (row.writer, row.sequence) == sought
    else { return nil }
    return Int(order[place])
  }

  /// The events of a writer, by sequence.
  func events(of writer: String) -> [Int] {
    guard isRestSound, let writer = number(ofName: writer) else { return [] }
    let order: Column<UInt32> = column(.eventOrder)
    let low = order.firstPlace { events[Int($0)].writer < writer }
    let high = order.firstPlace(in: low..<order.count) { events[Int($0)].writer <= writer }
    return (low..<high).map { Int(order[$0]) }
  }

  /// All events, the latest first by (Lamport, writer, sequence).
  var latestFirst: Column<UInt32> { column(.eventTimes) }

  /// The keys on which journals disagree.
  var contested: Column<UInt32> { column(.contested) }
}

/// An event without its changes.
public struct EventHead: Sendable, Hashable {
  public var id: EventID
  public var lamport: Int
  public var at: Instant
  public var person: String
  public var reason: String?
  public var undoes: EventID?

  /// Stands where a damaged snapshot cannot say what an event was.
  static let unreadable = EventHead(
    id: EventID(writer: "", sequence: 0), lamport: 0, at: Instant(seconds: 0), person: "")

  /// Whether it comes after another one in the order of the fold, which no clock decides.
  public func isAfter(_ other: EventHead) -> Bool {
    (lamport, id.writer, id.sequence) > (other.lamport, other.id.writer, other.id.sequence)
  }
}

extension Event {
  init(_ head: EventHead, changes: [Change]) {
    self.init(
      id: head.id, lamport: head.lamport, at: head.at, person: head.person, changes: changes,
      reason: head.reason, undoes: head.undoes)
  }

  /// The event without its changes.
  public var head: EventHead {
    EventHead(
      id: id, lamport: lamport, at: at, person: person, reason: reason, undoes: undoes)
  }
}
