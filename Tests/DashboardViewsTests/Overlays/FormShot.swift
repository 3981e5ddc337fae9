import DashboardLogic
import ReformModel
import TerminalInterface

@testable import DashboardViews

/// A picture of a form that is opened from a list, to be taken.
struct FormShot: Sendable, CustomStringConvertible {
  var name: String
  var keys: String
  var size: Size
  var language = Language.vietnamese
  var level = DrawingLevel.braille

  init(
    _ name: String, _ keys: String, _ columns: Int, _ rows: Int,
    _ language: Language = .vietnamese, _ level: DrawingLevel = .braille
  ) {
    self.name = name
    self.keys = keys
    size = Size(columns: columns, rows: rows)
    self.language = language
    self.level = level
  }

  var description: String {
    "\(name)-\(size.columns)x\(size.rows)" + (language == .english ? "-en" : "")
      + (level.isASCII ? "-ascii" : "")
  }

  func frame() throws -> Frame {
    var state = DashboardState(
      workspace: Workspace(
        definitions: FormShot.definitions, ledger: Ledger(ScreenFixture.events + FormShot.remarks)),
      settings: Settings(
        language: language, today: ScreenFixture.today, agency: "bac-ninh",
        theme: "bac-ninh-dark", themes: ["bac-ninh-dark"], person: "Nguyễn Văn An", login: "an"),
      size: size)
    for event in try KeyScript.events(keys) { _ = state.handle(event) }
    return DetailShot.render(state, level)
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
