public import ReformModel

/// A value that an agency owes in a round, and what is said of it.
public struct OwedRow: Sendable, Hashable {
  public var key: ObservationKey
  /// Nil where it is missing.
  public var observation: Observation?
  /// Whether it is no longer what was approved.
  public var isChanged: Bool
}

/// The four facts of the score of an indicator.
public struct ScoreRow: Sendable, Hashable {
  /// As the self-score.
  public var key: ScoreKey
  public var facts: [ScoreStep: ScoreFact]
}

extension DashboardState {
  /// The parts of a round as a place shows them.
  public func roundPartRows(of round: String, at place: Place) -> [RoundPart] {
    let query = SearchKey(place.filter)
    let rows = (roundParts[round] ?? []).filter { part in
      place.roundTab.holds(part)
        && (place.filter.isEmpty || matches(part.agency, place.filter)
          || SearchKey(words.name(part.stage)).matches(query))
    }
    switch place.sort {
    case .natural: return rows
    case .urgency:
      return rows.stablySorted {
        ($0.stage.urgency, -$0.missing.count) < ($1.stage.urgency, -$1.missing.count)
      }
    case .name: return rows.sorted(byName: { $0.agency.name(on: asOf).short })
    }
  }

  /// An agency's part of a round; nil where the workspace knows no such agency or round.
  public func roundPart(_ key: RoundKey) -> RoundPart? {
    if let part = roundParts[key.round]?.first(where: { $0.agency.id == key.agency }) {
      return part
    }
    guard let agency = definitions.agency(key.agency),
      let round = definitions.reportingRound(key.round)
    else { return nil }
    return shownWorkspace.part(of: agency, in: round, asOf: asOf)
  }

  /// What an agency owes in a round, as a place shows it: what is still to be done first.
  public func owedRows(of key: RoundKey, at place: Place) -> [OwedRow] {
    guard let part = roundPart(key) else { return [] }
    let changed = Set(part.changed)
    let rows = part.owed.filter { matchesIndicator($0.indicator, place.filter) }.map { key in
      OwedRow(
        key: key, observation: shownWorkspace.ledger.observation(key),
        isChanged: changed.contains(.observation(key)))
    }
    switch place.sort {
    case .natural: return rows.stablySorted { $0.urgency < $1.urgency }
    case .urgency: return rows.stablySorted { $0.key.period.lastDay < $1.key.period.lastDay }
    case .name: return rows.sorted(byName: { name(of: $0.key.indicator) })
    }
  }

  /// The scores of an agency in a round, as a place shows them.
  public func scoreRows(of key: RoundKey, at place: Place) -> [ScoreRow] {
    let owed = roundPart(key)?.owed.map(\.indicator) ?? []
    let codes = Set(owed)
    let rows = definitions.indicators.map(\.code)
      .filter { codes.contains($0) && matchesIndicator($0, place.filter) }
      .map { scoreRow($0, key) }
    switch place.sort {
    case .natural: return rows
    case .urgency: return rows.stablySorted { $0.facts.count < $1.facts.count }
    case .name: return rows.sorted(byName: { name(of: $0.key.indicator) })
    }
  }

  private func scoreRow(_ code: String, _ part: RoundKey) -> ScoreRow {
    let key = ScoreKey(
      indicator: code, agency: part.agency, round: part.round, step: .selfScore)
    let facts = ScoreStep.allCases.map { ($0, shownWorkspace.ledger.score(key.with($0))) }
    return ScoreRow(
      key: key, facts: facts.reduce(into: [:]) { facts, said in facts[said.0] = said.1 })
  }

  private func matchesIndicator(_ code: String, _ filter: String) -> Bool {
    filter.isEmpty || definitions.indicator(code).map { matches($0, filter) } ?? false
  }

  /// The part that acts of rounds are about: the one on screen, else the one under the cursor.
  var selectedPart: RoundPart? {
    switch place.screen {
    case .round(let id): roundPartRows(of: id, at: place)[safe: place.list.selected]
    case .roundPart(let key): roundPart(key)
    default: nil
    }
  }

  /// What `e` edits in a part: the value, or the score that comes next.
  func editSubject(in key: RoundKey) -> EntrySubject? {
    let row = place.list.selected
    switch place.roundPartTab {
    case .values: return owedRows(of: key, at: place)[safe: row].map { .observation($0.key) }
    case .scores:
      return scoreRows(of: key, at: place)[safe: row].map {
        .score($0.key.with(workspace.ledger.nextStep(of: $0.key)))
      }
    }
  }

  /// Where Enter leads from a row of a part: to the series of the indicator.
  func destination(inPart key: RoundKey, _ row: Int) -> Destination? {
    switch place.roundPartTab {
    case .values:
      owedRows(of: key, at: place)[safe: row].map { .place(series(of: $0.key)) }
    case .scores:
      scoreRows(of: key, at: place)[safe: row].map {
        .place(Place(.indicator($0.key.indicator, agency: key.agency)))
      }
    }
  }

  /// The series of a value, with its period selected.
  func series(of key: ObservationKey) -> Place {
    var place = Place(.indicator(key.indicator, agency: key.agency))
    place.tab = IndicatorTab.series.rawValue
    let rows = seriesRows(indicator: key.indicator, agency: key.agency)
    let at = rows.firstIndex { $0.period == key.period } ?? 0
    place.list.select(at, count: rows.count, visible: ListWindow.rows(size))
    return place
  }
}

/// Which agencies of a round the list shows.
public enum RoundTab: Int, Sendable, CaseIterable {
  case all, departments, communes

  fileprivate func holds(_ part: RoundPart) -> Bool {
    switch self {
    case .all: true
    case .departments: part.agency.level == .department
    case .communes: part.agency.level == .commune
    }
  }
}

public enum RoundPartTab: Int, Sendable, CaseIterable {
  case values, scores
}

extension Place {
  public var roundTab: RoundTab { RoundTab(rawValue: tab) ?? .all }
  public var roundPartTab: RoundPartTab { RoundPartTab(rawValue: tab) ?? .values }
}

extension RoundStage {
  /// What needs attention first is 0.
  fileprivate var urgency: Int {
    switch self {
    case .stale: 0
    case .submitted: 1
    case .returned: 2
    case .reopened: 3
    case .open: 4
    case .approved: 5
    }
  }
}

extension OwedRow {
  fileprivate var urgency: Int { observation == nil ? 0 : isChanged ? 1 : 2 }
}
