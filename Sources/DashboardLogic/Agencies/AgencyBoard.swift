import ReformModel

/// All agencies below the one shown, each by its own figures.
///
/// It costs a hundred evaluations, so that it is made when a screen first asks for it and kept until
/// something changes.
public struct AgencyBoard: Sendable {
  /// In the order of the agencies file.
  public let rows: [AgencyRow]

  init(
    _ workspace: Workspace, below parent: String, asOf: Day, milestone: Int, missing: [Gap]
  ) {
    let agencies = workspace.definitions.agencies.filter {
      $0.parent == parent && $0.exists(on: asOf)
    }
    let gaps = Dictionary(grouping: missing, by: \.agency)
    let rows = agencies.map { agency in
      AgencyRow(
        agency: agency,
        standing: workspace.standing(of: agency.id, asOf: asOf, milestone: milestone),
        assignments: workspace.tally(ledBy: agency.id, on: asOf), gaps: gaps[agency.id] ?? [])
    }
    self.rows = AgencyBoard.ranked(rows)
  }

  /// Each level has a ranking of its own: a commune is not measured against a department.
  private static func ranked(_ rows: [AgencyRow]) -> [AgencyRow] {
    var rows = rows
    for level in Agency.Level.allCases {
      let scores = rows.filter { $0.agency.level == level }.compactMap(\.total.score)
      for index in rows.indices where rows[index].agency.level == level {
        guard let score = rows[index].total.score else { continue }
        rows[index].rank = scores.filter { $0 > score }.count + 1
      }
    }
    return rows
  }
}

extension Workspace {
  /// What is missing of an agency and of those below it, in the order of the agencies file.
  func gaps(ofAndBelow parent: String, asOf day: Day) -> [Gap] {
    let own = definitions.agencies.filter { $0.id == parent }
    let below = definitions.agencies.filter { $0.parent == parent && $0.exists(on: day) }
    return (own + below).flatMap { gaps(of: $0, asOf: day) }
  }

  /// The assignments that an agency leads, counted on a day.
  fileprivate func tally(ledBy agency: String, on day: Day) -> AssignmentTally {
    AssignmentTally(
      definitions.assignments.filter { $0.lead == .agency(agency) }
        .map { ($0, ledger.progress(of: $0.code)) }, on: day)
  }
}
