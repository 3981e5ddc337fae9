import ReformModel

/// Whether rows of the history hold the words of a filter: who, what, the name of it, the new value,
/// why.
///
/// Rows are asked in order, so that what they share with the row before, such as their event and
/// agency, is put into words once; a value only where the rest does not answer.
final class JournalSearch {
  private typealias Wanted = [[UInt8]]

  private let events: EventTable
  private let definitions: Definitions
  private let words: Words
  private let query: SearchKey
  /// The event of the row before, the day in Việt Nam on which it happened, and which words it lacks.
  private var event = -1
  private var day = Day(number: 0)
  private var lacking: Wanted = []
  private var names: [String: SearchKey] = [:]
  private var place: (agency: String, period: Period, text: SearchKey)?

  init(_ ledger: Ledger, _ definitions: Definitions, _ words: Words, for filter: String) {
    events = ledger.events
    self.definitions = definitions
    self.words = words
    query = SearchKey(filter)
  }

  func matches(_ row: HistoryList.Row) -> Bool {
    if row.event != event { turn(to: row.event) }
    guard !lacking.isEmpty else { return true }
    let key = events.key(row.change, of: row.event)
    var wanted = name(of: key.subject).lacks(lacking)
    if !wanted.isEmpty { wanted = text(of: key).lacks(wanted) }
    guard !wanted.isEmpty else { return true }
    let record = events.change(row.change, of: row.event).record
    return SearchKey(words.text(of: record, under: key, in: definitions)).lacks(wanted).isEmpty
  }

  private func turn(to number: Int) {
    let head = events.head(number)
    event = number
    if day != head.at.day { (day, place) = (head.at.day, nil) }
    let text = [
      words.date(day), head.person, definitions.name(ofPerson: head.person), head.reason ?? "",
      head.id.description,
    ]
    lacking = SearchKey(text.joined(separator: " ")).lacks(query.words)
  }

  private func name(of code: String) -> SearchKey {
    if let known = names[code] { return known }
    let name =
      definitions.indicator(code)?.name[words.language]
      ?? definitions.assignment(code)?.name[words.language] ?? ""
    let key = SearchKey("\(code) \(name)")
    names[code] = key
    return key
  }

  /// What it is about; of an observation without its indicator, which the name says.
  private func text(of key: RecordKey) -> SearchKey {
    guard case .observation(var observation) = key else {
      return SearchKey(words.text(of: key, in: definitions, on: day))
    }
    let (agency, period) = (observation.agency, observation.period)
    if let place, place.agency == agency, place.period == period { return place.text }
    observation.indicator = ""
    let text = SearchKey(words.text(of: .observation(observation), in: definitions, on: day))
    place = (agency, period, text)
    return text
  }
}
