/// Values by period, in order of `Period.place`.
///
/// Series name the same periods one after the other, so that the next one asked for is mostly found
/// without searching; a dictionary would hash every one of them.
public struct PeriodTable<Value: Sendable>: Sendable {
  private var places: [Int32] = []
  public private(set) var values: [Value] = []
  /// Where the last update was.
  private var last = 0

  public init() {}

  /// Whether all periods are equally long, so that their order is that of time.
  var isInTime: Bool {
    guard let first = places.first else { return true }
    return places.allSatisfy { $0 & 0xF == first & 0xF }
  }

  public var count: Int { values.count }
  public var periods: [Period] { places.map { Period(place: Int($0)) } }

  public subscript(period: Period) -> Value? {
    index(of: period).map { values[$0] }
  }

  /// Changes the value of a period, or a new one where there is none.
  mutating func update(
    _ period: Period, new: @autoclosure () -> Value, _ change: (inout Value) -> Void
  ) {
    let place = Int32(period.place)
    let next = last + 1
    if next < places.count, places[next] == place {
      last = next
    } else if last >= places.count || places[last] != place {
      last = firstPlace(notBefore: place)
      if last == places.count {
        places.append(place)
        values.append(new())
      } else if places[last] != place {
        places.insert(place, at: last)
        values.insert(new(), at: last)
      }
    }
    change(&values[last])
  }

  mutating func set(_ value: Value?, at period: Period) {
    if let value { return update(period, new: value) { $0 = value } }
    guard let at = index(of: period) else { return }
    places.remove(at: at)
    values.remove(at: at)
  }

  func mapValues<Other>(_ transform: (Value) -> Other) -> PeriodTable<Other> {
    var other = PeriodTable<Other>()
    other.places = places
    other.values = values.map(transform)
    return other
  }

  private func index(of period: Period) -> Int? {
    let place = Int32(period.place)
    let at = firstPlace(notBefore: place)
    return at < places.count && places[at] == place ? at : nil
  }

  private func firstPlace(notBefore place: Int32) -> Int {
    // Most arrive in order.
    if let greatest = places.last, greatest < place { return places.count }
    return places.firstPlace { $0 < place }
  }
}

extension PeriodTable: Equatable where Value: Equatable {
  public static func == (a: PeriodTable, b: PeriodTable) -> Bool {
    a.places == b.places && a.values == b.values
  }
}

extension PeriodTable: Hashable where Value: Hashable {
  public func hash(into hasher: inout Hasher) {
    hasher.combine(places)
    hasher.combine(values)
  }
}
