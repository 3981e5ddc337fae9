import ReformModel

extension DashboardState {
  /// Whether an indicator is one that a filter asks for: by code, name, lead or class.
  func matches(_ indicator: Indicator, _ filter: String) -> Bool {
    guard !filter.isEmpty else { return true }
    let query = SearchKey(filter)
    let evaluation = evaluation.indicators[indicator.code]
    return [
      indicator.code, indicator.name[settings.language],
      definitions.name(of: indicator.lead, on: asOf, in: settings.language),
      evaluation.map { words.name($0.shownClass) } ?? "",
    ].contains { SearchKey($0).matches(query) }
  }

  /// Whether an assignment is one that a filter asks for: by code, name, lead or status.
  func matches(_ assignment: Assignment, _ filter: String) -> Bool {
    guard !filter.isEmpty else { return true }
    let query = SearchKey(filter)
    let progress = shownWorkspace.ledger.progress(of: assignment.code)
    return [
      assignment.code, assignment.name[settings.language],
      definitions.name(of: assignment.lead, on: asOf, in: settings.language),
      words.name(assignment.status(progress: progress, on: asOf)),
    ].contains { SearchKey($0).matches(query) }
  }

  /// Whether an agency is one that a filter asks for: by any of its names or its code.
  func matches(_ agency: Agency, _ filter: String) -> Bool {
    guard !filter.isEmpty else { return true }
    let query = SearchKey(filter)
    let names = agency.names.flatMap { [$0.text[settings.language], $0.short] }
    return (names + [agency.id, agency.code ?? ""]).contains { SearchKey($0).matches(query) }
  }
}
