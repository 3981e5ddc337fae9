/// One report of one year: its data window and its day.
public struct ReportingRound: Sendable, Hashable {
  public var rule: RoundRule
  public var year: Int
  public var windowStart: Day
  public var windowEnd: Day
  public var due: Day

  /// Nil where the calendar of that year lacks one of the days.
  public init?(_ rule: RoundRule, year: Int) {
    guard let start = rule.windowStart.day(in: year), let end = rule.windowEnd.day(in: year),
      let due = rule.due.day(in: year)
    else { return nil }
    self.rule = rule
    self.year = year
    windowStart = start
    windowEnd = end
    self.due = due
  }

  /// Such as `2026-y`.
  public var id: String { "\(year)-\(rule.id)" }

  /// How many days are left; 0 on the due day, negative after it.
  public func daysLeft(on day: Day) -> Int { day.distance(to: due) }
}

extension Definitions {
  /// The reports of a year in the order they are due.
  public func reportingRounds(in year: Int) -> [ReportingRound] {
    rounds.compactMap { ReportingRound($0, year: year) }.sorted { $0.due < $1.due }
  }

  /// The first report due on a day or later; nil without rounds.
  public func nextRound(after day: Day) -> ReportingRound? {
    (day.year - 1...day.year + 1).lazy.flatMap(reportingRounds).first { $0.due >= day }
  }
}
