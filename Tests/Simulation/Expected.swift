import ReformModel

/// What must be there at the end, known because it was made.
struct Expected {
  /// Every event that was ever saved, with the machine that did.
  private(set) var events: [Event] = []
  /// Keys on which journals must disagree at the end.
  var conflicts: Set<RecordKey> = []
  var conflictsMade = 0

  mutating func saved(_ event: Event) { events.append(event) }

  var values: Int { events.reduce(0) { $0 + $1.changes.count } }
}
