import ReformModel
import Testing

@testable import ReformReports

/// A programme of two contents with three indicators and three assignments, made of one word.
struct ReportSample {
  /// Stands in every text.
  var word = "v"
  var source = "illustrative; t"
  var commentedAt = "2026-07-01"

  func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

  func report(
    of agency: String = "bn", by grouping: RoundReport.Grouping = .content,
    asOf: String = "2026-09-20"
  ) throws -> RoundReport {
    let workspace = workspace
    let round = try #require(workspace.definitions.reportingRound("2026-q3"))
    return RoundReport(
      workspace, round, of: try #require(workspace.definitions.agency(agency)), by: grouping,
      asOf: day(asOf))
  }

  var workspace: Workspace {
    Workspace(definitions: definitions, ledger: Ledger(events))
  }

  private func text(_ word: String? = nil) -> LocalizedText {
    LocalizedText(vi: word ?? self.word, en: word ?? self.word)
  }

  private func indicator(
    _ code: String, _ contents: [Int], over: PeriodAggregation = .last, isRatio: Bool = false
  ) -> Indicator {
    Indicator(
      code: code, name: text(), area: 1, contents: contents, unit: .percent, decimals: 1,
      direction: .higher, frequency: .monthly,
      formula: isRatio ? RatioFormula(numerator: text(), denominator: text()) : nil,
      overPeriods: over, baseline: Baseline(period: period("2021"), value: ExactDecimal(90)),
      targets: [Target(year: 2030, value: ExactDecimal(95), source: word)],
      lead: .agency("x"), source: word)
  }

  private func assignment(_ code: String, due: String) -> Assignment {
    Assignment(
      code: code, name: text(), area: 1, contents: [1], lead: .agency("x"), coordinators: [],
      deliverable: text(), deadline: .day(day(due)), indicators: [], source: word)
  }

  private func agency(_ id: String, _ level: Agency.Level, _ name: String) -> Agency {
    Agency(
      id: id, level: level, names: [AgencyName(text: text(name), short: name)],
      parent: level == .province ? nil : "bn")
  }

  private var definitions: Definitions {
    Definitions(
      info: WorkspaceInfo(
        format: 1, id: "w", name: text(), language: .vietnamese, agency: "bn"),
      programme: Programme(
        id: "p", name: text(), resolution: word, startYear: 2021, endYear: 2030,
        milestones: [Milestone(year: 2030, name: text())],
        areas: [SolutionArea(id: 1, name: text(), short: text())],
        contents: (1...2).map { ReformContent(id: $0, name: text(), short: text()) }),
      indicators: [
        indicator("1.01", [1]), indicator("1.02", [2]),
        indicator("1.03", [1, 2], isRatio: true),
      ],
      assignments: [
        assignment("1.T1", due: "2026-09-01"), assignment("1.T2", due: "2026-12-01"),
        assignment("1.T3", due: "2027-12-01"),
      ],
      agencies: [
        agency("bn", .province, word == "v" ? "bn" : word),
        agency("x", .department, word == "v" ? "x" : word), agency("z", .commune, "z"),
      ],
      rounds: [
        rule("s1", from: (-1, 12, 15), to: (6, 14), due: (6, 20)),
        rule("q3", from: (0, 6, 15), to: (9, 14), due: (9, 20)),
        rule("y", from: (-1, 12, 15), to: (12, 14), due: (12, 20)),
      ])
  }

  private func rule(
    _ id: String, from start: (Int, Int, Int), to end: (Int, Int), due: (Int, Int)
  ) -> RoundRule {
    RoundRule(
      id: id, name: text(),
      windowStart: .init(yearOffset: start.0, month: start.1, day: start.2),
      windowEnd: .init(month: end.0, day: end.1), due: .init(month: due.0, day: due.1),
      isCumulative: id != "q3")
  }

  private func period(_ code: String) -> Period {
    Period(code: code) ?? Period(.yearly, containing: Day(number: 0))
  }

  private func value(
    _ indicator: String, _ code: String, _ value: String, explanation: String = ""
  ) -> Change {
    let observation = Observation(
      value: ExactDecimal(plain: value), source: source, explanation: explanation)
    let key = ObservationKey(indicator: indicator, agency: "bn", period: period(code))
    return Change(key: .observation(key), record: .observation(observation), replaces: [])
  }

  private var events: [Event] {
    let isPlain = word == "v"
    let ratio = Observation(
      value: nil, numerator: ExactDecimal(1_234_567), denominator: ExactDecimal(2_469_134))
    let key = ObservationKey(indicator: "1.03", agency: "bn", period: period("2026-M08"))
    let changes = [
      value("1.01", "2025-M08", "80.0"), value("1.01", "2026-M05", "87.0"),
      value("1.01", "2026-M08", "85.0", explanation: isPlain ? "máy chủ hỏng" : word),
      value("1.02", "2026-M05", "7.0"),
      Change(key: .observation(key), record: .observation(ratio), replaces: []),
      Change(
        key: .assignment("1.T1"),
        record: .assignment(
          AssignmentProgress(percent: 40, note: isPlain ? "đang trình" : word)), replaces: []),
      Change(
        key: .comment(subject: "1.01", id: "1"),
        record: .comment(isPlain ? "chờ phần mềm" : word), replaces: []),
    ]
    return [
      Event(
        id: EventID(writer: "t", sequence: 1), lamport: 1,
        at: Instant(iso: "\(commentedAt)T03:00:00Z") ?? Instant(seconds: 0), person: "an",
        changes: changes)
    ]
  }
}
