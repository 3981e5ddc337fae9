public import ReformModel

/// All agencies below the one shown, each evaluated by its own figures.
///
/// It costs a hundred evaluations, so that it is made when a screen first asks for it and kept until
/// something changes.
public struct AgencyBoard: Sendable {
  /// In the order of the agencies file.
  public let rows: [AgencyRow]
  public let evaluations: [String: ProgrammeEvaluation]
  /// What is missing of the agency above them.
  let ownGaps: [Gap]

  init(_ workspace: Workspace, below parent: String, asOf: Day, milestone: Int) {
    let agencies = workspace.definitions.agencies.filter {
      $0.parent == parent && $0.exists(on: asOf)
    }
    var evaluations: [String: ProgrammeEvaluation] = [:]
    let rows = agencies.map { agency in
      let evaluation = workspace.evaluation(asOf: asOf, milestone: milestone, agency: agency.id)
      evaluations[agency.id] = evaluation
      return AgencyRow(
        agency: agency, total: evaluation.total,
        reported: evaluation.indicators.values.filter { !$0.series.isEmpty }.count,
        isIllustrative: evaluation.indicators.values.contains(where: \.isIllustrative),
        assignments: workspace.tally(ledBy: agency.id, on: asOf),
        gaps: workspace.gaps(of: agency, asOf: asOf))
    }
    self.rows = AgencyBoard.ranked(rows)
    self.evaluations = evaluations
    ownGaps =
      workspace.definitions.agency(parent).map { workspace.gaps(of: $0, asOf: asOf) } ?? []
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
  /// The assignments that an agency leads, counted on a day.
  fileprivate func tally(ledBy agency: String, on day: Day) -> AssignmentTally {
    AssignmentTally(
      definitions.assignments.filter { $0.lead == .agency(agency) }
        .map { ($0, ledger.progress(of: $0.code)) }, on: day)
  }
}
