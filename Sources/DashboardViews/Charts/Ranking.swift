/// Things in order of their value, with the place each has; equal values share a place.
public struct Ranking<ID: Sendable & Hashable>: Sendable, Hashable {
  public struct Entry: Sendable, Hashable {
    public var id: ID
    public var value: Double?
    /// 1 of the best; two firsts are followed by a third. Nil without a value.
    public var rank: Int?
  }

  public let entries: [Entry]

  /// - Parameter higherIsBetter: whether the greatest value comes first.
  public init(_ values: [(id: ID, value: Double?)], higherIsBetter: Bool) {
    let known = values.filter { $0.value?.isFinite == true }
    let ordered = known.enumerated().sorted { a, b in
      let (x, y) = (a.element.value ?? 0, b.element.value ?? 0)
      return x == y ? a.offset < b.offset : (x > y) == higherIsBetter
    }
    var entries: [Entry] = []
    for (i, item) in ordered.enumerated() {
      let isEqual = entries.last.map { $0.value == item.element.value } ?? false
      let rank = isEqual ? entries.last?.rank : i + 1
      entries.append(Entry(id: item.element.id, value: item.element.value, rank: rank))
    }
    let rest = values.filter { $0.value?.isFinite != true }
    self.entries = entries + rest.map { Entry(id: $0.id, value: nil, rank: nil) }
  }
}
