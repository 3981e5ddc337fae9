public import ReformModel

/// A row of a screen that tells all there is to tell of one thing.
public enum DetailItem: Sendable, Hashable {
  /// What there is to tell, by label.
  case fact(String, String)
  /// Who leads it, where that is an agency with a screen of its own.
  case lead(String, agency: String)
  /// An indicator that it serves.
  case indicator(IndicatorEvaluation)
  /// What an agency reported that a value is made of.
  case part(ObservationKey, Observation)
  /// Something that was reported of it or remarked on it.
  case report(HistoryRow)
}

extension DashboardState {
  /// What there is to tell of the thing on screen; empty on screens of other kinds.
  public func detailItems(at place: Place) -> [DetailItem] {
    switch place.screen {
    case .assignment(let code): assignmentItems(code)
    case .observation(let key): observationItems(key)
    default: []
    }
  }

  /// Where Enter leads from a row of such a screen.
  func destination(ofDetail row: Int) -> Destination? {
    switch detailItems(at: place)[safe: row] {
    case .indicator(let evaluation)?:
      .place(Place(.indicator(evaluation.code, agency: settings.agency)))
    case .lead(_, let agency)?: agency == settings.agency ? nil : .place(Place(.agency(agency)))
    case .part(let key, _)?: .place(Place(.observation(key)))
    case .fact, .report, nil: nil
    }
  }

  /// Who leads, with the way to its screen where it is an agency.
  func leadItem(_ party: Party) -> DetailItem {
    if case .agency(let id) = party { return .lead(name(of: party), agency: id) }
    return .fact(words.leadHead, name(of: party))
  }

  /// Everything that was ever said under some keys, latest first.
  func reports(under keys: [RecordKey]) -> [HistoryRow] {
    let ledger = shownWorkspace.ledger
    return keys.flatMap { key in ledger.history(key).map { HistoryRow(key: key, version: $0) } }
      .sorted { $0.version.isAfter($1.version) }
  }
}
