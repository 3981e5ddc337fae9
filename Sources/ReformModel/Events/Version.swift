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

  /// Whether it comes after another one in the order of the fold, which no clock decides.
  public func isAfter(_ other: Version) -> Bool {
    (lamport, event.writer) > (other.lamport, other.event.writer)
  }
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
