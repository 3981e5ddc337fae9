/// What all journals add up to: for every key the record that stands, and how it came about.
///
/// Building one is a pure fold: the order in which events arrive changes nothing. Two different
/// events under one id cannot both be kept; which journal is right is for the store to say.
public struct Ledger: Sendable {
  /// In order of arrival.
  private var log: [Event] = []
  private var places: [EventID: Int] = [:]
  /// What was said of each key; the place of a key in it is its slot.
  private var entries: [Entry] = []
  private var observations = SeriesIndex()
  /// The slots of all other keys, and those of the targets of an indicator and agency.
  private var slots: [RecordKey: Int] = [:]
  private var targets: [SeriesKey: [Int]] = [:]
  /// The slots of everything but observations, by the indicator, assignment, survey or agency it is about.
  private var others: [String: [Int]] = [:]
  /// The greatest logical time of any event taken in; 0 without events.
  public private(set) var greatestLamport = 0

  public init() {}

  public init(_ events: some Sequence<Event>) {
    let count = events.underestimatedCount
    log.reserveCapacity(count)
    places.reserveCapacity(count)
    entries.reserveCapacity(count)
    for event in events { add(event) }
  }

  /// Makes room for as many changes more, so that tables need not grow step by step.
  public mutating func reserve(changes count: Int) {
    entries.reserveCapacity(entries.count + count)
  }

  /// Takes in one more event; one known already changes nothing.
  public mutating func add(_ event: Event) {
    let number = log.count
    guard SeriesIndex.place(&places[event.id], orNew: number) == number else { return }
    greatestLamport = max(greatestLamport, event.lamport)
    log.append(event)
    for i in event.changes.indices {
      let slot = slot(of: event.changes[i].key)
      // At most one change for each key counts; an event cannot replace itself.
      guard touch(slot, Touch(event: number, change: i)) else { continue }
      for id in event.changes[i].replaces where id != event.id { entries[slot].replaced.append(id) }
    }
  }

  /// Whether this is news of the key: not a second change of it by the same event.
  private mutating func touch(_ slot: Int, _ touch: Touch) -> Bool {
    if slot == entries.count {
      entries.append(Entry(first: touch))
      return true
    }
    guard (entries[slot].later.last ?? entries[slot].first).event != touch.event else {
      return false
    }
    entries[slot].later.append(touch)
    return true
  }

  /// Takes in all that another ledger holds; the union of two copies.
  public mutating func merge(_ other: Ledger) {
    for event in other.log { add(event) }
  }

  /// The ledger as it was at the end of a day.
  public func asOf(_ day: Day) -> Ledger {
    Ledger(log.filter { $0.at.day <= day })
  }

  /// Every event by its id.
  public var events: EventTable { EventTable(values: log, places: places) }

  /// Every key that anything was ever said of, in no order.
  public var keys: some Collection<RecordKey> { entries.lazy.map(key) }

  /// What stands under a key; nil where nothing was ever said of it.
  public func standing(_ key: RecordKey) -> Standing? {
    guard let slot = knownSlot(of: key) else { return nil }
    let versions = heads(slot).map(version)
    return versions.first.map { Standing(shown: $0, others: Array(versions.dropFirst())) }
  }

  /// All that was ever said of a key, in an order that every copy agrees on, latest first.
  public func history(_ key: RecordKey) -> [Version] {
    knownSlot(of: key).map { entries[$0].touches.sorted(by: isLater).map(version) } ?? []
  }

  /// The observation that stands under a key; nil where none does.
  public func observation(_ key: ObservationKey) -> Observation? {
    observations.slot(of: key).flatMap(shownObservation)
  }

  /// What was last reported of an assignment; not started where nothing was.
  public func progress(of assignment: String) -> AssignmentProgress {
    guard case .assignment(let value)? = standing(.assignment(assignment))?.shown.record else {
      return .notStarted
    }
    return value
  }

  /// The keys on which journals disagree and nobody has decided yet.
  public var conflicts: [RecordKey] {
    entries.lazy.filter { !$0.later.isEmpty }.map(key)
      .filter { standing($0)?.isConflict ?? false }
  }

  /// The observations that stand of an indicator and agency, in no order.
  func observations(
    of indicator: String, agency: String, each body: (ObservationKey, Observation) -> Void
  ) {
    each(observations.slots(of: indicator, agency: agency), body)
  }

  /// The observations that stand of an indicator, agency by agency in an order that gives each its
  /// place; agencies without a place are left out.
  func observations(
    of indicator: String, ordered places: [String: Int],
    each body: (ObservationKey, Observation) -> Void
  ) {
    let series = observations.agencies(of: indicator).compactMap { agency, slots in
      places[agency].map { (place: $0, slots: slots) }
    }
    for (_, slots) in series.sorted(by: { $0.place < $1.place }) { each(slots, body) }
  }

