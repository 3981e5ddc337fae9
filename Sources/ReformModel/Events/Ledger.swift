/// What all journals add up to: for every key the record that stands, and how it came about.
///
/// Building one is a pure fold: the order in which events arrive changes nothing. Two different
/// events under one id cannot both be kept; which journal is right is for the store to say. Most
/// events of a large ledger lie in a snapshot; those since, and all of a small one, beside it.
public struct Ledger: Sendable {
  package let past: LedgerSnapshot
  var recent: RecentEvents
  /// Which events count; nil where all do.
  private(set) var horizon: Horizon?
  /// The greatest logical time of any event taken in; 0 without events.
  public private(set) var greatestLamport: Int

  public init() {
    self.init(LedgerSnapshot.empty)
  }

  package init(_ snapshot: LedgerSnapshot) {
    past = snapshot
    recent = RecentEvents(above: snapshot)
    greatestLamport = snapshot.greatestLamport
  }

  public init(_ events: some Sequence<Event>) {
    self.init()
    let count = events.underestimatedCount
    recent.reserve(events: count, changes: count)
    for event in events { add(event) }
  }

  /// Makes room for as many changes more, so that tables need not grow step by step.
  public mutating func reserve(changes count: Int) {
    recent.reserve(events: 0, changes: count)
  }

  /// Takes in one more event; one known already changes nothing.
  public mutating func add(_ event: Event) {
    let past = past
    guard past.eventCount == 0 || past.event(event.id) == nil else { return }
    greatestLamport = max(greatestLamport, event.lamport)
    horizon = horizon.map { Horizon(before: $0.second, past) }
    recent.add(event) { past.slot(of: $0) }
  }

  /// Whether every event counts: it is not narrowed to a day.
  var isWhole: Bool { horizon == nil }

  /// The periods in which something was said of an indicator since the snapshot.
  func recentPeriods(of indicator: String) -> [Period] { Array(recent.periods[indicator] ?? []) }

  /// Takes in all that another ledger holds; the union of two copies.
  public mutating func merge(_ other: Ledger) {
    for event in other.events { add(event) }
  }

  /// The ledger as it was at the end of a day.
  public func asOf(_ day: Day) -> Ledger {
    let end = Instant.end(of: day).seconds
    // Nothing is narrowed where everything was said by then.
    guard max(past.latestSecond, recent.latestSecond) >= end else { return self }
    var ledger = self
    ledger.horizon = Horizon(before: min(horizon?.second ?? Int.max, end), past)
    return ledger
  }

  /// Every event by its id.
  public var events: EventTable { EventTable(self) }

  /// How many changes lie beside the snapshot.
  package var recentChangeCount: Int { recent.log.reduce(0) { $0 + $1.changes.count } }

  /// Whether a part of it could not be read, so that it has to be made again from the journals.
  public var isDamaged: Bool { past.isDamaged }
}

/// One change of one event: a row of the snapshot, or a change of a recent event.
enum Touch: Hashable {
  case row(Int)
  case recent(RecentEvents.Place)
}

/// What was said of a slot, and what of it stands.
extension Ledger {
  /// The slot of a key; nil where nothing was ever said of it.
  func slot(of key: RecordKey) -> Int? { past.slot(of: key) ?? recent.knownSlot(of: key) }

  func key(_ slot: Int) -> RecordKey {
    slot < past.slotCount ? past.key(slot) : recent.key(slot)
  }

  /// All that was said of a slot up to the horizon.
  func touches(_ slot: Int) -> [Touch] {
    var touches = slot < past.slotCount ? past.rows(ofSlot: slot).map(Touch.row) : []
    if let entry = recent.entry(slot) { touches += entry.places.map(Touch.recent) }
    return horizon == nil ? touches : touches.filter(isVisible)
  }

  func isVisible(_ touch: Touch) -> Bool {
    switch touch {
    case .row(let row): isVisible(event: Int(past.row(row).event))
    case .recent(let place): isVisible(event: past.eventCount + place.event)
    }
  }

  func isVisible(event number: Int) -> Bool {
    guard let horizon else { return true }
    return number < past.eventCount
      ? number < horizon.counts.count && horizon.counts[number]
      : recent.log[number - past.eventCount].at.seconds < horizon.second
  }

  /// The touches nobody replaced, latest first.
  func heads(_ slot: Int) -> [Touch] {
    let touches = touches(slot)
    guard touches.count > 1 else { return touches }
    var gone: Set<EventID> = []
    for touch in touches {
      let own = head(touch).id
      // An event cannot replace itself.
      for id in replaced(touch) where id != own { gone.insert(id) }
    }
    return latestFirst(touches.filter { !gone.contains(head($0).id) })
  }

  func latestFirst(_ touches: [Touch]) -> [Touch] {
    guard touches.count > 1 else { return touches }
    return touches.map { (touch: $0, head: head($0)) }.sorted { $0.head.isAfter($1.head) }
      .map(\.touch)
  }

  /// The touch whose record is shown; nil where nothing was said, or all of it was replaced.
  func shown(_ slot: Int) -> Touch? {
    guard slot < past.slotCount else {
      let entry = recent.entry(slot)
      if let entry, entry.later.isEmpty, horizon == nil { return .recent(entry.first) }
      return heads(slot).first
    }
    guard recent.entry(slot) == nil else { return heads(slot).first }
    let row = past.rows[slot]
    if horizon == nil { return row.shape.contains(.isUnshown) ? nil : .row(slot) }
    guard row.shape.contains(.isAmended) else {
      return isVisible(event: Int(row.event)) ? .row(slot) : nil
    }
    let isAllVisible = past.rows(ofSlot: slot).allSatisfy { isVisible(.row($0)) }
    guard isAllVisible else { return heads(slot).first }
    return row.shape.contains(.isUnshown) ? nil : .row(slot)
  }

  func record(_ touch: Touch) -> Record? {
    switch touch {
    case .row(let row): past.record(row)
    case .recent(let place): recent.change(place).record
    }
  }

  func head(_ touch: Touch) -> EventHead {
    switch touch {
    case .row(let row): past.head(Int(past.row(row).event))
    case .recent(let place): recent.log[place.event].head
    }
  }

  func replaced(_ touch: Touch) -> [EventID] {
    switch touch {
    case .row(let row): past.replaced(row)
    case .recent(let place): recent.change(place).replaces
    }
  }

  func version(_ touch: Touch) -> Version {
    let head = head(touch)
    return Version(
      event: head.id, lamport: head.lamport, at: head.at, person: head.person,
      record: record(touch), replaces: replaced(touch), reason: head.reason)
  }

  func figures(_ touch: Touch) -> ObservationFigures? {
    switch touch {
    case .row(let row): past.figures(row)
    case .recent(let place):
      if case .observation(let value)? = recent.change(place).record { value.figures } else { nil }
    }
  }
}

extension LedgerSnapshot {
  /// The slot of a key; nil where the snapshot does not know it.
  func slot(of key: RecordKey) -> Int? {
    if slotCount == 0 { return nil }
    if case .observation(let key) = key { return slot(of: key) }
    return slot(ofOther: key)
  }
}
