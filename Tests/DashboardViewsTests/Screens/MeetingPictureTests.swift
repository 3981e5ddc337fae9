import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@testable import DashboardViews

/// The screens that a meeting asks for beside the six panels.
@Suite struct MeetingPictureTests {
  static let screens = [
    ("matrix", "x"), ("matrix-cell", "x<Right><Enter>"), ("content", "x<End><Left><Enter>"),
    ("changes", "w"), ("changes-since", "@30/06/2025<Enter>w"), ("day", "@31/2/2026<Enter>"),
    ("timeline", "a<Left>"), ("rounds", "r"), ("surveys", "S"),
    ("grouped", "x<End><Enter>V"), ("grouped-assignments", "aVV"), ("places", "xbwoB"),
    ("drawing", "D"),
  ]

  static let shots: [DetailShot] = screens.flatMap { name, keys in
    [
      DetailShot(name, keys, 80, 24), DetailShot(name, keys, 120, 36),
      DetailShot(name, keys, 40, 12), DetailShot(name, keys, 80, 24, .english, .ascii),
    ]
  }

  @Test(arguments: shots)
  func screenLooksAsKept(_ shot: DetailShot) throws {
    var state = Self.state(shot)
    for event in try KeyScript.events(shot.keys) { _ = state.handle(event) }
    try Picture.expect(DetailShot.render(state, shot.level), named: shot.description)
  }

  /// The programme with its six contents, to which the indicators belong in turn.
  static func state(
    _ shot: DetailShot, more agencies: [Agency] = [], _ events: [Event] = []
  ) -> DashboardState {
    let plain = ScreenFixture.state(
      shot.size, shot.language, agencies: agencies, more: events)
    var definitions = plain.definitions
    definitions.programme.contents = contents.enumerated().map { place, name in
      let text = ScreenFixture.text(name.0, name.1)
      return ReformContent(id: place + 1, name: text, short: text)
    }
    for place in definitions.indicators.indices {
      definitions.indicators[place].contents = [1 + place % 6, 1 + (place + 2) % 6]
    }
    definitions.surveys = [survey]
    let events = Array(plain.workspace.ledger.events) + [result]
    return DashboardState(
      workspace: Workspace(definitions: definitions, ledger: Ledger(events)),
      settings: plain.settings, size: shot.size)
  }

  private static let survey = Survey(
    id: "mot-cua", name: ScreenFixture.text("Hài lòng tại một cửa", "One-stop satisfaction"),
    questions: [
      ScreenFixture.text("Công chức hướng dẫn rõ ràng, một lần.", "The officer explained, once."),
      ScreenFixture.text("Kết quả đúng hẹn.", "The result came on time."),
    ], fields: [ScreenFixture.text("Đất đai", "Land"), ScreenFixture.text("Xây dựng", "Building")],
    indicator: "5.01")

  private static var result: Event {
    let counts = [[[1, 2, 10, 60, 30], [4, 6, 20, 50, 20]], [[0, 0, 5, 40, 55], nil]]
    let key = SurveyKey(
      survey: "mot-cua", agency: "bac-ninh", period: ScreenFixture.period("2026-Q3"))
    return ScreenFixture.event(
      900,
      Change(
        key: .survey(key),
        record: .survey(
          SurveyResult(answers: counts.map { $0.map { $0.flatMap { AnswerCounts($0) } } })),
        replaces: []))
  }

  private static let contents = [
    ("Thể chế", "Institutions"), ("Thủ tục hành chính", "Procedures"),
    ("Tổ chức bộ máy", "Organisation"), ("Chế độ công vụ", "Civil service"),
    ("Tài chính công", "Public finance"), ("Chính quyền số", "Digital government"),
  ]
}
