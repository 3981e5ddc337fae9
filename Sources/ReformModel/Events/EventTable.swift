/// The events of a ledger, found by their id.
public struct EventTable: Sendable, Sequence {
  /// In order of arrival.
  public let values: [Event]
  private let places: [EventID: Int]

  init(values: [Event], places: [EventID: Int]) {
    self.values = values
    self.places = places
  }

  public subscript(id: EventID) -> Event? { places[id].map { values[$0] } }
  public var keys: some Collection<EventID> { places.keys }
  public var count: Int { values.count }
  public var isEmpty: Bool { values.isEmpty }
  public func makeIterator() -> IndexingIterator<[Event]> { values.makeIterator() }
}
