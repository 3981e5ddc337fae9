/// What all journals add up to: for every key the record that stands, and how it came about.
///
/// Building one is a pure fold: the order in which events arrive changes nothing. Two different
/// events under one id cannot both be kept; which journal is right is for the store to say.
public struct Ledger: Sendable {
  /// In order of arrival.
  private var log: [Event] = []
  private var places: [EventID: Int] = [:]
  /// What was said of each key, with `slots` telling where a key stands in it.
  private var entries: [Entry] = []
  private var slots: [RecordKey: Int] = [:]
  /// The slots of the observations and of the targets of an indicator and agency.
  private var observations: [SeriesKey: [Int]] = [:]
  private var targets: [SeriesKey: [Int]] = [:]
  /// The slots of everything but observations, by the indicator, assignment or survey it is about.
  private var others: [String: [Int]] = [:]
  /// The greatest logical time of any event taken in; 0 without events.
  public private(set) var greatestLamport = 0

  public init() {}

  public init(_ events: some Sequence<Event>) {
    let count = events.underestimatedCount
    log.reserveCapacity(count)
    places.reserveCapacity(count)
    entries.reserveCapacity(count)
    slots.reserveCapacity(count)
    for event in events { add(event) }
  }

  /// Makes room for as many changes more, so that tables need not grow step by step.
  public mutating func reserve(changes count: Int) {
    entries.reserveCapacity(entries.count + count)
    slots.reserveCapacity(slots.count + count)
  }

  /// Takes in one more event; one known already changes nothing.
  public mutating func add(_ event: Event) {
    guard places[event.id] == nil else { return }
    places[event.id] = log.count
    greatestLamport = max(greatestLamport, event.lamport)
    for i in event.changes.indices {
      let slot = slot(of: event.changes[i].key)
      let touch = Touch(event: log.count, change: i)
      // At most one change for each key counts; an event cannot replace itself.
      guard entries[slot].touches.last?.event != touch.event else { continue }
      entries[slot].touches.append(touch)
      for id in event.changes[i].replaces where id != event.id { entries[slot].replaced.append(id) }
    }
    log.append(event)
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
  public var keys: some Collection<RecordKey> { slots.keys }

  /// What stands under a key; nil where nothing was ever said of it.
  public func standing(_ key: RecordKey) -> Standing? {
    guard let slot = slots[key] else { return nil }
    let versions = heads(slot).map(version)
    return versions.first.map { Standing(shown: $0, others: Array(versions.dropFirst())) }
  }

  /// All that was ever said of a key, in an order that every copy agrees on, latest first.
  public func history(_ key: RecordKey) -> [Version] {
    slots[key].map { entries[$0].touches.sorted(by: isLater).map(version) } ?? []
  }

  /// The observation that stands under a key; nil where none does.
  public func observation(_ key: ObservationKey) -> Observation? {
    slots[.observation(key)].flatMap(shownObservation)
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
    entries.indices.lazy.filter { entries[$0].touches.count > 1 }.map { entries[$0].key }
      .filter { standing($0)?.isConflict ?? false }
  }

  /// The observations that stand of an indicator and agency, in no order.
  func observations(
    of indicator: String, agency: String, each body: (ObservationKey, Observation) -> Void
  ) {
    for slot in observations[SeriesKey(indicator: indicator, agency: agency)] ?? [] {
      guard case .observation(let key) = entries[slot].key, let value = shownObservation(slot)
      else { continue }
      body(key, value)
    }
  }

  /// Whether an agency ever said anything of an indicator but that it does not apply.
  func reports(_ indicator: String, agency: String) -> Bool {
    let slots = observations[SeriesKey(indicator: indicator, agency: agency)] ?? []
    return slots.contains { shownObservation($0).map { $0.flag != .notApplicable } ?? false }
  }

  /// Every key but those of observations that is about an indicator, assignment or survey, in order
  /// of arrival.
  public func keys(about code: String) -> [RecordKey] {
    (others[code] ?? []).map { entries[$0].key }
  }

  /// The remarks that stand on an indicator or assignment, latest first.
  public func comments(on code: String) -> [Version] {
    keys(about: code)
      .filter { if case .comment = $0 { true } else { false } }
      .compactMap { standing($0)?.shown }
      .filter { $0.record != nil }
      .sorted { ($0.lamport, $0.event.writer) > ($1.lamport, $1.event.writer) }
  }

  /// The targets set for an indicator and agency by people, in place of those of the definition.
  func targets(of indicator: String, agency: String) -> [Target] {
    (targets[SeriesKey(indicator: indicator, agency: agency)] ?? []).compactMap { slot in
      guard case .target(let target)? = shownRecord(slot) else { return nil }
      return target
    }
  }

  private mutating func slot(of key: RecordKey) -> Int {
    let slot = Ledger.place(&slots[key], orNew: entries.count)
    guard slot == entries.count else { return slot }
    entries.append(Entry(key: key))
    if case .observation = key {} else { others[key.subject, default: []].append(slot) }
    switch key {
    case .observation(let key):
      let series = SeriesKey(indicator: key.indicator, agency: key.agency)
      observations[series, default: []].append(slot)
    case .target(let indicator, let agency, _):
      targets[SeriesKey(indicator: indicator, agency: agency), default: []].append(slot)
    case .assignment, .survey, .manualStatus, .comment: break
    }
    return slot
  }

  /// One look into a table where asking and setting would be two.
  private static func place(_ known: inout Int?, orNew new: Int) -> Int {
    if let known { return known }
    known = new
    return new
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
    let touches = entries[slot].touches
    if touches.count == 1, entries[slot].replaced.isEmpty { return touches[0] }
    return heads(slot).first
  }

  /// The touches nobody replaced, latest first.
  private func heads(_ slot: Int) -> [Touch] {
    let (touches, replaced) = (entries[slot].touches, entries[slot].replaced)
    if touches.count == 1, replaced.isEmpty { return touches }
    let gone = Set(replaced)
    return touches.filter { !gone.contains(log[$0.event].id) }.sorted(by: isLater)
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
    var event: Int
    var change: Int
  }

  /// All that was said of a key.
  private struct Entry {
    var key: RecordKey
    var touches: [Touch] = []
    /// The events whose record under this key somebody replaced, whether they arrived yet or not.
    var replaced: [EventID] = []
  }

  private struct SeriesKey: Hashable {
    var indicator: String
    var agency: String
  }
}
