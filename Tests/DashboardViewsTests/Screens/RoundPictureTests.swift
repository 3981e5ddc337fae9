import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@testable import DashboardViews

/// The screens of a reporting round, with parts in every stage.
@Suite struct RoundPictureTests {
  static let shots: [DetailShot] = [
    ("round", "r<Enter>"), ("round-part", "r<Enter><Down><Enter>"),
    ("round-scores", "r<Enter><Enter><Right>"), ("round-return", "r<Enter><Down>R"),
    ("round-score", "r<Enter><Enter><Right>e"),
  ].flatMap { name, keys in
    [
      DetailShot(name, keys, 80, 24), DetailShot(name, keys, 120, 36),
      DetailShot(name, keys, 40, 12), DetailShot(name, keys, 80, 24, .english, .ascii),
    ]
  }

  @Test(arguments: shots)
  func screenLooksAsKept(_ shot: DetailShot) throws {
    var state = ScreenFixture.state(
      shot.size, shot.language, agencies: Self.agencies, more: Self.events)
    for event in try KeyScript.events(shot.keys) { _ = state.handle(event) }
    try Picture.expect(DetailShot.render(state, shot.level), named: shot.description)
  }

  @Test func everyStageIsTold() throws {
    var state = ScreenFixture.state(
      Size(columns: 120, rows: 36), agencies: Self.agencies, more: Self.events)
    for event in try KeyScript.events("r<Enter>") { _ = state.handle(event) }
    let stages = state.roundPartRows(of: "2026-y", at: state.place).map(\.stage)
    #expect(Set(stages) == Set(RoundStage.allCases))
    let reading = read(state)
    #expect(reading.count == stages.count)
    for (index, stage) in stages.enumerated() {
      #expect(reading.sentence(at: index).lowercased().contains(Words(.vietnamese).name(stage)))
    }
  }

  @Test func aPartIsToldWithWhatItOwesAndItsScores() throws {
    var state = ScreenFixture.state(
      Size(columns: 120, rows: 36), agencies: Self.agencies, more: Self.events)
    for event in try KeyScript.events("r<Enter><End><Enter>") { _ = state.handle(event) }
    let part = read(state)
    #expect(part.facts.first?.hasPrefix("Trả lại; Số liệu 1/1") == true, "\(part.facts)")
    #expect(part.facts.first?.contains("Chưa kèm văn bản giải trình") == true)
    #expect(part.sentence(at: 0).hasPrefix("6.01 Hồ sơ nộp trực tuyến; T10/26"))
    for event in try KeyScript.events("<Esc><Home><Enter><Right>") { _ = state.handle(event) }
    let scores = read(state)
    let told = (0..<scores.count).map { scores.sentence(at: $0) }
    #expect(told.contains { $0.contains("6.01") && $0.contains("tự chấm 9; thẩm định 8") })
  }

  private static let agencies = ["Tư pháp", "Tài chính", "Xây dựng", "Y tế", "Công Thương"]
    .enumerated().map { place, name in
      Agency(
        id: "so-\(place)", level: place < 4 ? .department : .commune,
        names: [
          AgencyName(
            text: ScreenFixture.text("Sở \(name)", "Department \(place)"), short: "Sở \(name)")
        ], parent: "bac-ninh")
    }

  /// Each reports October and goes on to another stage.
  private static var events: [Event] {
    let values = agencies.enumerated().map { place, agency in
      event(
        500 + place, value(of: agency.id),
        Record.observation(
          Observation(value: ExactDecimal(80 + place), source: "illustrative; seed 1")))
    }
    let seen = { (place: Int) in
      SeenEvents([EventID(writer: "r@h", sequence: 500 + place)])
    }
    let states: [(String, RoundState)] = [
      ("so-0", .submitted), ("so-1", .approved(seen: seen(1))),
      ("so-2", .approved(seen: SeenEvents())),
      ("so-3", .reopened(reason: "Xã báo trùng hồ sơ")),
      ("so-4", .returned(reason: "Chưa kèm văn bản giải trình số hồ sơ trùng của tháng 10")),
    ]
    let acts = states.enumerated().map { place, state in
      event(600 + place, .round(RoundKey(agency: state.0, round: "2026-y")), .round(state.1))
    }
    let score = ScoreKey(
      indicator: "6.01", agency: "bac-ninh", round: "2026-y", step: .selfScore)
    let said = [
      event(
        700, .score(score),
        .score(
          ScoreFact(points: ExactDecimal(9), evidence: "BC 318/BC-TTPVHCC"))),
      event(
        701, .score(score.with(.appraisal)),
        .score(
          ScoreFact(points: ExactDecimal(8), text: "Thiếu số liệu của hai xã"))),
    ]
    return values + acts + said
  }

  private static func value(of agency: String) -> RecordKey {
    .observation(
      ObservationKey(
        indicator: "6.01", agency: agency,
        period: Period(.monthly, containing: Day(iso: "2026-10-01") ?? Day(number: 0))))
  }

  private static func event(_ sequence: Int, _ key: RecordKey, _ record: Record) -> Event {
    Event(
      id: EventID(writer: "r@h", sequence: sequence), lamport: sequence,
      at: Instant(iso: "2026-11-20T02:00:00Z") ?? Instant(seconds: 0), person: "an",
      changes: [Change(key: key, record: record, replaces: [])])
  }
}
