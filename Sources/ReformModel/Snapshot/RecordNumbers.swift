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
