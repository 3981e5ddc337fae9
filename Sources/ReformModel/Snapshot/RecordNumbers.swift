/// How records that are no observations become whole numbers in a snapshot, and records again.
///
/// Texts stand as their numbers; what may be missing has 0 before it, or 1.
struct RecordNumbers {
  private var numbers: [Int64] = []
  private var texts: TextPool

  /// The texts of the record are added to `texts`.
  static func numbers(of record: Record, _ texts: inout TextPool) -> [Int64] {
    var writer = RecordNumbers(texts: TextPool())
    // Handed over, not shared: a second holder would make the pool copy itself.
    swap(&writer.texts, &texts)
    writer.add(record)
    swap(&writer.texts, &texts)
    return writer.numbers
  }

  private init(texts: TextPool) {
    self.texts = texts
  }

  private mutating func add(_ record: Record) {
    switch record {
    case .observation: break  // Has columns of its own.
    case .assignment(let progress): add(progress)
    case .survey(let result): add(result)
    case .manualStatus(let status):
      add(ManualStatus.classes.firstIndex(of: status.progressClass) ?? 0)
      add(status.reason)
      add(status.until.number)
    case .target(let target):
      add(target.year)
      add(target.value)
      add(target.source)
    case .comment(let text): add(text)
    case .round(let state): add(state)
    case .roundException(let exception):
      add(exception.until.number)
      add(exception.reason)
    case .score(let fact):
      add(fact.points) { $0.add($1) }
      add(fact.evidence)
      add(fact.text)
    }
  }

  private mutating func add(_ progress: AssignmentProgress) {
    add(progress.percent)
    add(progress.finished) { $0.add($1.number) }
    add(AssignmentProgress.State.allCases.firstIndex(of: progress.state) ?? 0)
    add(progress.note)
  }

  private mutating func add(_ result: SurveyResult) {
    add(result.note)
    add(result.answers.count)
    for field in result.answers {
      add(field.count)
      for question in field {
        add(question) { writer, answers in for count in answers.counts { writer.add(count) } }
      }
    }
  }

  private mutating func add(_ state: RoundState) {
    switch state {
    case .submitted: add(0)
    case .returned(let reason):
      add(1)
      add(reason)
    case .approved(let seen):
      add(2)
      add(seen.events.count)
      for id in seen.events {
        add(id.writer)
        add(id.sequence)
      }
    case .reopened(let reason):
      add(3)
      add(reason)
    }
  }

  private mutating func add(_ number: Int) { numbers.append(Int64(number)) }
  private mutating func add(_ text: String) { numbers.append(Int64(texts.number(of: text))) }

  private mutating func add(_ value: ExactDecimal) {
    numbers.append(value.mantissa)
    add(Int(value.scale))
  }

  private mutating func add<Value>(
    _ value: Value?, _ add: (inout RecordNumbers, Value) -> Void
  ) {
    self.add(value == nil ? 0 : 1)
    if let value { add(&self, value) }
  }
}

/// Reads what `RecordNumbers` wrote.
struct RecordReader {
  let numbers: Column<Int64>
  var at: Int
  /// The text of a number.
  let text: (UInt32) -> String

  mutating func record(of kind: RecordKind) -> Record {
    switch kind {
    case .assignment: .assignment(progress())
    case .survey: .survey(survey())
    case .manualStatus:
      .manualStatus(
        ManualStatus(
          progressClass: ManualStatus.classes[next()], reason: nextText(),
          until: Day(number: next())))
    case .target: .target(Target(year: next(), value: decimal(), source: nextText()))
    case .comment: .comment(nextText())
    case .round: .round(roundState())
    case .roundException:
      .roundException(RoundException(until: Day(number: next()), reason: nextText()))
    case .score:
      .score(
        ScoreFact(points: optional { $0.decimal() }, evidence: nextText(), text: nextText()))
    }
  }

