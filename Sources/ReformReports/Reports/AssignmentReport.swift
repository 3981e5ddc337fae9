public import ReformModel

/// Assignments with what was reported of them and where they stand on a day.
public struct AssignmentReport: Sendable {
  public struct Row: Sendable {
    public var assignment: Assignment
    public var progress: AssignmentProgress
    public var status: AssignmentStatus
    /// Nil where it is ongoing.
    public var due: Day?
  }

  public let definitions: Definitions
  public let asOf: Day
  public let rows: [Row]
  private let ledger: Ledger

  /// - Parameter isWanted: Which assignments it holds; all unless said otherwise.
  public init(
    _ workspace: Workspace, asOf: Day, where isWanted: (Assignment) -> Bool = { _ in true }
  ) {
    definitions = workspace.definitions
    self.asOf = asOf
    ledger = workspace.ledger
    rows = workspace.definitions.assignments.filter(isWanted).map { assignment in
      let progress = workspace.ledger.progress(of: assignment.code)
      return Row(
        assignment: assignment, progress: progress,
        status: assignment.status(progress: progress, on: asOf),
        due: assignment.dueDay(progress: progress))
    }
  }

  /// Whether progress among this was reported by somebody whose observations are made up: progress
  /// itself has no source to tell.
  public var isIllustrative: Bool {
    let reporters = rows.compactMap {
      ledger.standing(.assignment($0.assignment.code))?.shown.person
    }
    return ledger.hasIllustrativeValues(by: Set(reporters))
  }

  /// Who leads an assignment, by the name of the day.
  public func lead(_ row: Row, _ words: Words, short: Bool) -> String {
    definitions.name(of: row.assignment.lead, on: asOf, in: words.language, short: short)
  }
}
