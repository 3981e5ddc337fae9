public import ReformModel

extension Screen {
  /// Whether it needs all agencies evaluated.
  var comparesAgencies: Bool {
    switch self {
    case .agencies, .agency: true
    case .overview, .matrix, .gaps, .changes, .rounds, .round, .roundPart, .report, .surveys,
      .section,
      .indicator, .assignments, .assignment, .observation, .grid, .history, .conflicts:
      false
    }
  }
}

extension DashboardState {
  /// The agencies as a place shows them: of its tab, filtered and sorted, the best first.
  public func agencyRows(at place: Place) -> [AgencyRow] {
    let rows = (board?.rows ?? []).filter {
      place.agenciesTab.holds($0) && matches($0.agency, place.filter)
    }
    switch place.sort {
    case .natural where place.agenciesTab == .completeness: return rows
    case .natural: return rows.stablySorted { $0.order < $1.order }
    case .urgency:
      return rows.stablySorted { ($0.gaps.count, $0.debt) > ($1.gaps.count, $1.debt) }
    case .name: return rows.sorted(byName: { $0.agency.name(on: asOf).short })
    }
  }

  /// The evaluation of an agency on its own screen.
  public func evaluation(ofAgency id: String) -> ProgrammeEvaluation? {
    id == settings.agency ? evaluation : agencyEvaluation.flatMap { $0.agency == id ? $0 : nil }
  }

  /// The indicators that an agency reports, as a place shows them.
  public func indicatorRows(agency id: String, at place: Place) -> [IndicatorEvaluation] {
    let evaluations = evaluation(ofAgency: id)?.indicators ?? [:]
    let rows = definitions.indicators.filter { matches($0, place.filter) }
      .compactMap { evaluations[$0.code] }
      .filter { !$0.series.isEmpty }
    return sorted(rows, by: place.sort)
  }

  /// The indicators of the programme that an agency leads, as a place shows them.
  public func ledRows(agency id: String, at place: Place) -> [IndicatorEvaluation] {
    let rows = definitions.indicators
      .filter { $0.lead == .agency(id) && matches($0, place.filter) }
      .compactMap { evaluation.indicators[$0.code] }
    return sorted(rows, by: place.sort)
  }

  /// The assignments that an agency leads or takes part in, those it leads first.
  public func assignmentRows(agency id: String, at place: Place) -> [AssignmentRow] {
    let matching = definitions.assignments.filter { matches($0, place.filter) }
    let led = matching.filter { $0.lead == .agency(id) }
    let shared = matching.filter { $0.lead != .agency(id) && $0.coordinators.contains(.agency(id)) }
    return sorted((led + shared).map(assignmentRow), by: place.sort)
  }

  /// What one agency owes: of its own figures, and of those of the whole for which it answers.
  public func gapRows(agency id: String, at place: Place) -> [Gap] {
    sorted(
      matching(
        agencyMissing.filter { $0.agency == id || lead(of: $0) == .agency(id) }, place.filter),
      by: place.sort)
  }

  /// What is missing, as the screen shows it: the oldest first.
  public var gapRows: [Gap] { gapList?.rows ?? [] }

  /// A few of these rows that are as wide as the widest of all.
  public var gapSamples: [Gap] { gapList?.samples ?? [] }

  /// Keeps the list of what is missing in step with its filter and order; put together once for all
  /// keys that move on it.
  mutating func followGaps() {
    guard place.screen == .gaps else { return }
    let made = GapList.Made(filter: place.filter, sort: place.sort, language: settings.language)
    guard gapList?.made != made else { return }
    gapList = GapList(
      made: made, rows: sorted(matching(missing ?? [], place.filter), by: place.sort),
      own: settings.agency)
  }

  private func matching(_ gaps: [Gap], _ filter: String) -> [Gap] {
    guard !filter.isEmpty else { return gaps }
    // Agencies and indicators are asked once each, not for every pair of them.
    let agencies = Set(definitions.agencies.filter { matches($0, filter) }.map(\.id))
    let codes = Set(definitions.indicators.filter { matches($0, filter) }.map(\.code))
    return gaps.filter { agencies.contains($0.agency) || codes.contains($0.indicator) }
  }

  private func sorted(_ gaps: [Gap], by sort: SortOrder) -> [Gap] {
    switch sort {
    case .natural:
      gaps.map { (since: $0.since, gap: $0) }.stablySorted { $0.since < $1.since }.map(\.gap)
    case .urgency: gaps.stablySorted { $0.count > $1.count }
    case .name: gaps.sorted(byName: { name(ofAgency: $0.agency) })
    }
  }

  /// Who answers for what is missing of the whole; nil of what an agency owes by itself.
  public func lead(of gap: Gap) -> Party? {
    gap.agency == settings.agency ? definitions.indicator(gap.indicator)?.lead : nil
  }

  private func name(ofAgency id: String) -> String {
    definitions.agency(id)?.name(on: asOf).short ?? id
  }

  /// Where Enter leads from a row of an agency's own screen.
  func destination(inAgency id: String, _ row: Int) -> Destination? {
    switch place.agencyTab {
    case .indicators:
      indicatorRows(agency: id, at: place)[safe: row].map {
        .place(Place(.indicator($0.code, agency: id)))
      }
    case .led:
      ledRows(agency: id, at: place)[safe: row].map {
        .place(Place(.indicator($0.code, agency: settings.agency)))
      }
    case .assignments:
      assignmentRows(agency: id, at: place)[safe: row].map(destination)
    case .gaps: gapRows(agency: id, at: place)[safe: row].map(destination)
    }
  }

  /// The series in which something is missing.
  func destination(of gap: Gap) -> Destination {
    var place = Place(.indicator(gap.indicator, agency: gap.agency))
    place.tab = IndicatorTab.series.rawValue
    return .place(place)
  }

  /// What `e` edits on an agency's own screen.
  func entryTarget(ofAgency id: String, _ row: Int)
    -> (indicator: String, agency: String, period: Period)?
  {
    switch place.agencyTab {
    case .indicators:
      guard let code = indicatorRows(agency: id, at: place)[safe: row]?.code else { return nil }
      return newestEnded(code).map { (code, id, $0) }
    case .led:
      guard let code = ledRows(agency: id, at: place)[safe: row]?.code else { return nil }
      return newestEnded(code).map { (code, settings.agency, $0) }
    case .gaps:
      return gapRows(agency: id, at: place)[safe: row].map { ($0.indicator, $0.agency, $0.first) }
    case .assignments: return nil
    }
  }
}

extension AgencyRow {
  /// The ranked first; who never reported anything comes last.
  fileprivate var order: Int { rank ?? (reported > 0 ? .max - 1 : .max) }

  /// How many values it owes in all.
  public var debt: Int { gaps.reduce(0) { $0 + $1.count } }
}

extension AgenciesTab {
  fileprivate func holds(_ row: AgencyRow) -> Bool {
    switch self {
    case .departments: row.agency.level == .department
    case .communes: row.agency.level == .commune
    // Who reports nothing has no line in a grid of reports.
    case .completeness: row.reported > 0
    }
  }
}