  private mutating func progress() -> AssignmentProgress {
    AssignmentProgress(
      percent: next(), finished: optional { Day(number: $0.next()) },
      state: AssignmentProgress.State.allCases[next()], note: nextText())
  }

  private mutating func survey() -> SurveyResult {
    var result = SurveyResult(answers: [], note: nextText())
    for _ in 0..<next() {
      var field: [AnswerCounts?] = []
      for _ in 0..<next() {
        let counts = optional { reader in
          SatisfactionLevel.allCases.map { _ in reader.next() }
        }
        field.append(counts.flatMap { AnswerCounts($0) })
      }
      result.answers.append(field)
    }
    return result
  }

  private mutating func roundState() -> RoundState {
    switch next() {
    case 1: return .returned(reason: nextText())
    case 2:
      var events: [EventID] = []
      for _ in 0..<next() { events.append(EventID(writer: nextText(), sequence: next())) }
      return .approved(seen: SeenEvents(events))
    case 3: return .reopened(reason: nextText())
    default: return .submitted
    }
  }

  private mutating func next() -> Int {
    defer { at += 1 }
    return Int(numbers[at])
  }

  private mutating func nextText() -> String { text(UInt32(truncatingIfNeeded: next())) }

  private mutating func decimal() -> ExactDecimal {
    ExactDecimal(mantissa: Int64(next()), scale: UInt8(truncatingIfNeeded: next()))
  }

  private mutating func optional<Value>(_ read: (inout RecordReader) -> Value) -> Value? {
    next() == 0 ? nil : read(&self)
  }
}

/// What a key is about, but for observations; its number stands in a `PackedKey`.
enum RecordKind: UInt8, CaseIterable {
  case assignment = 1
  case survey, manualStatus, target, comment, round, roundException, score
}

extension PackedKey {
  /// Nil for an observation. `name` gives the number of a name.
  init?(_ key: RecordKey, name: (String) -> UInt32) {
    func packed(
      _ kind: RecordKind, _ first: String, _ second: String = "", third: UInt32 = 0
    ) -> PackedKey {
      PackedKey(
        kind: kind.rawValue, first: name(first), second: name(second), third: third)
    }
    switch key {
    case .observation: return nil
    case .assignment(let code): self = packed(.assignment, code)
    case .survey(let key):
      self = packed(.survey, key.survey, key.agency, third: UInt32(key.period.place))
    case .manualStatus(let indicator, let agency):
      self = packed(.manualStatus, indicator, agency)
    case .target(let indicator, let agency, let year):
      self = packed(.target, indicator, agency, third: UInt32(clamping: year))
    case .comment(let subject, let id): self = packed(.comment, subject, id)
    case .round(let key): self = packed(.round, key.agency, key.round)
    case .roundException(let key): self = packed(.roundException, key.agency, key.round)
    case .score(let key):
      self = packed(.score, key.indicator, key.agency, third: name(key.round))
      step = UInt8(ScoreStep.allCases.firstIndex(of: key.step) ?? 0)
    }
  }

  /// `name` gives the name of a number.
  func key(name: (UInt32) -> String) -> RecordKey {
    switch RecordKind(rawValue: kind) {
    case .assignment, nil: .assignment(name(first))
    case .survey:
      .survey(
        SurveyKey(survey: name(first), agency: name(second), period: Period(place: Int(third))))
    case .manualStatus: .manualStatus(indicator: name(first), agency: name(second))
    case .target: .target(indicator: name(first), agency: name(second), year: Int(third))
    case .comment: .comment(subject: name(first), id: name(second))
    case .round: .round(RoundKey(agency: name(first), round: name(second)))
    case .roundException: .roundException(RoundKey(agency: name(first), round: name(second)))
    case .score:
      .score(
        ScoreKey(
          indicator: name(first), agency: name(second), round: name(third),
          step: ScoreStep.allCases[Int(step) % ScoreStep.allCases.count]))
    }
  }
}
