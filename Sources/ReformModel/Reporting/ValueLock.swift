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

extension Workspace {
  /// What keeps a value from being changed on a day; nil where nothing does.
  ///
  /// A value is locked where a round that asks for its indicator is approved for its agency and its
  /// period ended in the window of the round. Windows overlap: each approval locks by itself, unless
  /// an administrator has made an exception of it since, and its last day has not passed.
  public func lock(of key: RecordKey, on day: Day) -> ValueLock? {
    guard let value = definitions.value(of: key) else { return nil }
    let rounds = ledger.keys(about: value.agency).compactMap { key -> ReportingRound? in
      guard case .round(let part) = key, part.agency == value.agency else { return nil }
      return definitions.reportingRound(part.round)
    }
    let approvals = rounds.filter { $0.covers(value.indicator, value.period) }
      .sorted { ($0.due, $0.id) < ($1.due, $1.id) }
      .compactMap { approval(of: value.agency, $0, on: day) }
    return approvals.isEmpty ? nil : ValueLock(approvals: approvals)
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
