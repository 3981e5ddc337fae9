import ReformModel

/// Events as several writers who see each other only now and then would save them, of every kind of
/// key, with corrections, contradictions and undos; the same number makes the same ones.
struct RandomJournals {
  private var state: UInt64
  private(set) var events: [Event] = []
  private var lamports: [String: Int] = [:]
  private var sequences: [String: Int] = [:]

  init(seed: UInt64, count: Int) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    for _ in 0..<count { save() }
  }

  private mutating func number(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  private mutating func one<Value>(of values: [Value]) -> Value { values[number(values.count)] }

  private mutating func save() {
    let writer = one(of: ["an@hcc01", "binh@hcc01", "chi@vp02", "an@hcc01~f3"])
    let sequence = (sequences[writer] ?? 0) + 1 + (number(20) == 0 ? 2 : 0)
    let seen = Ledger(events.filter { _ in number(3) > 0 })
    let lamport = max(lamports[writer] ?? 0, number(4) == 0 ? 0 : seen.greatestLamport) + 1
    (sequences[writer], lamports[writer]) = (sequence, lamport)
    var keys: Set<RecordKey> = []
    for _ in 0...number(4) { keys.insert(key()) }
    let changes = keys.sorted { "\($0)" < "\($1)" }.map { key in
      Change(
        key: key, record: number(9) == 0 ? nil : record(of: key), replaces: seen.heads(of: key))
    }
    events.append(
      Event(
        id: EventID(writer: writer, sequence: sequence), lamport: lamport,
        at: Instant(seconds: 1_790_000_000 + number(40) * 43_200),
        person: one(of: ["an", "bình", "chi"]), changes: changes,
        reason: one(of: [nil, "", "Sửa sau khi đối chiếu"]),
        undoes: number(6) == 0 ? events.last?.id : nil))
  }

  private mutating func key() -> RecordKey {
    let indicator = one(of: ["6.01", "6.02", "1.T3"])
    let agency = one(of: ["bac-ninh", "tt-hcc", "xa-1"])
    let periods = ["2025", "2026-S1", "2026-Q3", "2026-M01", "2026-M02", "2026-W07"]
    let period = Period(code: one(of: periods)) ?? Period(.yearly, containing: Day(number: 0))
    let round = RoundKey(agency: agency, round: one(of: ["2026-q1", "2026-y"]))
    switch number(14) {
    case 0: return .assignment("1.T1")
    case 1: return .survey(SurveyKey(survey: "sipas", agency: agency, period: period))
    case 2: return .manualStatus(indicator: indicator, agency: agency)
    case 3: return .target(indicator: indicator, agency: agency, year: 2025 + number(3))
    case 4: return .comment(subject: indicator, id: "c\(number(3))")
    case 5: return .round(round)
    case 6: return .roundException(round)
    case 7:
      let step = one(of: ScoreStep.allCases)
      return .score(
        ScoreKey(indicator: indicator, agency: agency, round: round.round, step: step))
    default:
      return .observation(
        ObservationKey(indicator: indicator, agency: agency, period: period))
    }
  }

  private mutating func text() -> String {
    one(of: ["", "", "ghi chú", "illustrative", "BC 12/SNV"])
  }

  private mutating func decimal() -> ExactDecimal {
    ExactDecimal(mantissa: Int64(number(2_000) - 500), scale: UInt8(number(4)))
  }

  private mutating func record(of key: RecordKey) -> Record {
    switch key {
    case .observation: return .observation(observation())
    case .assignment:
      let finished = number(2) == 0 ? Day(number: 20_000 + number(99)) : nil
      return .assignment(
        AssignmentProgress(
          percent: number(101), finished: finished,
          state: one(of: AssignmentProgress.State.allCases), note: text()))
    case .survey:
      let counts = AnswerCounts((0..<5).map { _ in number(50) })
      return .survey(SurveyResult(answers: [[counts, nil], []], note: text()))
    case .manualStatus:
      return .manualStatus(
        ManualStatus(
          progressClass: one(of: ManualStatus.classes), reason: text(),
          until: Day(number: 20_500 + number(99))))
    case .target(_, _, let year):
      return .target(Target(year: year, value: decimal(), source: text()))
    case .comment: return .comment(text())
    case .round:
      let seen = SeenEvents(events.suffix(number(4)).map(\.id))
      return .round(
        one(of: [
          .submitted, .returned(reason: text()), .approved(seen: seen),
          .reopened(reason: text()),
        ]))
    case .roundException:
      return .roundException(RoundException(until: Day(number: 20_600), reason: text()))
    case .score:
      return .score(
        ScoreFact(points: number(3) == 0 ? nil : decimal(), evidence: text(), text: text()))
    }
  }

  private mutating func observation() -> Observation {
    let hasDocument = number(5) == 0
    let document = EvidenceDocument(
      number: hasDocument ? text() : "", date: hasDocument ? Day(number: 20_111) : nil,
      issuer: hasDocument ? "UBND" : "", fileName: text())
    return Observation(
      value: number(3) > 0 ? decimal() : nil, numerator: number(3) == 0 ? decimal() : nil,
      denominator: number(3) == 0 ? decimal() : nil,
      flag: one(of: ObservationFlag.allCases + [.normal, .normal, .normal]),
      rankOf: number(5) == 0 ? 1 + number(63) : nil, note: text(), source: text(),
      evidence: text(), document: document, explanation: text())
  }
}
