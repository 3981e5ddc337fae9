import ReformModel
import ReformStore

extension Record {
  /// The record with every member, for `log` and conflicts.
  func json(of indicator: Indicator?) -> JSONValue {
    switch self {
    case .observation(let observation): .object(observation.members(indicator))
    case .assignment(let progress):
      .object([
        ("percent", .number(progress.percent)), ("finished", .optional(progress.finished)),
        ("state", .string(progress.state.rawValue)), ("note", .string(progress.note)),
      ])
    case .survey(let result):
      .object([
        (
          "answers",
          .array(
            result.answers.map { questions in
              .array(questions.map { .array(($0?.counts ?? []).map { .number($0) }) })
            })
        ),
        ("satisfied", .number(result.total.satisfied)), ("valid", .number(result.total.valid)),
        ("note", .string(result.note)),
      ])
    case .manualStatus(let status):
      .object([
        ("class", .string(status.progressClass.rawValue)), ("reason", .string(status.reason)),
        ("until", .string(status.until.iso)),
      ])
    case .target(let target):
      .object([
        ("year", .number(target.year)), ("value", .number(target.value)),
        ("source", .string(target.source)),
      ])
    case .comment(let text): .object([("text", .string(text))])
    case .round(let state):
      .object([
        ("state", .string(RoundStage(state).rawValue)), ("reason", .string(state.reason)),
      ])
    case .roundException(let exception):
      .object([
        ("until", .string(exception.until.iso)), ("reason", .string(exception.reason)),
      ])
    case .score(let fact):
      .object([
        ("points", .number(fact.points)), ("evidence", .string(fact.evidence)),
        ("text", .string(fact.text)),
      ])
    }
  }
}

extension Observation {
  /// `value` is the one entered, else the ratio of the parts.
  func members(_ indicator: Indicator?) -> [(String, JSONValue?)] {
    let computed = number(factor: indicator?.formula?.factor)
    return [
      ("value", value.map { .number($0) } ?? .number(computed)),
      ("numerator", .number(numerator)), ("denominator", .number(denominator)),
      ("flag", .string(flag.rawValue)), ("rankOf", rankOf.map { .number($0) }),
      ("note", .string(note)), ("source", .string(source)), ("evidence", .string(evidence)),
      ("document", document.isEmpty ? nil : document.json),
      ("explanation", explanation.isEmpty ? nil : .string(explanation)),
      ("illustrative", .bool(isIllustrative)),
    ]
  }
}

extension EvidenceDocument {
  fileprivate var json: JSONValue {
    .object([
      ("number", .string(number)), ("date", .optional(date)), ("issuer", .string(issuer)),
      ("fileName", .string(fileName)),
    ])
  }
}

extension Assessment {
  /// The members of an answer, in the order of the solved cases.
  func members(id: String) -> [(String, JSONValue?)] {
    [
      ("id", .string(id)), ("value", .number(value)), ("period", .optional(period?.code)),
      ("milestone", .number(milestone)), ("target", .number(target)),
      ("attainment", .number(attainment)), ("expected", .number(expected)),
      ("ratio", .number(ratio)), ("score", .number(score)),
      ("requiredPace", .number(requiredPace)), ("forecast", .number(forecast)),
      ("reasons", .array(reasons.map { .string($0.rawValue) })),
      ("class", .string(progressClass.rawValue)), ("method", .string(method.rawValue)),
    ]
  }
}
