public import ReformModel

/// A row of the list of agencies: how one stands by its own figures, and what it owes.
public struct AgencyRow: Sendable, Hashable {
  public var agency: Agency
  public var standing: AgencyStanding
  /// The assignments it leads.
  public var assignments: AssignmentTally
  public var gaps: [Gap]
  /// 1 is the best of those of its level that have a score; those with the same score share it.
  public var rank: Int?

  public init(
    agency: Agency, standing: AgencyStanding, assignments: AssignmentTally, gaps: [Gap],
    rank: Int? = nil
  ) {
    self.agency = agency
    self.standing = standing
    self.assignments = assignments
    self.gaps = gaps
    self.rank = rank
  }

  /// The roll-up of the whole programme by the figures of this agency.
  public var total: GroupEvaluation { standing.total }
  /// How many indicators it has ever answered for.
  public var reported: Int { standing.latestFlags.count }
  /// Whether made-up values are among those assessed.
  public var isIllustrative: Bool { standing.isIllustrative }
}
