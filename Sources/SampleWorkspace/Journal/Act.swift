import ReformModel

/// Something somebody saved, before it has its place in a journal.
struct Act {
  var at: Instant
  var writer: String
  var changes: [(key: RecordKey, record: Record?)]
  var reason: String?
  /// Written without having seen what others wrote of the same keys.
  var isUnaware = false

  static let sampleWriter = "sample@cchc"
  /// Whoever hands in and scores for the agencies.
  static let agencyWriter = "sample.donvi@cchc"
  static let secondWriter = "sample.hcc@cchc"
  static let publishedWriter = "published@cchc"
}

extension Instant {
  /// An hour of the working day in Việt Nam, drawn from a stream of random numbers.
  init(workingHoursOf day: Day, _ random: inout SplitMix64) {
    self.init(seconds: day.number * 86_400 + random.whole(3600...36_000))
  }
}

/// Gives acts their ids, Lamport counters and the ids they replace, in order of time.
func woven(_ acts: [Act]) -> [Event] {
  var heads: [RecordKey: [EventID]] = [:]
  var lengths: [String: Int] = [:]
  let ordered = acts.enumerated().sorted { a, b in
    (a.element.at, a.offset) < (b.element.at, b.offset)
  }
  return ordered.enumerated().map { place, entry in
    let act = entry.element
    lengths[act.writer, default: 0] += 1
    let id = EventID(writer: act.writer, sequence: lengths[act.writer, default: 0])
    let changes = act.changes.map { key, record in
      let replaced = act.isUnaware ? [] : heads[key] ?? []
      heads[key] = act.isUnaware ? (heads[key] ?? []) + [id] : [id]
      return Change(key: key, record: record, replaces: replaced)
    }
    let person = act.writer.prefix { $0 != "@" }
    return Event(
      id: id, lamport: place + 1, at: act.at, person: String(person), changes: changes,
      reason: act.reason)
  }
}
