public import ReformModel

/// A key on which journals disagree, and what stands under it.
public struct ConflictRow: Sendable, Hashable {
  public var key: RecordKey
  /// What it is about, in words.
  public var title: String
  public var standing: Standing
}

/// What journals disagree on, in words; put together once for all keys that move on it.
struct ConflictList: Sendable {
  private(set) var rows: [ConflictRow] = []
  private var all: [(row: ConflictRow, text: SearchKey)] = []
  private var filter = ""
  private var made: Made?

  /// By what the rows are made.
  struct Made: Hashable, Sendable {
    var eventCount: Int
    var language: Language
    var asOf: Day
  }

  mutating func follow(_ made: Made, filter: String, rows: () -> [(ConflictRow, SearchKey)]) {
    guard made != self.made || filter != self.filter else { return }
    if made != self.made { all = rows() }
    (self.made, self.filter) = (made, filter)
    let query = SearchKey(filter)
    self.rows = all.filter { filter.isEmpty || $0.text.matches(query) }.map(\.row)
  }
}

extension DashboardState {
  /// What journals disagree on, in the order of what it is about.
  public var conflictRows: [ConflictRow] { conflictList.rows }

  /// Keeps the list of conflicts in step with what it is made from.
  mutating func followConflicts() {
    guard place.screen == .conflicts else { return }
    let made = ConflictList.Made(
      eventCount: shownWorkspace.ledger.events.count, language: settings.language, asOf: asOf)
    var list = conflictList
    list.follow(made, filter: place.filter, rows: allConflicts)
    conflictList = list
  }

  private func allConflicts() -> [(ConflictRow, SearchKey)] {
    let ledger = shownWorkspace.ledger
    let rows = ledger.conflicts.compactMap { key -> (ConflictRow, SearchKey)? in
      guard let standing = ledger.standing(key) else { return nil }
      let title = words.text(of: key, in: definitions, on: standing.shown.at.day)
      let name = definitions.indicator(key.subject)?.name[settings.language] ?? ""
      let people = ([standing.shown] + standing.others).map(\.person)
        .map { definitions.name(ofPerson: $0) }
      let text = SearchKey(([title, name] + people).joined(separator: " "))
      return (ConflictRow(key: key, title: title, standing: standing), text)
    }
    return rows.sorted { $0.0.title < $1.0.title }
  }
}
