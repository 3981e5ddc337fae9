public import ReformModel

/// What definitions demand of a record before it may stand under its key.
public struct ChangeRules: Sendable {
  /// Not the indicators themselves: these are looked up for every record of a journal.
  private let indicators: [String: ObservationRules]
  private let agencies: Set<String>
  private let assignments: Set<String>
  private let surveys: Set<String>
  private let rounds: Set<String>

  public init(_ definitions: Definitions) {
    indicators = Dictionary(
      definitions.indicators.map { ($0.code, ObservationRules($0)) },
      uniquingKeysWith: { first, _ in first })
    agencies = Set(definitions.agencies.map(\.id))
    assignments = Set(definitions.assignments.map(\.code))
    surveys = Set(definitions.surveys.map(\.id))
    rounds = Set(definitions.rounds.map(\.id))
  }

  /// Nil where the change may stand.
  public func fault(of change: Change) -> ChangeFault? {
    do throws(ChangeFault) {
      if case .observation(let key) = change.key, case .observation(let value)? = change.record {
        try check(value, within: try check(indicator: key.indicator, agency: key.agency))
        return nil
      }
      try check(change.key)
      if let record = change.record { try check(record, under: change.key) }
      return nil
    } catch {
      return error
    }
  }

  /// Nil where the change may be entered today over what stands: as `fault(of:)`, and by the rules
  /// on periods, which journals are not read by.
  public func fault(entering change: Change, over standing: Record?, today: Day) -> ChangeFault? {
    if let fault = fault(of: change) { return fault }
    guard case .observation(let key) = change.key, let rules = indicators[key.indicator],
      case .observation(let observation)? = change.record
    else { return nil }
    var stood: Observation?
    if case .observation(let observation)? = standing { stood = observation }
    let faults = rules.faults(
      entering: observation, in: key.period, over: stood, today: today)
    return faults[.period].map { .observation($0, at: .period) }
  }

  /// What an indicator demands of its observations; nil where there is no such indicator.
  func observationRules(of indicator: String) -> ObservationRules? { indicators[indicator] }

  func hasAgency(_ id: String) -> Bool { agencies.contains(id) }

  private func check(_ key: RecordKey) throws(ChangeFault) {
    switch key {
    case .observation(let key): _ = try check(indicator: key.indicator, agency: key.agency)
    case .manualStatus(let indicator, let agency), .target(let indicator, let agency, _):
      _ = try check(indicator: indicator, agency: agency)
    case .assignment(let code):
      guard assignments.contains(code) else { throw .unknownAssignment(code) }
    case .survey(let key):
      guard surveys.contains(key.survey) else { throw .unknownSurvey(key.survey) }
      guard agencies.contains(key.agency) else { throw .unknownAgency(key.agency) }
    case .comment(let subject, _):
      guard indicators[subject] != nil || assignments.contains(subject) else {
        throw .unknownIndicator(subject)
      }
    case .round(let key), .roundException(let key): try check(round: key.round, key.agency)
    case .score(let key):
      _ = try check(indicator: key.indicator, agency: key.agency)
      try check(round: key.round, key.agency)
    }
  }

  private func check(round id: String, _ agency: String) throws(ChangeFault) {
    guard agencies.contains(agency) else { throw .unknownAgency(agency) }
    guard let round = RoundID(id), rounds.contains(round.rule) else { throw .unknownRound(id) }
  }

  private func check(indicator: String, agency: String) throws(ChangeFault)
    -> ObservationRules
  {
    guard let rules = indicators[indicator] else { throw .unknownIndicator(indicator) }
    guard agencies.contains(agency) else { throw .unknownAgency(agency) }
    return rules
  }

  private func check(_ record: Record, under key: RecordKey) throws(ChangeFault) {
    switch (record, key) {
    case (.assignment(let progress), .assignment):
      guard (0...100).contains(progress.percent) else { throw .percentOutside(progress.percent) }
      try check(progress.note)
    case (.survey(let result), .survey): try check(result.note)
    case (.manualStatus(let status), .manualStatus): try check(status.reason)
    case (.target(let target), .target): try check(target.source)
    case (.comment(let text), .comment): try check(text)
    case (.round(let state), .round): try check(state.reason)
    case (.roundException(let exception), .roundException): try check(exception.reason)
    case (.score(let fact), .score):
      try check(fact.evidence)
      try check(fact.text)
    default: throw .otherKind
    }
  }

  private func check(_ observation: Observation, within rules: ObservationRules)
    throws(ChangeFault)
  {
    try check(observation.note)
    try check(observation.source)
    try check(observation.evidence)
    try check(observation.document.number)
    try check(observation.document.issuer)
    try check(observation.document.fileName)
    try check(observation.explanation)
    guard !rules.allows(observation.figures) else { return }
    let faults = rules.faults(of: observation)
    for part in ObservationFault.Part.allCases {
      // One part alone may stand: it is told when parts are added up.
      if let fault = faults[part], fault != .partMissing { throw .observation(fault, at: part) }
    }
  }

  /// A text that the reader would refuse must not be written.
  private func check(_ text: String) throws(ChangeFault) {
    // No text has more characters than bytes, so that most need no counting.
    guard text.utf8.count > StrictJSON.longestString else { return }
    if text.unicodeScalars.count > StrictJSON.longestString { throw .textTooLong }
  }
}
