/// The events of a ledger, found by their id or by their number in order of arrival.
///
/// An event of a snapshot is put together when it is asked for: what only needs to know who and when
/// asks for heads.
public struct EventTable: Sendable, Sequence {
  private let ledger: Ledger

  init(_ ledger: Ledger) {
    self.ledger = ledger
  }

  private var past: LedgerSnapshot { ledger.past }
  private var total: Int { past.eventCount + ledger.recent.log.count }

  /// The event of an id; nil where none is known.
  public subscript(id: EventID) -> Event? { number(id).map { self[$0] } }

  /// The event of a number.
  public subscript(number: Int) -> Event {
    number < past.eventCount
      ? past.event(number) : ledger.recent.log[number - past.eventCount]
  }

  /// The event of a number without its changes.
  public func head(_ number: Int) -> EventHead {
    number < past.eventCount
      ? past.head(number) : ledger.recent.log[number - past.eventCount].head
  }

  /// The number of an event; nil where it is not known.
  public func number(_ id: EventID) -> Int? {
    let number = past.event(id) ?? ledger.recent.numbers[id].map { past.eventCount + $0 }
    return number.flatMap { ledger.isVisible(event: $0) ? $0 : nil }
  }

  /// The numbers of all events, in order of arrival.
  public var numbers: [Int] {
    ledger.horizon == nil
      ? Array(0..<total) : (0..<total).filter { ledger.isVisible(event: $0) }
  }

  /// How many events there are.
  public var count: Int { ledger.horizon == nil ? total : numbers.count }
  /// Whether there is no event.
  public var isEmpty: Bool { count == 0 }

  public func makeIterator() -> some IteratorProtocol<Event> {
    numbers.lazy.map { self[$0] }.makeIterator()
  }

  /// The numbers of all events, the latest first in an order that every copy agrees on.
  public var latestFirst: [Int] {
    var recent = ledger.recent.log.indices.map { past.eventCount + $0 }
    recent.sort { head($0).isAfter(head($1)) }
    guard past.isRestSound else { return recent.filter { ledger.isVisible(event: $0) } }
    var merged: [Int] = []
    merged.reserveCapacity(total)
    var next = recent[...]
    for number in past.latestFirst {
      while let first = next.first, head(first).isAfter(past.head(Int(number))) {
        merged.append(first)
        next.removeFirst()
      }
      merged.append(Int(number))
    }
    merged += next
    return ledger.horizon == nil ? merged : merged.filter { ledger.isVisible(event: $0) }
  }

  /// How many changes an event has.
  public func changeCount(_ number: Int) -> Int {
    number < past.eventCount
      ? past.changes(ofEvent: number).count
      : ledger.recent.log[number - past.eventCount].changes.count
  }

  /// The key of one change of an event.
  public func key(_ place: Int, of number: Int) -> RecordKey {
    number < past.eventCount
      ? past.key(
        past.slot(ofRow: past.row(ofChange: past.changes(ofEvent: number).lowerBound + place)))
      : ledger.recent.log[number - past.eventCount].changes[place].key
  }

  /// One change of an event.
  public func change(_ place: Int, of number: Int) -> Change {
    number < past.eventCount
      ? past.change(at: past.changes(ofEvent: number).lowerBound + place)
      : ledger.recent.log[number - past.eventCount].changes[place]
  }

  /// The heads of the events that take others back, in order of arrival.
  public var undos: [EventHead] {
    let known =
      past.isRestSound ? past.events.indices.filter { past.events[$0].undone > 0 } : []
    let since = ledger.recent.log.indices.filter { ledger.recent.log[$0].undoes != nil }
    return (known + since.map { past.eventCount + $0 })
      .filter { ledger.isVisible(event: $0) }.map(head)
  }

  /// The heads of the events of a writer and of every copy of its journal, in order of arrival.
  public func heads(signedBy writer: String) -> [EventHead] {
    let known = past.writers(signedBy: writer).flatMap(past.events)
    let since = ledger.recent.log.indices.filter { ledger.recent.log[$0].id.signer == writer }
    return (known + since.map { past.eventCount + $0 })
      .filter { ledger.isVisible(event: $0) }.map(head)
  }
}

extension LedgerSnapshot {
  /// The writers of its events whose journals are copies of one writer's.
  func writers(signedBy signer: String) -> [String] {
    let order: Column<UInt32> = column(.nameOrder)
    return order.lazy.map(name).filter { EventID.signer(of: $0) == signer }
  }
}
