/// An agency's part of a round: what it owes, what it has answered, how far it is.
public struct RoundPart: Sendable, Hashable {
  /// Whether it was handed in by the day set for its level.
  public enum Timeliness: Sendable, Hashable {
    case onTime
    case late(days: Int)
    /// Not handed in, and so many days are left.
    case waiting(days: Int)
    /// Not handed in, so many days after.
    case overdue(days: Int)
  }

  public var agency: Agency
  public var round: ReportingRound
  /// What was last done to it, by whom and when; nil where it is open.
  public var last: Version?
  /// When it was handed in for the first time.
  public var submitted: Instant?
  /// The day by which its level hands in.
  public var due: Day
  /// The values owed so far, in the order of the programme.
  public var owed: [ObservationKey]
  /// Those of them of which nothing is said.
  public var missing: [ObservationKey]
  /// What is no longer as it was approved.
  public var changed: [RecordKey]
  public var timeliness: Timeliness
  /// Leave to change what was approved, where it is in force.
  public var exception: RoundException?

  public var key: RoundKey { RoundKey(agency: agency.id, round: round.id) }
  public var state: RoundState? { last?.record?.round }
  public var stage: RoundStage { changed.isEmpty ? RoundStage(state) : .stale }
  public var answered: Int { owed.count - missing.count }
  /// 0…1; nil where nothing is owed.
  public var completeness: Double? {
    owed.isEmpty ? nil : Double(answered) / Double(owed.count)
  }
}

extension Workspace {
  /// The parts of a round on a day: of all agencies that owe something in it or did something about
  /// it, in the order of the file.
  public func parts(of round: ReportingRound, asOf day: Day) -> [RoundPart] {
    definitions.agencies.filter { $0.exists(on: min(day, round.windowEnd)) }
      .map { part(of: $0, in: round, asOf: day) }
      .filter { !$0.owed.isEmpty || $0.last != nil }
  }

  /// One agency's part of a round.
  public func part(of agency: Agency, in round: ReportingRound, asOf day: Day) -> RoundPart {
    let key = RoundKey(agency: agency.id, round: round.id)
    let asked = asked(of: agency.id, in: round, asOf: day)
    let due = round.due(of: agency.level)
    let submitted = ledger.firstSubmission(of: key)
    return RoundPart(
      agency: agency, round: round, last: ledger.standing(.round(key))?.shown,
      submitted: submitted, due: due, owed: asked.map(\.key),
      missing: asked.filter { !$0.isAnswered }.map(\.key), changed: changedSinceApproval(of: key),
      timeliness: RoundPart.Timeliness(submitted: submitted?.day, due: due, today: day),
      exception: exception(to: key, on: day))
  }

  /// What an agency owes of the periods that have ended by a day.
  ///
  /// Nobody owes what they never reported, nor what their last answer calls not applicable.
  public func owed(by agency: String, in round: ReportingRound, asOf day: Day) -> [ObservationKey] {
    asked(of: agency, in: round, asOf: day).map(\.key)
  }

  /// The same with whether each is answered.
  private func asked(of agency: String, in round: ReportingRound, asOf day: Day)
    -> [(key: ObservationKey, isAnswered: Bool)]
  {
    var asked: [(key: ObservationKey, isAnswered: Bool)] = []
    var ended: [Frequency: [Period]] = [:]
    for indicator in definitions.indicators where round.asks(for: indicator.code) {
      let answers = SeriesAnswers(ledger, of: indicator.code, agency: agency)
      guard let first = answers.first?.period else { continue }
      let frequency = indicator.frequency
      let periods = ended[frequency] ?? round.endedPeriods(frequency, by: day)
      ended[frequency] = periods
      for period in periods where first <= period && indicator.isInForce(on: period.lastDay) {
        let last = answers.last(upTo: period)
        let isAnswered = last?.period == period
        guard isAnswered || last?.figures.flag != .notApplicable else { continue }
        let key = ObservationKey(indicator: indicator.code, agency: agency, period: period)
        asked.append((key, isAnswered))
      }
    }
    return asked
  }
}

extension RoundPart.Timeliness {
  init(submitted: Day?, due: Day, today: Day) {
    let days = due.distance(to: submitted ?? today)
    self =
      switch (submitted != nil, days > 0) {
      case (true, false): .onTime
      case (true, true): .late(days: days)
      case (false, false): .waiting(days: -days)
      case (false, true): .overdue(days: days)
      }
  }
}

extension Ledger {
  /// When a part was first handed in; what was taken back does not count.
  fileprivate func firstSubmission(of key: RoundKey) -> Instant? {
    history(.round(key)).reversed().reduce(nil) { first, version in
      switch version.record?.round {
      case nil: nil
      case .submitted?: first ?? version.at
      default: first
      }
    }
  }
}

extension Indicator {
  fileprivate func isInForce(on day: Day) -> Bool {
    (validFrom ?? day) <= day && day <= (validUntil ?? day)
  }
}

extension ReportingRound {
  /// The periods that ended in its window by a day, the earliest first: what an agency hands in and
  /// what its approval locks.
  ///
  /// A report shows the figures of the periods that the round `holds`, as the quarter of its name,
  /// which ends after the window: such a figure is provisional then and must stay open to be put right.
  func endedPeriods(_ frequency: Frequency, by day: Day? = nil) -> [Period] {
    let last = min(day ?? windowEnd, windowEnd)
    var periods: [Period] = []
    var period = Period(frequency, containing: windowStart)
    while period.lastDay <= last {
      if windowStart <= period.lastDay { periods.append(period) }
      period = period.next
    }
    return periods
  }
}
