/// What keeps a change of rounds, scores and approved values from being saved.
extension Workspace {
  /// Why a part of a round may not be changed so; nil where it may, or the change is about something
  /// else.
  ///
  /// - Parameters:
  ///   - isUndo: Whether an event is taken back.
  ///   - reason: What the event says of why.
  public func roundFault(
    of change: Change, isUndo: Bool = false, reason: String? = nil, today: Day
  ) -> RoundFault? {
    do throws(RoundFault) {
      switch change.key {
      case .round(let key):
        try check(change.record?.round, of: key, isUndo: isUndo, reason: reason, today: today)
      case .roundException(let key):
        if case .roundException(let exception)? = change.record {
          try check(exception, of: key, today: today)
        }
      default: break
      }
      return nil
    } catch {
      return error
    }
  }

  private func check(
    _ new: RoundState?, of key: RoundKey, isUndo: Bool, reason: String?, today: Day
  ) throws(RoundFault) {
    let standing = ledger.standing(.round(key))
    let move = try RoundMove(from: standing, to: new, isUndo: isUndo)
    switch new {
    case .returned(let why)?, .reopened(let why)?:
      if why.isOnlySpace { throw .reasonMissing }
    case .approved?:
      let waiting = partsWaiting(below: key, asOf: today)
      guard waiting.isEmpty else {
        throw .partsWaiting(
          waiting.count, first: waiting.prefix(3).map { $0.name(on: today).short })
      }
    case .submitted?, nil: break
    }
    if move.needsReasonOfEvent, reason?.isOnlySpace ?? true { throw .reasonMissing }
  }

  private func check(_ exception: RoundException, of key: RoundKey, today: Day)
    throws(RoundFault)
  {
    let stage = RoundStage(ledger.standing(.round(key))?.shown.record?.round)
    guard stage == .approved else { throw .wrongStage(stage, .except) }
    if exception.reason.isOnlySpace { throw .reasonMissing }
    if exception.until < today { throw .untilPast(exception.until) }
  }

  /// The agencies below one that owe something in a round and are not approved as they stand.
  public func partsWaiting(below key: RoundKey, asOf day: Day) -> [Agency] {
    guard let round = definitions.reportingRound(key.round) else { return [] }
    return definitions.agencies(below: key.agency)
      .filter { $0.exists(on: min(day, round.windowEnd)) }
      .filter { agency in
        let key = RoundKey(agency: agency.id, round: round.id)
        let isApproved = ledger.standing(.round(key))?.shown.record?.round?.isApproved ?? false
        guard isApproved else { return !owed(by: agency.id, in: round, asOf: day).isEmpty }
        return !changedSinceApproval(of: key).isEmpty
      }
  }

  /// Why one of the four facts of a score may not be changed so; nil where it may, or the change is
  /// about something else.
  public func scoreFault(of change: Change) -> ScoreFault? {
    guard case .score(let key) = change.key else { return nil }
    if let fault = ledger.fault(ofTurn: key) { return fault }
    guard case .score(let fact)? = change.record else { return nil }
    return fact.fault(as: key.step)
  }
}

extension Definitions {
  /// The agencies under one, however deep, in the order of the file.
  public func agencies(below id: String) -> [Agency] {
    var found: Set<String> = [id]
    var waiting = [id]
    while let next = waiting.popLast() {
      for agency in agencies where agency.parent == next && found.insert(agency.id).inserted {
        waiting.append(agency.id)
      }
    }
    return agencies.filter { $0.id != id && found.contains($0.id) }
  }
}

extension Record {
  public var round: RoundState? { if case .round(let state) = self { state } else { nil } }
}
