@testable import ReformModel

/// Everything that can be asked of a ledger about some events, so that two ledgers can be compared.
struct LedgerAnswers: Equatable {
  private var standing: [RecordKey: Standing] = [:]
  private var history: [RecordKey: [Version]] = [:]
  private var heads: [RecordKey: Set<EventID>] = [:]
  private var keys: Set<RecordKey>
  private var otherKeys: Set<RecordKey>
  private var conflicts: Set<RecordKey>
  private var events: [EventID: Event] = [:]
  private var latestFirst: [EventID]
  private var changeCounts: [Int]
  private var undos: Set<EventHead>
  private var signed: Set<EventHead>
  private var entries: [JournalEntry]
  private var about: [String: Set<RecordKey>] = [:]
  private var comments: [String: [Version]] = [:]
  private var figures: [String: [Period: ObservationFigures]] = [:]
  private var ever: [String: [ObservationKey]] = [:]
  private var reports: [String: Bool] = [:]
  private var targets: [String: [Target]] = [:]
  private var greatestLamport: Int

  init(_ ledger: Ledger, about asked: [Event], in whole: Bool = true) {
    keys = Set(ledger.keys)
    otherKeys = Set(ledger.otherKeys)
    conflicts = Set(ledger.conflicts)
    let table = ledger.events
    latestFirst = table.latestFirst.map { table.head($0).id }
    changeCounts = table.latestFirst.map(table.changeCount)
    undos = Set(table.undos)
    signed = Set(table.heads(signedBy: "an@hcc01"))
    entries = ledger.entries()
    // A ledger that is narrowed to a day still counts on from all it has seen.
    greatestLamport = whole ? ledger.greatestLamport : 0
    for event in table { events[event.id] = event }
    for key in Set(asked.flatMap { $0.changes.map(\.key) }) {
      standing[key] = ledger.standing(key)
      history[key] = ledger.history(key)
      heads[key] = Set(ledger.heads(of: key))
      about[key.subject] = Set(ledger.keys(about: key.subject))
      comments[key.subject] = ledger.comments(on: key.subject)
      if case .observation(let key) = key { addSeries(key.indicator, key.agency, ledger) }
    }
  }

  /// Which answers differ from those of another ledger.
  func differences(from other: LedgerAnswers) -> [String] {
    zip(Mirror(reflecting: self).children, Mirror(reflecting: other).children)
      .filter { Self.described($0.value) != Self.described($1.value) }
      .compactMap { $0.0.label }
  }

  /// Tables in an order that does not depend on the run.
  private static func described(_ value: Any) -> [String] {
    let mirror = Mirror(reflecting: value)
    guard let style = mirror.displayStyle, style == .dictionary || style == .set else {
      return ["\(value)"]
    }
    return mirror.children.map { "\($0.value)" }.sorted()
  }

  private mutating func addSeries(_ indicator: String, _ agency: String, _ ledger: Ledger) {
    let name = "\(indicator) \(agency)"
    var known: [Period: ObservationFigures] = [:]
    ledger.figures(of: indicator, agency: agency) { known[$0] = $1 }
    figures[name] = known
    ever[name] = ledger.observationKeys(indicator: indicator, agency: agency)
    reports[name] = ledger.reports(indicator, agency: agency)
    targets[name] = ledger.targets(of: indicator, agency: agency).sorted { $0.year < $1.year }
  }
}
