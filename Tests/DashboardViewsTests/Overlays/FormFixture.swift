import DashboardLogic
import ReformModel
import TerminalInterface

@testable import DashboardViews

/// Forms that are opened from a list, with a survey to be entered and a remark that stands.
enum FormFixture {
  static func frame(_ shot: DetailShot) throws -> Frame {
    var state = DashboardState(
      workspace: Workspace(
        definitions: definitions, ledger: Ledger(ScreenFixture.events + remarks)),
      settings: Settings(
        language: shot.language, today: ScreenFixture.today, agency: "bac-ninh",
        theme: "bac-ninh-dark", themes: ["bac-ninh-dark"], person: "Nguyễn Văn An", login: "an"),
      size: shot.size)
    for event in try KeyScript.events(shot.keys) { _ = state.handle(event) }
    return DetailShot.render(state, shot.level)
  }

  private static var definitions: Definitions {
    var definitions = ScreenFixture.definitions
    definitions.people = [
      Person(login: "an", name: "Nguyễn Văn An", agency: "so-noi-vu", role: .administrator)
    ]
    definitions.surveys = [
      Survey(
        id: "sipas", name: ScreenFixture.text("Hài lòng của người dân", "Citizens' satisfaction"),
        questions: [
          ScreenFixture.text("Dễ tiếp cận thông tin", "Information is easy to find"),
          ScreenFixture.text("Trả kết quả đúng hẹn", "Results come on time"),
        ],
        fields: [
          ScreenFixture.text("Đất đai", "Land"), ScreenFixture.text("Xây dựng", "Building"),
          ScreenFixture.text("Đầu tư", "Investment"),
        ], indicator: "6.02")
    ]
    return definitions
  }

  private static let remarks = [
    ScreenFixture.event(
      600,
      Change(
        key: .comment(subject: "6.01", id: "a"),
        record: .comment("Số tháng 10 cần đối chiếu với Cổng dịch vụ công"), replaces: []))
  ]
}
