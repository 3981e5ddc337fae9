public import ReformModel

/// A row of what changed: an indicator or an assignment, on two days.
public enum ChangeRow: Sendable, Hashable {
  case indicator(IndicatorChange)
  case assignment(AssignmentChange)
}

extension DashboardState {
  /// The day against which today is compared: the one that is shown, else the end of the last quarter.
  public var changesFrom: Day {
    settings.asOf ?? Period(.quarterly, containing: settings.today).previous.lastDay
  }

  /// What is different between a day and today, both judged by the milestone of today: a class says
  /// nothing of a change where the goal was another.
  func changes(since day: Day) -> ProgrammeChanges {
    let past = Workspace(definitions: definitions, ledger: workspace.ledger.asOf(day))
    let milestone = definitions.programme.activeMilestone(
      on: settings.today, asked: settings.milestone)
    let evaluate = { (workspace: Workspace, day: Day) in
      workspace.evaluation(asOf: day, milestone: milestone, agency: settings.agency)
    }
    return ProgrammeChanges(
      from: evaluate(past, day), in: past, to: evaluate(workspace, settings.today), in: workspace)
  }

  /// What changed, as a place shows it: what got worse first, then what got better, then the rest.
  public func changeRows(at place: Place) -> [ChangeRow] {
    guard let changes else { return [] }
    let indicators = changes.indicators.filter { change in
      definitions.indicator(change.code).map { matches($0, place.filter) } ?? false
    }
    let assignments = changes.assignments.filter { matches($0.assignment, place.filter) }
    let rows = indicators.map(ChangeRow.indicator) + assignments.map(ChangeRow.assignment)
    switch place.sort {
    case .natural, .urgency: return rows.stablySorted { $0.urgency < $1.urgency }
    case .name: return rows.sorted(byName: { name(of: $0) })
    }
  }

  func destination(of row: ChangeRow) -> Destination? {
    switch row {
    case .indicator(let change):
      .place(Place(.indicator(change.code, agency: settings.agency)))
    case .assignment(let change): .place(Place(.assignment(change.assignment.code)))
    }
  }

  private func name(of row: ChangeRow) -> String {
    switch row {
    case .indicator(let change): name(of: change.code)
    case .assignment(let change): change.assignment.name[settings.language]
    }
  }
}

extension ChangeRow {
  fileprivate var urgency: Int {
    switch self {
    case .indicator(let change):
      switch change.course {
      case .down: 0
      case .up: 2
      case .level: 4
      }
    case .assignment(let change):
      change.hasTurnedOverdue ? 1 : change.isFinished ? 3 : 5
    }
  }
}
