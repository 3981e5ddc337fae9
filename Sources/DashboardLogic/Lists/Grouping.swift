public import ReformModel

extension DashboardState {
  /// What a row stands under in a grouped list; empty where nothing is grouped.
  public func group(of indicator: Indicator, by grouping: Grouping) -> String {
    switch grouping {
    case .none: ""
    case .lead: name(ofLead: indicator.lead)
    case .content: name(ofContents: indicator.contents)
    }
  }

  public func group(of assignment: Assignment, by grouping: Grouping) -> String {
    switch grouping {
    case .none: ""
    case .lead: name(ofLead: assignment.lead)
    case .content: name(ofContents: assignment.contents)
    }
  }

  func grouped(_ rows: [IndicatorEvaluation], by grouping: Grouping) -> [IndicatorEvaluation] {
    together(rows, grouping) { row in
      definitions.indicator(row.code).map { group(of: $0, by: grouping) } ?? ""
    }
  }

  func grouped(_ rows: [AssignmentRow], by grouping: Grouping) -> [AssignmentRow] {
    together(rows, grouping) { group(of: $0.assignment, by: grouping) }
  }

  /// Groups in the order of their names, the rows of each as they were.
  private func together<Row>(
    _ rows: [Row], _ grouping: Grouping, _ name: (Row) -> String
  ) -> [Row] {
    grouping == .none ? rows : rows.sorted(byName: name)
  }

  private func name(ofLead lead: Party) -> String {
    definitions.name(of: lead, on: asOf, in: settings.language, short: true)
  }

  /// The first of its contents; those that serve several stand under the one named first.
  private func name(ofContents contents: [Int]) -> String {
    guard let first = contents.first,
      let content = definitions.programme.contents.first(where: { $0.id == first })
    else { return "" }
    return "\(content.id) \(content.short[settings.language])"
  }
}
