import ReformModel

extension DashboardState {
  /// How many rows the history has, as its filter narrows them.
  public var journalRowCount: Int { historyList.count }

  /// A row of the history; nil outside.
  public func journalRow(at index: Int) -> JournalRow? {
    historyList.row(at: index).map(journalRow)
  }

  var selectedJournalRow: JournalRow? { journalRow(at: place.list.selected) }

  /// Keeps the rows of the history in step with what they are made from.
  mutating func followHistory() {
    guard place.screen == .history else { return }
    let (ledger, filter) = (shownWorkspace.ledger, place.filter)
    var list = historyList
    list.follow(ledger, filter: filter, matches: matching(filter))
    historyList = list
  }

  /// Whether a filter has not looked at everything yet.
  public var isSearching: Bool { place.screen == .history && historyList.isSearching }

  /// How far it is, 0…100.
  public var percentSearched: Int { historyList.percentSearched }

  /// Looks at some more.
  mutating func searchOn() {
    guard isSearching else { return }
    var list = historyList
    list.searchOn(matches: matching(place.filter))
    historyList = list
  }

  private func matching(_ filter: String) -> (HistoryList.Row) -> Bool {
    JournalSearch(shownWorkspace.ledger, definitions, words, for: filter).matches
  }

  private func journalRow(_ row: HistoryList.Row) -> JournalRow {
    let ledger = shownWorkspace.ledger
    let event = ledger.events.head(row.event)
    let kind: JournalRow.Kind =
      event.undoes == nil ? .saved : historyList.chains.isRedo(event.id) ? .redo : .undo
    return JournalRow(
      entry: ledger.entry(of: ledger.events.change(row.change, of: row.event), in: event),
      kind: kind,
      isUndone: historyList.chains.undoer(of: event.id) != nil)
  }

  /// Where Enter leads from a row: to the indicator at that period, or to the assignment.
  func place(of row: JournalRow) -> Place? {
    switch row.entry.key {
    case .observation(let key): return series(of: key)
    case .manualStatus(let indicator, let agency), .target(let indicator, let agency, _):
      return Place(.indicator(indicator, agency: agency))
    case .assignment(let code), .comment(let code, _):
      if definitions.indicator(code) != nil {
        return Place(.indicator(code, agency: settings.agency))
      }
      return definitions.assignment(code).map { Place(.assignment($0.code)) }
    case .round(let key), .roundException(let key): return Place(.roundPart(key))
    case .score(let key):
      var place = Place(.roundPart(RoundKey(agency: key.agency, round: key.round)))
      place.tab = RoundPartTab.scores.rawValue
      return place
    case .survey(let key):
      return definitions.surveys.first { $0.id == key.survey }.map {
        Place(.indicator($0.indicator, agency: key.agency))
      }
    }
  }
}
