/// Why a value may not be changed: it was approved.
public struct ValueLock: Error, Sendable, Hashable {
  /// One approval that covers it.
  public struct Approval: Sendable, Hashable {
    /// The name of the round with its year.
    public var round: LocalizedText
    /// The name of whoever approved.
    public var person: String
    public var at: Instant
  }

  /// The earliest due first; never empty.
  public var approvals: [Approval]
}

/// What is locked in a workspace on a day; made for many questions about few agencies.
public struct ValueLocks {
  private let workspace: Workspace
  private let day: Day
  /// The rounds approved for each agency asked about, the earliest due first.
  private var approved: [String: [(round: ReportingRound, approval: ValueLock.Approval)]] = [:]

  public init(_ workspace: Workspace, on day: Day) {
    self.workspace = workspace
    self.day = day
  }

  /// What keeps a value from being changed; nil where nothing does.
  ///
  /// A value is locked where a round that asks for its indicator is approved for its agency and its
  /// period ended in the window of the round. Windows overlap: each approval locks by itself, unless
  /// an administrator has made an exception of it since, and its last day has not passed.
  public mutating func lock(of key: RecordKey) -> ValueLock? {
    guard let value = workspace.definitions.value(of: key) else { return nil }
    let known = approved[value.agency] ?? workspace.approvedRounds(of: value.agency, on: day)
    approved[value.agency] = known
    let approvals = known.filter { $0.round.covers(value.indicator, value.period) }
    return approvals.isEmpty ? nil : ValueLock(approvals: approvals.map(\.approval))
  }
}

extension Workspace {
  /// The same of one value; nil where nothing keeps it from being changed.
  public func lock(of key: RecordKey, on day: Day) -> ValueLock? {
    var locks = ValueLocks(self, on: day)
    return locks.lock(of: key)
  }

  fileprivate func approvedRounds(of agency: String, on day: Day)
    -> [(round: ReportingRound, approval: ValueLock.Approval)]
  {
    let rounds = ledger.keys(about: agency).compactMap { key -> ReportingRound? in
      guard case .round(let part) = key, part.agency == agency else { return nil }
      return definitions.reportingRound(part.round)
    }
    return rounds.sorted { ($0.due, $0.id) < ($1.due, $1.id) }
      .compactMap { round in approval(of: agency, round, on: day).map { (round, $0) } }
  }

  private func approval(of agency: String, _ round: ReportingRound, on day: Day)
    -> ValueLock.Approval?
  {
    let key = RoundKey(agency: agency, round: round.id)
    guard let shown = ledger.standing(.round(key))?.shown,
      shown.record?.round?.isApproved == true, exception(to: key, on: day) == nil
    else { return nil }
    return ValueLock.Approval(
      round: round.title, person: definitions.name(ofPerson: shown.person), at: shown.at)
  }

  /// The exception in force on a day; one that was made of an earlier approval ended with it.
  public func exception(to key: RoundKey, on day: Day) -> RoundException? {
    guard let made = ledger.standing(.roundException(key))?.shown,
      case .roundException(let exception)? = made.record, day <= exception.until,
      let approved = ledger.standing(.round(key))?.shown, approved.lamport < made.lamport
    else { return nil }
    return exception
  }
}

extension ReportingRound {
  /// Whether it asks for an indicator.
  public func asks(for indicator: String) -> Bool {
    rule.indicators.isEmpty || rule.indicators.contains(indicator)
  }

  /// Whether the value of an indicator and period belongs to it.
  public func covers(_ indicator: String, _ period: Period) -> Bool {
    asks(for: indicator) && windowStart <= period.lastDay && period.lastDay <= windowEnd
  }

  /// Such as `Báo cáo năm 2026`.
  public var title: LocalizedText {
    LocalizedText(vi: "\(rule.name.vietnamese) \(year)", en: "\(rule.name.english) \(year)")
  }
}

extension Definitions {
  /// The value that a key is about, or makes; nil where it is about something else.
  fileprivate func value(of key: RecordKey) -> ObservationKey? {
    switch key {
    case .observation(let key): key
    case .survey(let key):
      survey(key.survey).map {
        ObservationKey(indicator: $0.indicator, agency: key.agency, period: key.period)
      }
    default: nil
    }
  }
}
