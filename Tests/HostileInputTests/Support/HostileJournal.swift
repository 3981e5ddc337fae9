import ReformModel
import ReformStore

/// Events of every kind for the definitions, with hostile texts in every text they hold.
struct HostileJournal {
  private let definitions: Definitions
  private let today = Day(iso: "2026-11-23") ?? Day(number: 0)

  init(_ definitions: Definitions) {
    self.definitions = definitions
  }

  /// The events of two writers, who disagree about one value, by writer.
  func events(_ supply: inout HostileSupply) -> [(String, [Event])] {
    var changes = definitions.indicators.flatMap { observations(of: $0, &supply) }
    changes += definitions.assignments.map { assignment in
      Change(
        key: .assignment(assignment.code),
        record: .assignment(AssignmentProgress(percent: 40, note: supply.take())), replaces: [])
    }
    changes += definitions.indicators.prefix(4).flatMap { judgements(of: $0, &supply) }
    changes += definitions.rounds.prefix(1).flatMap { rounds(of: $0, &supply) }
    let contested = changes.prefix(1).map { change in
      Change(
        key: change.key,
        record: .observation(Observation(value: ExactDecimal(1), note: supply.take())),
        replaces: [])
    }
    return [
      ("an@may1", events(changes, of: "an@may1", &supply)),
      ("binh@may2", events(contested, of: "binh@may2", &supply)),
    ]
  }

  private func events(_ changes: [Change], of writer: String, _ supply: inout HostileSupply)
    -> [Event]
  {
    changes.enumerated().map { index, change in
      Event(
        id: EventID(writer: writer, sequence: index + 1), lamport: index + 1,
        at: Instant(iso: "2026-11-20T08:15:02Z") ?? Instant(seconds: 0), person: supply.take(),
        changes: [change], reason: supply.take())
    }
  }

  /// The last four periods of the province and the last one of three of its agencies.
  private func observations(of indicator: Indicator, _ supply: inout HostileSupply) -> [Change] {
    let agencies = definitions.agencies.filter { $0.parent == definitions.info.agency }.prefix(3)
    var period = Period(indicator.frequency, containing: today).previous
    var changes: [Change] = []
    for agency in agencies.map(\.id) {
      changes.append(observation(indicator, agency, period, &supply))
    }
    for _ in 0..<4 {
      changes.append(observation(indicator, definitions.info.agency, period, &supply))
      period = period.previous
    }
    return changes
  }

  private func observation(
    _ indicator: Indicator, _ agency: String, _ period: Period, _ supply: inout HostileSupply
  ) -> Change {
    let key = ObservationKey(indicator: indicator.code, agency: agency, period: period)
    let value = indicator.minimum.flatMap { $0 > ExactDecimal(1) ? $0 : nil } ?? ExactDecimal(1)
    let observation = Observation(
      value: value, flag: .provisional, note: supply.take(), source: supply.take(),
      evidence: supply.take())
    return Change(key: .observation(key), record: .observation(observation), replaces: [])
  }

  /// Parts returned and reopened, an exception, and the four facts of a score.
  private func rounds(of rule: RoundRule, _ supply: inout HostileSupply) -> [Change] {
    let round = "2026-\(rule.id)"
    let agencies = definitions.agencies.prefix(3).map(\.id)
    let states: [RoundState] = [
      .returned(reason: supply.take()), .reopened(reason: supply.take()),
      .approved(seen: SeenEvents()),
    ]
    let parts = zip(agencies, states).map { agency, state in
      Change(
        key: .round(RoundKey(agency: agency, round: round)), record: .round(state), replaces: [])
    }
    let exception = agencies.last.map { agency in
      Change(
        key: .roundException(RoundKey(agency: agency, round: round)),
        record: .roundException(
          RoundException(until: today.advanced(by: 90), reason: supply.take())), replaces: [])
    }
    let scores = definitions.indicators.prefix(1).flatMap { indicator in
      ScoreStep.allCases.map { step in
        let key = ScoreKey(
          indicator: indicator.code, agency: definitions.info.agency, round: round, step: step)
        let fact = ScoreFact(
          points: step.givesPoints ? ExactDecimal(7) : nil, evidence: supply.take(),
          text: supply.take())
        return Change(key: .score(key), record: .score(fact), replaces: [])
      }
    }
    return parts + [exception].compactMap { $0 } + scores
  }

  /// A class set by hand, a target and two remarks.
  private func judgements(of indicator: Indicator, _ supply: inout HostileSupply) -> [Change] {
    let (code, agency) = (indicator.code, definitions.info.agency)
    let status = ManualStatus(
      progressClass: .limited, reason: supply.take(), until: today.advanced(by: 90))
    let target = Target(year: 2028, value: ExactDecimal(2), source: supply.take())
    return [
      Change(
        key: .manualStatus(indicator: code, agency: agency), record: .manualStatus(status),
        replaces: []),
      Change(
        key: .target(indicator: code, agency: agency, year: 2028), record: .target(target),
        replaces: []),
      Change(
        key: .comment(subject: code, id: "c1"), record: .comment(supply.take()), replaces: []),
    ]
  }
}
