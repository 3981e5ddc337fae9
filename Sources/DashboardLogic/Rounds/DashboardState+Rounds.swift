public import ReformModel

/// A row of the list of rounds.
public struct RoundRow: Sendable, Hashable {
  /// Where a round is on a day.
  public enum Stage: Sendable, Hashable {
    /// Its figures are still being collected.
    case collecting
    /// Its window has ended and its day has not come.
    case writing
    case closed
    case ahead
  }

  public var round: ReportingRound
  public var stage: Stage
  /// How many values are missing whose periods ended in its window; nil of rounds that are over or
  /// ahead.
  public var missing: Int?
  /// How many days are left until it is due; negative after it.
  public var daysLeft: Int
}

extension DashboardState {
  /// The rounds of this year and the next, as a place shows them.
  public func roundRows(at place: Place) -> [RoundRow] {
    let query = SearchKey(place.filter)
    let rows = (asOf.year...asOf.year + 1).flatMap(definitions.reportingRounds)
      .filter { round in
        place.filter.isEmpty
          || SearchKey("\(round.rule.name[settings.language]) \(round.year)").matches(query)
      }
      .map(roundRow)
    switch place.sort {
    case .natural: return rows
    case .urgency:
      return rows.stablySorted {
        ($0.daysLeft < 0 ? 1 : 0, $0.daysLeft) < ($1.daysLeft < 0 ? 1 : 0, $1.daysLeft)
      }
    case .name: return rows.sorted(byName: { $0.round.rule.name[settings.language] })
    }
  }

  private func roundRow(_ round: ReportingRound) -> RoundRow {
    let stage: RoundRow.Stage =
      round.due < asOf
      ? .closed
      : round.windowEnd < asOf ? .writing : round.windowStart <= asOf ? .collecting : .ahead
    let isOpen = stage == .collecting || stage == .writing
    return RoundRow(
      round: round, stage: stage, missing: isOpen ? missing(in: round) : nil,
      daysLeft: round.daysLeft(on: asOf))
  }

  /// What is missing by today of the periods that ended in the window of a round.
  private func missing(in round: ReportingRound) -> Int {
    allGaps.reduce(0) { sum, gap in
      var (period, count) = (gap.first, 0)
      for _ in 0..<gap.count {
        if period.lastDay >= round.windowStart, period.lastDay <= round.windowEnd { count += 1 }
        period = period.next
      }
      return sum + count
    }
  }
}
