/// One agency's part of one reporting round.
public struct RoundKey: Sendable, Hashable {
  public var agency: String
  /// Such as `2026-y`.
  public var round: String

  public init(agency: String, round: String) {
    self.agency = agency
    self.round = round
  }
}

/// What was last done to an agency's part of a round; who and when is said by its event. Nothing is
/// kept of a part that is open.
public enum RoundState: Sendable, Hashable {
  case submitted
  case returned(reason: String)
  /// With what whoever approved had seen of the values.
  case approved(seen: SeenEvents)
  case reopened(reason: String)

  /// Why it was returned or reopened; empty for the others.
  public var reason: String {
    switch self {
    case .returned(let reason), .reopened(let reason): reason
    case .submitted, .approved: ""
    }
  }

  public var isApproved: Bool { if case .approved = self { true } else { false } }
}

/// How far an agency's part of a round is, as lists show it.
public enum RoundStage: String, Sendable, Hashable, CaseIterable {
  case open, submitted, returned, approved
  /// Approved, but the values are no longer those that were.
  case stale
  case reopened

  public init(_ state: RoundState?) {
    self =
      switch state {
      case nil: .open
      case .submitted?: .submitted
      case .returned?: .returned
      case .approved?: .approved
      case .reopened?: .reopened
      }
  }
}

/// Which events somebody had seen: of each writer the last, for a journal is read from its start.
///
/// It is kept with an approval, of the writers of the values approved alone, so that a value that
/// arrives later from elsewhere is told from the one that was approved, whatever clocks said.
public struct SeenEvents: Sendable, Hashable {
  /// The sequence of the last event, by writer.
  public private(set) var last: [String: Int] = [:]

  public init(_ events: some Sequence<EventID> = []) {
    for id in events { last[id.writer] = max(last[id.writer] ?? 0, id.sequence) }
  }

  public func contains(_ id: EventID) -> Bool { id.sequence <= last[id.writer] ?? 0 }

  /// The last event of each writer, in the order of their names.
  public var events: [EventID] {
    last.keys.sorted().compactMap { writer in
      last[writer].map { EventID(writer: writer, sequence: $0) }
    }
  }
}

/// Leave to change approved values of an agency's part of a round, the last day included.
public struct RoundException: Sendable, Hashable {
  public var until: Day
  public var reason: String

  public init(until: Day, reason: String) {
    self.until = until
    self.reason = reason
  }
}
