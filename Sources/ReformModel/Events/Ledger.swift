/// What all journals add up to: for every key the record that stands, and how it came about.
///
/// Building one is a pure fold: the order in which events arrive changes nothing.
public struct Ledger: Sendable {
  /// Every event by its id.
  public private(set) var events: [EventID: Event] = [:]
  /// The ids of the events that touch a key.
  private var touching: [RecordKey: [EventID]] = [:]
  /// The events whose record under a key somebody replaced.
  private var replaced: [RecordKey: Set<EventID>] = [:]
  public private(set) var greatestLamport = 0

  public init() {}

  public init(_ events: some Sequence<Event>) {
    for event in events { add(event) }
  }

  /// Takes in one more event; one known already changes nothing.
  public mutating func add(_ event: Event) {
    guard events[event.id] == nil else { return }
    events[event.id] = event
    greatestLamport = max(greatestLamport, event.lamport)
    for change in event.changes {
      touching[change.key, default: []].append(event.id)
      if !change.replaces.isEmpty { replaced[change.key, default: []].formUnion(change.replaces) }
    }
  }

  /// The ledger as it was at the end of a day.
  public func asOf(_ day: Day) -> Ledger {
    Ledger(events.values.filter { $0.at.day <= day })
  }

  public var keys: some Collection<RecordKey> { touching.keys }

  /// What stands under a key; nil where nothing was ever said of it.
  public func standing(_ key: RecordKey) -> Standing? {
    let heads = (touching[key] ?? []).filter { !(replaced[key]?.contains($0) ?? false) }
    let versions = heads.compactMap { version($0, of: key) }.sorted(by: Ledger.later)
    return versions.first.map { Standing(shown: $0, others: Array(versions.dropFirst())) }
  }

  /// All that was ever said of a key, in an order that every copy agrees on, latest first.
  public func history(_ key: RecordKey) -> [Version] {
    (touching[key] ?? []).compactMap { version($0, of: key) }.sorted(by: Ledger.later)
  }

  public func observation(_ key: ObservationKey) -> Observation? {
    guard case .observation(let value)? = standing(.observation(key))?.shown.record else {
      return nil
    }
    return value
  }

  public func progress(of assignment: String) -> AssignmentProgress {
    guard case .assignment(let value)? = standing(.assignment(assignment))?.shown.record else {
      return .notStarted
    }
    return value
  }

  /// The keys on which journals disagree and nobody has decided yet.
  public var conflicts: [RecordKey] {
    touching.keys.filter { standing($0)?.isConflict ?? false }
  }

  private func version(_ id: EventID, of key: RecordKey) -> Version? {
    guard let event = events[id], let change = event.changes.first(where: { $0.key == key }) else {
      return nil
    }
    return Version(
      event: id, lamport: event.lamport, at: event.at, person: event.person,
      record: change.record, replaces: change.replaces, reason: event.reason)
  }

  private static func later(_ a: Version, _ b: Version) -> Bool {
    (a.lamport, a.event.writer, a.event.sequence) > (b.lamport, b.event.writer, b.event.sequence)
  }
}

/// One record that was once set under a key, with who, when and why.
public struct Version: Sendable, Hashable {
  public var event: EventID
  public var lamport: Int
  public var at: Instant
  public var person: String
  /// Nil where it cleared the record.
  public var record: Record?
  public var replaces: [EventID]
  public var reason: String?
}

/// What stands under a key: the record to show, and others that contest it.
public struct Standing: Sendable, Hashable {
  /// Of several, the one with the greatest (Lamport, writer).
  public var shown: Version
  /// The other versions nobody replaced.
  public var others: [Version]

  /// Whether the versions differ; several that agree are one.
  public var isConflict: Bool { others.contains { $0.record != shown.record } }

  /// Every version a new one would have to replace.
  public var heads: [EventID] { [shown.event] + others.map(\.event) }
}
