import ReformModel

/// Records as the member `set` of a change holds them.
extension Record {
  var json: JSONValue {
    switch self {
    case .observation(let observation): observation.json
    case .assignment(let progress):
      .object([
        ("percent", .number(progress.percent)),
        ("finished", progress.finished.map { .string($0.iso) }),
        ("state", .string(progress.state.rawValue)), ("note", .filled(progress.note)),
      ])
    case .survey(let result): result.json
    case .manualStatus(let status):
      .object([
        ("class", .string(status.progressClass.rawValue)), ("reason", .string(status.reason)),
        ("until", .string(status.until.iso)),
      ])
    case .target(let target):
      .object([("value", .number(target.value)), ("source", .filled(target.source))])
    case .comment(let text): .object([("text", .string(text))])
    case .round(let state): state.json
    case .roundException(let exception): exception.json
    case .score(let fact): fact.json
    }
  }

  init(json: JSONValue, of key: RecordKey) throws(ShapeFault) {
    switch key {
    case .observation: self = .observation(try Observation(json: json))
    case .assignment: self = .assignment(try AssignmentProgress(json: json))
    case .survey: self = .survey(try SurveyResult(json: json))
    case .manualStatus:
      self = .manualStatus(
        ManualStatus(
          progressClass: try json.required("class").one(of: ProgressClass.self),
          reason: try json.text("reason"), until: try json.required("until").day()))
    case .target(_, _, let year):
      self = .target(
        Target(
          year: year, value: try json.required("value").decimal(),
          source: try json.text("source")))
    case .comment: self = .comment(try json.required("text").text())
    case .round: self = .round(try RoundState(json: json))
    case .roundException: self = .roundException(try RoundException(json: json))
    case .score: self = .score(try ScoreFact(json: json))
    }
  }
}

extension Observation {
  fileprivate var json: JSONValue {
    .object([
      ("value", value.map { .number($0) }), ("numerator", numerator.map { .number($0) }),
      ("denominator", denominator.map { .number($0) }),
      ("flag", flag == .normal ? nil : .string(flag.rawValue)),
      ("rankOf", rankOf.map { .number($0) }), ("note", .filled(note)),
      ("source", .filled(source)), ("evidence", .filled(evidence)),
      ("document", document.isEmpty ? nil : document.json), ("explanation", .filled(explanation)),
    ])
  }

  fileprivate init(json: JSONValue) throws(ShapeFault) {
    self.init(
      value: try json.decimal("value"), numerator: try json.decimal("numerator"),
      denominator: try json.decimal("denominator"),
      flag: try json.choice("flag", ObservationFlag.self) ?? .normal,
      rankOf: try json.optional("rankOf")?.whole(1...1_000_000), note: try json.text("note"),
      source: try json.text("source"), evidence: try json.text("evidence"),
      explanation: try json.text("explanation"))
    if let document = try json.optional("document") {
      self.document = try EvidenceDocument(json: document)
    }
  }
}

extension EvidenceDocument {
  fileprivate var json: JSONValue {
    .object([
      ("number", .filled(number)), ("date", date.map { .string($0.iso) }),
      ("issuer", .filled(issuer)), ("fileName", .filled(fileName)),
    ])
  }

  fileprivate init(json: JSONValue) throws(ShapeFault) {
    self.init(
      number: try json.text("number"), date: try json.day("date"), issuer: try json.text("issuer"),
      fileName: try json.text("fileName"))
  }
}

extension AssignmentProgress {
  fileprivate init(json: JSONValue) throws(ShapeFault) {
    self.init(
      percent: try json.required("percent").whole(0...100), finished: try json.day("finished"),
      state: try json.choice("state", State.self) ?? .open, note: try json.text("note"))
  }
}

extension SurveyResult {
  /// Lists of five counts by question, by field; an empty one where nobody was asked.
  fileprivate var json: JSONValue {
    let fields = answers.map { questions in
      JSONValue.array(
        questions.map { .array(($0?.counts ?? []).map { .number($0) }) })
    }
    return .object([("answers", .array(fields)), ("note", .filled(note))])
  }

  fileprivate init(json: JSONValue) throws(ShapeFault) {
    self.init(answers: [], note: try json.text("note"))
    for field in try json.required("answers").list() {
      var questions: [AnswerCounts?] = []
      for question in try field.list() { questions.append(try SurveyResult.counts(question)) }
      answers.append(questions)
    }
  }

  private static func counts(_ json: JSONValue) throws(ShapeFault) -> AnswerCounts? {
    var counts: [Int] = []
    for count in try json.list() {
      counts.append(try count.whole(0...AnswerCounts.greatest))
    }
    guard !counts.isEmpty else { return nil }
    guard let answers = AnswerCounts(counts) else {
      throw json.fault(
        .outOfRange(
          String(counts.count), lowest: SatisfactionLevel.allCases.count,
          highest: SatisfactionLevel.allCases.count))
    }
    return answers
  }
}

extension JSONValue {
  static func number(_ value: ExactDecimal) -> JSONValue { JSONValue(.number(value.plain)) }
  /// Nil where the text is empty, so that the member is left out.
  static func filled(_ text: String) -> JSONValue? { text.isEmpty ? nil : .string(text) }
}
