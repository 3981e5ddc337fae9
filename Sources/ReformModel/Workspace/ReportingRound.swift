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

  /// The day by which the agencies of a level hand in.
  public func due(of level: Agency.Level) -> Day {
    due.advanced(by: -(rule.internalDue[level] ?? 0))
  }

  /// How many days are left; 0 on the due day, negative after it.
  public func daysLeft(on day: Day) -> Int { day.distance(to: due) }
}

/// The parts of the id of a round such as `2026-y`.
public struct RoundID: Sendable, Hashable {
  public let year: Int
  /// The id of its rule.
  public let rule: String

  /// Nil for anything but four digits, a hyphen and the id of a rule.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, let year = Int(parts[0]),
      (1900...2999).contains(year), !parts[1].isEmpty
    else { return nil }
    self.year = year
    rule = String(parts[1])
  }
}

extension Definitions {
  /// The reports of a year in the order they are due.
  public func reportingRounds(in year: Int) -> [ReportingRound] {
    rounds.compactMap { ReportingRound($0, year: year) }.sorted { $0.due < $1.due }
  }

  /// The round of an id such as `2026-y`; nil where the calendar has none.
  public func reportingRound(_ id: String) -> ReportingRound? {
    guard let id = RoundID(id), let rule = rounds.first(where: { $0.id == id.rule }) else {
      return nil
    }
    return ReportingRound(rule, year: id.year)
  }

  /// The last day of the window of a part's round, on which its agency had its name of then.
  public func lastDay(of key: RoundKey) -> Day {
    reportingRound(key.round)?.windowEnd ?? Day(number: 0)
  }

  /// The first report due on a day or later; nil without rounds.
  public func nextRound(after day: Day) -> ReportingRound? {
    (day.year - 1...day.year + 1).lazy.flatMap(reportingRounds).first { $0.due >= day }
  }
}
