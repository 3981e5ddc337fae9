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
  /// How many agencies have a part in it; none of rounds ahead.
  public var parts: Int
  /// How many of these are in each stage.
  public var counts: [RoundStage: Int]
}

extension DashboardState {
  /// The rounds of this year and the next, as a place shows them.
  public func roundRows(at place: Place) -> [RoundRow] {
    let query = SearchKey(place.filter)
    let rows =
      listedRounds
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

  private var listedRounds: [ReportingRound] {
    (asOf.year...asOf.year + 1).flatMap(definitions.reportingRounds)
  }

  private func roundRow(_ round: ReportingRound) -> RoundRow {
    let stage: RoundRow.Stage =
      round.due < asOf
      ? .closed
      : round.windowEnd < asOf ? .writing : round.windowStart <= asOf ? .collecting : .ahead
    let isOpen = stage == .collecting || stage == .writing
    let parts = roundParts[round.id] ?? []
    return RoundRow(
      round: round, stage: stage,
      missing: isOpen ? parts.reduce(0) { $0 + $1.missing.count } : nil,
      daysLeft: round.daysLeft(on: asOf), parts: parts.count,
      counts: parts.reduce(into: [:]) { $0[$1.stage, default: 0] += 1 })
  }

  /// The rounds whose parts the screen shows; those ahead have none.
  var roundsShown: [ReportingRound] {
    let rounds: [ReportingRound] =
      switch place.screen {
      case .rounds: listedRounds
      case .round(let id): definitions.reportingRound(id).map { [$0] } ?? []
      case .roundPart(let key): definitions.reportingRound(key.round).map { [$0] } ?? []
      default: []
      }
    return rounds.filter { $0.windowStart <= asOf }
  }
}
