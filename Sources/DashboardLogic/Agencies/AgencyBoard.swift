import ReformModel

/// All agencies below the one shown, each by its own figures.
///
/// It costs a hundred evaluations, so that it is made when a screen first asks for it, piece by piece
/// while nobody types, and kept until something changes.
public struct AgencyBoard: Sendable {
  /// In the order of the agencies file.
  public let rows: [AgencyRow]

  init(_ rows: [AgencyRow]) {
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

/// A board in the making.
struct BoardCount: Sendable {
  private let day: Day
  private let milestone: Int
  private let total: Int
  private var ahead: ArraySlice<Agency>
  private var rows: [AgencyRow] = []

  init(_ definitions: Definitions, below parent: String, asOf: Day, milestone: Int) {
    (day, self.milestone) = (asOf, milestone)
    ahead = definitions.agencies.filter { $0.parent == parent && $0.exists(on: asOf) }[...]
    total = ahead.count
  }

  /// 0…100
  var percent: Int { total == 0 ? 100 : rows.count * 100 / total }

  /// Evaluates some more agencies, as many as a key may take; the board where all are.
  mutating func workOn(_ workspace: Workspace) -> AgencyBoard? {
    var looked = 0
    while looked < BoardCount.valuesAtATime, let agency = ahead.popFirst() {
      let standing = workspace.standing(of: agency.id, asOf: day, milestone: milestone)
      looked += standing.valueCount
      rows.append(
        AgencyRow(
          agency: agency, standing: standing,
          assignments: workspace.tally(ledBy: agency.id, on: day),
          gaps: workspace.gaps(of: agency, asOf: day)))
    }
    return ahead.isEmpty ? AgencyBoard(rows) : nil
  }

  /// What is looked at in a few milliseconds.
  private static let valuesAtATime = 15_000
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