  private func each(_ slots: [Int], _ body: (ObservationKey, Observation) -> Void) {
    for slot in slots {
      guard case .observation(let key) = key(entries[slot]), let value = shownObservation(slot)
      else { continue }
      body(key, value)
    }
  }

  /// Whether an agency ever said anything of an indicator but that it does not apply.
  public func reports(_ indicator: String, agency: String) -> Bool {
    observations.slots(of: indicator, agency: agency).contains { slot in
      shownObservation(slot).map { $0.flag != .notApplicable } ?? false
    }
  }

  /// Every key but those of observations that is about an indicator, assignment, survey or agency, in
  /// order of arrival.
  public func keys(about code: String) -> [RecordKey] {
    (others[code] ?? []).map { key(entries[$0]) }
  }

  /// The remarks that stand on an indicator or assignment, latest first.
  public func comments(on code: String) -> [Version] {
    keys(about: code)
      .filter { if case .comment = $0 { true } else { false } }
      .compactMap { standing($0)?.shown }
      .filter { $0.record != nil }
      .sorted { $0.isAfter($1) }
  }

  /// The targets set for an indicator and agency by people, in place of those of the definition.
  func targets(of indicator: String, agency: String) -> [Target] {
    (targets[SeriesKey(indicator: indicator, agency: agency)] ?? []).compactMap { slot in
      guard case .target(let target)? = shownRecord(slot) else { return nil }
      return target
    }
  }

  /// The slot of a key; that of the next entry where nothing was said of it yet.
  private mutating func slot(of key: RecordKey) -> Int {
    if case .observation(let key) = key {
      return observations.slot(of: key, orNew: entries.count)
    }
    let slot = SeriesIndex.place(&slots[key], orNew: entries.count)
    guard slot == entries.count else { return slot }
    others[key.subject, default: []].append(slot)
    if case .target(let indicator, let agency, _) = key {
      targets[SeriesKey(indicator: indicator, agency: agency), default: []].append(slot)
    }
    return slot
  }

  private func knownSlot(of key: RecordKey) -> Int? {
    if case .observation(let key) = key { observations.slot(of: key) } else { slots[key] }
  }

  /// The key of an entry stands in each of its changes.
  private func key(_ entry: Entry) -> RecordKey {
    log[entry.first.event].changes[entry.first.change].key
  }

  private func shownObservation(_ slot: Int) -> Observation? {
    guard let touch = shownTouch(slot),
      case .observation(let value)? = log[touch.event].changes[touch.change].record
    else { return nil }
    return value
  }

  private func shownRecord(_ slot: Int) -> Record? {
    shownTouch(slot).flatMap { log[$0.event].changes[$0.change].record }
  }

  /// The touch whose record is shown; nil where all are replaced.
  private func shownTouch(_ slot: Int) -> Touch? {
    let entry = entries[slot]
    return entry.isUncontested ? entry.first : heads(slot).first
  }

  /// The touches nobody replaced, latest first.
  private func heads(_ slot: Int) -> [Touch] {
    let entry = entries[slot]
    if entry.isUncontested { return [entry.first] }
    let gone = Set(entry.replaced)
    return entry.touches.filter { !gone.contains(log[$0.event].id) }.sorted(by: isLater)
  }

  private func version(_ touch: Touch) -> Version {
    let event = log[touch.event]
    let change = event.changes[touch.change]
    return Version(
      event: event.id, lamport: event.lamport, at: event.at, person: event.person,
      record: change.record, replaces: change.replaces, reason: event.reason)
  }

  private func isLater(_ a: Touch, _ b: Touch) -> Bool {
    let (x, y) = (log[a.event], log[b.event])
    return (x.lamport, x.id.writer, x.id.sequence) > (y.lamport, y.id.writer, y.id.sequence)
  }
}

extension Ledger {
  /// One change of one event, by their places.
  private struct Touch {
    private let packed: (event: UInt32, change: UInt32)

    init(event: Int, change: Int) {
      packed = (UInt32(event), UInt32(change))
    }

    var event: Int { Int(packed.event) }
    var change: Int { Int(packed.change) }
  }

  /// All that was said of a key: mostly one thing, which needs no list.
  private struct Entry {
    var first: Touch
    var later: [Touch] = []
    /// The events whose record under this key somebody replaced, whether they arrived yet or not.
    var replaced: [EventID] = []

    var touches: [Touch] { [first] + later }
    var isUncontested: Bool { later.isEmpty && replaced.isEmpty }
  }
}
