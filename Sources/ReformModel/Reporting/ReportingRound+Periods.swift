extension ReportingRound {
  /// Whether the figure of a period belongs to this round: the greater part of its days lies within
  /// the data window.
  ///
  /// Windows are not calendar periods (guidance 581/BNV-CCHC: quarter III counts from 15 June to
  /// 14 September), while figures are kept by calendar periods. By this rule quarter III holds the
  /// months June, July and August and the quarter of its name; the year holds twelve months from
  /// December of the year before, four quarters, two half-years, and the year itself, although
  /// that ends after the window.
  public func holds(_ period: Period) -> Bool {
    let first = max(period.firstDay, windowStart)
    let last = min(period.lastDay, windowEnd)
    let days = period.firstDay.distance(to: period.lastDay) + 1
    return first <= last && 2 * (first.distance(to: last) + 1) > days
  }

  /// The periods of a frequency whose figures belong to this round, in order; empty where the
  /// window is too short for any, as a quarter is for yearly figures.
  public func periods(_ frequency: Frequency) -> [Period] {
    var periods: [Period] = []
    var period = Period(frequency, containing: windowStart)
    while period.firstDay <= windowEnd {
      if holds(period) { periods.append(period) }
      period = period.next
    }
    return periods
  }
}

extension Definitions {
  /// The round reported before one, by the end of its window; nil where there is none.
  public func round(before round: ReportingRound) -> ReportingRound? {
    (round.year - 1...round.year).flatMap(reportingRounds)
      .filter { $0.windowEnd < round.windowEnd }
      .max { $0.windowEnd < $1.windowEnd }
  }

  /// The round reported after one, by the end of its window; nil where there is none.
  public func round(after round: ReportingRound) -> ReportingRound? {
    (round.year...round.year + 1).flatMap(reportingRounds)
      .filter { $0.windowEnd > round.windowEnd }
      .min { $0.windowEnd < $1.windowEnd }
  }

  /// What a round asks for: its indicators in the order that its rule gives, else all of the
  /// programme by the first of their contents, then by code.
  ///
  /// That is the order in which the ministry's software asks for values.
  public func indicators(of round: ReportingRound) -> [Indicator] {
    guard round.rule.indicators.isEmpty else { return round.rule.indicators.compactMap(indicator) }
    let order = indicators.map { (content: leadingContent(of: $0), indicator: $0) }
    return order.sorted { ($0.content, $0.indicator.code) < ($1.content, $1.indicator.code) }
      .map(\.indicator)
  }

  /// The content under which an indicator is reported: the first of its own; 0 where it belongs to
  /// all, so that it speaks of direction as a whole and stands before the contents.
  public func leadingContent(of indicator: Indicator) -> Int {
    let own = Set(indicator.contents)
    return programme.contents.count > 1 && own.count == programme.contents.count
      ? 0 : own.min() ?? 0
  }
}
