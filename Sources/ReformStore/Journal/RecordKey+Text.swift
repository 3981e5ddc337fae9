public import ReformModel

/// How a key stands in a journal: its kind, and its parts with `/` between them.
extension RecordKey {
  /// `observation`, `assignment`, `survey`, `override`, `target`, `comment`, `round`, `exception` or
  /// `score`.
  public var kind: String {
    switch self {
    case .observation: "observation"
    case .assignment: "assignment"
    case .survey: "survey"
    case .manualStatus: "override"
    case .target: "target"
    case .comment: "comment"
    case .round: "round"
    case .roundException: "exception"
    case .score: "score"
    }
  }

  /// Such as `6.01/bac-ninh/2026-M10`.
  public var text: String {
    switch self {
    case .observation(let key): "\(key.indicator)/\(key.agency)/\(key.period.code)"
    case .assignment(let code): code
    case .survey(let key): "\(key.survey)/\(key.agency)/\(key.period.code)"
    case .manualStatus(let indicator, let agency): "\(indicator)/\(agency)"
    case .target(let indicator, let agency, let year): "\(indicator)/\(agency)/\(year)"
    case .comment(let subject, let id): "\(subject)/\(id)"
    case .round(let key), .roundException(let key): "\(key.agency)/\(key.round)"
    case .score(let key): "\(key.indicator)/\(key.agency)/\(key.round)/\(key.step.rawValue)"
    }
  }

  static let kinds: Set<String> = [
    "observation", "assignment", "survey", "override", "target", "comment", "round", "exception",
    "score",
  ]

  /// Nil where the text is no key of this kind.
  public init?(kind: String, text: String) {
    // By bytes, because this is done for every line of a journal.
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard parts.allSatisfy(Identifier.isCode) else { return nil }
    switch (kind, parts.count) {
    case ("observation", 3):
      guard let period = Period(code: parts[2]) else { return nil }
      self = .observation(
        ObservationKey(indicator: parts[0], agency: parts[1], period: period))
    case ("assignment", 1): self = .assignment(parts[0])
    case ("survey", 3):
      guard let period = Period(code: parts[2]) else { return nil }
      self = .survey(SurveyKey(survey: parts[0], agency: parts[1], period: period))
    case ("override", 2): self = .manualStatus(indicator: parts[0], agency: parts[1])
    case ("target", 3):
      guard let year = Int(parts[2]), (1900...2999).contains(year) else { return nil }
      self = .target(indicator: parts[0], agency: parts[1], year: year)
    case ("comment", 2): self = .comment(subject: parts[0], id: parts[1])
    case ("round", 2): self = .round(RoundKey(agency: parts[0], round: parts[1]))
    case ("exception", 2): self = .roundException(RoundKey(agency: parts[0], round: parts[1]))
    case ("score", 4):
      guard let step = ScoreStep(rawValue: parts[3]) else { return nil }
      self = .score(
        ScoreKey(indicator: parts[0], agency: parts[1], round: parts[2], step: step))
    default: return nil
    }
  }
}
