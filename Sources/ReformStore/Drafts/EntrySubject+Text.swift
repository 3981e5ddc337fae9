import ReformModel

/// How the subject of a draft stands in its file and in the name of it.
extension EntrySubject {
  /// As the kinds of a journal.
  var kind: String {
    switch self {
    case .observation: "observation"
    case .assignment: "assignment"
    case .survey: "survey"
    case .manualStatus: "override"
    case .target: "target"
    case .comment: "comment"
    case .roundAct: "round"
    case .score: "score"
    }
  }

  var parts: [String] {
    switch self {
    case .observation(let key): [key.indicator, key.agency, key.period.code]
    case .assignment(let code), .comment(on: let code): [code]
    case .survey(let key): [key.survey, key.agency, key.period.code]
    case .manualStatus(let indicator, let agency), .target(let indicator, let agency):
      [indicator, agency]
    case .roundAct(let key, let act): [key.agency, key.round, act.rawValue]
    case .score(let key): [key.indicator, key.agency, key.round, key.step.rawValue]
    }
  }

  /// Nil where the parts are no subject of this kind.
  init?(kind: String, parts: [String]) {
    guard parts.allSatisfy(Identifier.isCode) else { return nil }
    switch (kind, parts.count) {
    case ("observation", 3):
      guard let period = Period(code: parts[2]) else { return nil }
      self = .observation(
        ObservationKey(indicator: parts[0], agency: parts[1], period: period))
    case ("survey", 3):
      guard let period = Period(code: parts[2]) else { return nil }
      self = .survey(SurveyKey(survey: parts[0], agency: parts[1], period: period))
    case ("assignment", 1): self = .assignment(parts[0])
    case ("override", 2): self = .manualStatus(indicator: parts[0], agency: parts[1])
    case ("target", 2): self = .target(indicator: parts[0], agency: parts[1])
    case ("comment", 1): self = .comment(on: parts[0])
    case ("round", 3):
      guard let act = RoundAct(rawValue: parts[2]) else { return nil }
      self = .roundAct(RoundKey(agency: parts[0], round: parts[1]), act)
    case ("score", 4):
      guard let step = ScoreStep(rawValue: parts[3]) else { return nil }
      self = .score(
        ScoreKey(indicator: parts[0], agency: parts[1], round: parts[2], step: step))
    default: return nil
    }
  }
}
