/// What an approval rests on, and whether it still does.
extension Workspace {
  /// The state in which a part is approved as it stands here and now.
  public func approval(of key: RoundKey) -> RoundState {
    guard let round = definitions.reportingRound(key.round) else { return .approved(seen: .init()) }
    let events = definitions.valueKeys(of: key.agency, in: round)
      .flatMap { ledger.history($0).map(\.event) }
    return .approved(seen: SeenEvents(events))
  }

  /// The values of a part that are no longer what whoever approved it had seen; none where it is not
  /// approved.
  public func changedSinceApproval(of key: RoundKey) -> [RecordKey] {
    guard case .approved(let seen)? = ledger.standing(.round(key))?.shown.record?.round,
      let round = definitions.reportingRound(key.round)
    else { return [] }
    return definitions.valueKeys(of: key.agency, in: round).filter { value in
      let history = ledger.history(value)
      guard history.contains(where: { !seen.contains($0.event) }) else { return false }
      return ledger.standing(value)?.isConflict == true
        || history.shown(of: seen) != ledger.standing(value)?.shown.record
    }
  }

  /// The parts of which approved values were changed since, in the order of their keys.
  public var staleApprovals: [(key: RoundKey, changed: [RecordKey])] {
    ledger.roundKeys.sorted { ($0.round, $0.agency) < ($1.round, $1.agency) }
      .map { ($0, changedSinceApproval(of: $0)) }
      .filter { !$0.1.isEmpty }
  }
}

extension Ledger {
  /// The parts of rounds of which anything was ever said, in no order.
  public var roundKeys: [RoundKey] {
    otherKeys.compactMap { if case .round(let key) = $0 { key } else { nil } }
  }
}

extension [Version] {
  /// The record that was shown to somebody who had seen these of the events; `self` is latest first.
  fileprivate func shown(of seen: SeenEvents) -> Record? {
    let known = filter { seen.contains($0.event) }
    let replaced = Set(known.flatMap(\.replaces))
    return known.first { !replaced.contains($0.event) }?.record
  }
}

extension Definitions {
  /// The keys under which the values of an agency in a round stand, were they ever reported or not.
  fileprivate func valueKeys(of agency: String, in round: ReportingRound) -> [RecordKey] {
    let values = indicators.filter { round.asks(for: $0.code) }.flatMap { indicator in
      round.endedPeriods(indicator.frequency).map { (indicator.code, $0) }
    }
    let answers = surveys.flatMap { survey in
      values.filter { $0.0 == survey.indicator }.map { _, period in
        RecordKey.survey(SurveyKey(survey: survey.id, agency: agency, period: period))
      }
    }
    return values.map { code, period in
      .observation(ObservationKey(indicator: code, agency: agency, period: period))
    } + answers
  }
}
