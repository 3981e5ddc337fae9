import DashboardLogic
import ReformModel
import TerminalInterface

@testable import DashboardViews

/// A small programme in which every class, an unrated area and every status of an assignment occur,
/// seen on 23 November 2026.
enum ScreenFixture {
  static let today = Day(number: 20_780)

  static func state(
    _ size: Size, _ language: Language = .vietnamese, readOnly: ReadOnlyReason? = nil,
    indicators: [Indicator] = indicators, agencies: [Agency] = [], more: [Event] = []
  ) -> DashboardState {
    var definitions = definitions
    definitions.indicators = indicators
    definitions.agencies += agencies
    return DashboardState(
      workspace: Workspace(definitions: definitions, ledger: Ledger(events + more)),
      settings: Settings(
        language: language, today: today, agency: "bac-ninh", theme: "bac-ninh-dark",
        themes: ["bac-ninh-dark"], readOnly: readOnly, person: "Nguyễn Văn An"), size: size)
  }

  static func text(_ vi: String, _ en: String) -> LocalizedText { LocalizedText(vi: vi, en: en) }

  static func period(_ code: String) -> Period {
    Period(code: code) ?? Period(.yearly, containing: today)
  }

  static let definitions = Definitions(
    info: WorkspaceInfo(
      format: 1, id: "thu", name: text("Thử", "Test"), language: .vietnamese, agency: "bac-ninh"),
    programme: programme, indicators: indicators, assignments: assignments,
    agencies: [
      Agency(
        id: "bac-ninh", level: .province,
        names: [AgencyName(text: text("Thành phố Bắc Ninh", "Bắc Ninh"), short: "Bắc Ninh")]),
      Agency(
        id: "so-noi-vu", level: .department,
        names: [
          AgencyName(text: text("Sở Nội vụ", "Department of Home Affairs"), short: "Sở Nội vụ")
        ], parent: "bac-ninh"),
    ],
    rounds: [
      RoundRule(
        id: "y", name: text("Báo cáo năm", "Yearly report"),
        windowStart: .init(yearOffset: -1, month: 12, day: 15),
        windowEnd: .init(month: 12, day: 14), due: .init(month: 12, day: 20), isCumulative: true)
    ])

  private static let programme = Programme(
    id: "55", name: text("Nghị quyết 55-NQ/TU", "Resolution 55-NQ/TU"), resolution: "55-NQ/TU",
    startYear: 2021, endYear: 2030,
    milestones: [
      Milestone(year: 2025, name: text("2025", "2025")),
      Milestone(year: 2030, name: text("2030", "2030")),
    ],
    areas: [
      area(1, "Lãnh đạo, chỉ đạo", "Leadership"),
      area(2, "Tuyên truyền, giám sát", "Communication & oversight"),
      area(3, "Tài chính, nhân lực", "Funding & staff"),
      area(4, "Kỷ luật, động lực", "Discipline & motivation"),
      area(5, "Theo dõi, hài lòng", "Monitoring & satisfaction"),
      area(6, "Công nghệ số", "Digital technology"),
    ],
    contents: [])

  private static func area(_ id: Int, _ vi: String, _ en: String) -> SolutionArea {
    SolutionArea(
      id: id,
      name: text(
        "Đẩy mạnh \(vi.lowercased()) trong hoạt động của các cơ quan hành chính nhà nước",
        "Step up \(en.lowercased()) in the work of administrative agencies"),
      short: text(vi, en))
  }
}
