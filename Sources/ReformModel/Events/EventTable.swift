/// The events of a ledger, found by their id.
public struct EventTable: Sendable, Sequence {
  /// In order of arrival.
  public let values: [Event]
  private let places: [EventID: Int]

  init(values: [Event], places: [EventID: Int]) {
    self.values = values
    self.places = places
  }

  /// The event of an id; nil where none is known.
  public subscript(id: EventID) -> Event? { places[id].map { values[$0] } }
  /// The ids of all events, in no order.
  public var keys: some Collection<EventID> { places.keys }
  /// How many events there are.
  public var count: Int { values.count }
  /// Whether there is no event.
  public var isEmpty: Bool { values.isEmpty }
  public func makeIterator() -> IndexingIterator<[Event]> { values.makeIterator() }
}
