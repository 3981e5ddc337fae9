import ReformModel

/// One change of one event, with what stood before it.
struct JournalEntry {
  var event: EventID
  var at: Instant
  var person: String
  var key: RecordKey
  var from: Record?
  var to: Record?
  var reason: String?
  var lamport: Int
}

extension Ledger {
  /// Every change of every event, latest first, in an order that every copy agrees on.
  func entries(where isWanted: (RecordKey, Event) -> Bool = { _, _ in true }) -> [JournalEntry] {
    var entries: [JournalEntry] = []
    let later = events.sorted {
      ($0.lamport, $0.id.writer, $0.id.sequence) > ($1.lamport, $1.id.writer, $1.id.sequence)
    }
    for event in later {
      for change in event.changes where isWanted(change.key, event) {
        entries.append(
          JournalEntry(
            event: event.id, at: event.at, person: event.person, key: change.key,
            from: before(change), to: change.record, reason: event.reason, lamport: event.lamport))
      }
    }
    return entries
  }

  /// Of several records that a change replaced, the latest.
  private func before(_ change: Change) -> Record? {
    let replaced = change.replaces.compactMap { events[$0] }
    let latest = replaced.max { ($0.lamport, $0.id.writer) < ($1.lamport, $1.id.writer) }
    return latest?.changes.first { $0.key == change.key }?.record
  }

  /// The keys of the observations that were ever made of an indicator and agency, by period.
  func observationKeys(indicator: String, agency: String) -> [ObservationKey] {
    let keys = keys.compactMap { key -> ObservationKey? in
      guard case .observation(let key) = key else { return nil }
      return key.indicator == indicator && key.agency == agency ? key : nil
    }
    return keys.sorted { $0.period < $1.period }
  }
}

extension RecordKey {
  /// The indicator or assignment it is about.
  var subject: String {
    switch self {
    case .observation(let key): key.indicator
    case .assignment(let code): code
    case .survey(let key): key.survey
    case .manualStatus(let indicator, _), .target(let indicator, _, _): indicator
    case .comment(let subject, _): subject
    }
  }
}
