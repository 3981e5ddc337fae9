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
