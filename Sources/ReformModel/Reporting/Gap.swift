/// Values that an agency owes: it has answered for an indicator before, and periods have ended
/// since for which it has said nothing, not even that there is no value.
public struct Gap: Sendable, Hashable {
  public var indicator: String
  public var agency: String
  /// The earliest period without an answer.
  public var first: Period
  /// The latest one that has ended.
  public var last: Period
  /// How many periods these are, both included.
  public var count: Int

  public init(indicator: String, agency: String, first: Period, last: Period, count: Int) {
    self.indicator = indicator
    self.agency = agency
    self.first = first
    self.last = last
    self.count = count
  }

  /// The day from which on the first of them could have been reported.
  public var since: Day { first.lastDay.advanced(by: 1) }
}

extension Workspace {
  /// What is missing on a day, agency by agency in the order of the file, each in the order of the
  /// programme.
  ///
  /// Nobody owes what they never reported, what their last answer calls not applicable, or what is
  /// not in force; agencies that no longer exist owe nothing. Holes between answers are no gaps:
  /// a chart shows them.
  public func gaps(asOf day: Day) -> [Gap] {
    definitions.agencies.flatMap { gaps(of: $0, asOf: day) }
  }

  /// The same of one agency.
  public func gaps(of agency: Agency, asOf day: Day) -> [Gap] {
    guard agency.exists(on: day) else { return [] }
    return definitions.indicators.compactMap { gap(of: $0, agency, day) }
  }

  private func gap(of indicator: Indicator, _ agency: Agency, _ day: Day) -> Gap? {
    guard (indicator.validFrom ?? day) <= day, day <= (indicator.validUntil ?? day),
      let answered = lastAnswer(to: indicator, of: agency.id, by: day)
    else { return nil }
    var last = Period(indicator.frequency, containing: day)
    if last.lastDay > day { last = last.previous }
    var (first, count) = (last, 0)
    while answered < first {
      count += 1
      guard answered < first.previous else { break }
      first = first.previous
    }
    guard count > 0 else { return nil }
    return Gap(indicator: indicator.code, agency: agency.id, first: first, last: last, count: count)
  }

  /// The latest period for which anything stands but a forecast; nil where nothing does, or where it
  /// says that the indicator does not apply.
  private func lastAnswer(to indicator: Indicator, of agency: String, by day: Day) -> Period? {
    var latest: (period: Period, flag: ObservationFlag)?
    ledger.observations(of: indicator.code, agency: agency) { key, observation in
      guard observation.flag != .forecast, key.period.firstDay <= day else { return }
      if latest.map({ $0.period < key.period }) ?? true {
        latest = (key.period, observation.flag)
      }
    }
    return latest?.flag == .notApplicable ? nil : latest?.period
  }
}
