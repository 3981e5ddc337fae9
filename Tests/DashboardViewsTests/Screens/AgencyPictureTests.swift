import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@testable import DashboardViews

@Suite struct AgencyPictureTests {
  static let screens = [
    ("agencies", "d"), ("agencies-communes", "d<Right>"), ("agencies-completeness", "d<Left>"),
    ("agency", "d<Enter>"), ("agency-gaps", "d<Down><Enter><Left>"), ("gaps", "n"),
  ]

  static let shots: [DetailShot] = screens.flatMap { name, keys in
    [
      DetailShot(name, keys, 80, 24), DetailShot(name, keys, 120, 36),
      DetailShot(name, keys, 40, 12), DetailShot(name, keys, 80, 24, .english, .ascii),
    ]
  }

  @Test(arguments: shots)
  func screenLooksAsKept(_ shot: DetailShot) throws {
    var state = ScreenFixture.state(
      shot.size, shot.language, agencies: Self.agencies, more: Self.reports)
    for event in try KeyScript.events(shot.keys) { _ = state.handle(event) }
    try Picture.expect(DetailShot.render(state, shot.level), named: shot.description)
  }

  @Test func whoNeverReportedComesLastWithoutZerosAndIsCounted() throws {
    var state = ScreenFixture.state(
      Size(columns: 80, rows: 24), agencies: Self.agencies, more: Self.reports)
    for event in try KeyScript.events("d") { _ = state.handle(event) }
    let rows = DetailShot.render(state, .braille).text
    let last = try #require(rows.last { $0.contains("Sở ") })
    #expect(last.contains("Sở Y tế") && !last.contains("✔0"))
    #expect(rows[2].contains("chưa báo cáo chỉ tiêu nào: 1 đơn vị"))
  }

  static let agencies = [
    agency("so-tai-chinh", "Sở Tài chính", "Department of Finance", .department),
    agency("so-y-te", "Sở Y tế", "Department of Health", .department),
    agency("p-hoa-long", "Phường Hòa Long", "Hòa Long Ward", .commune),
    agency("x-yen-phong", "Xã Yên Phong", "Yên Phong Commune", .commune),
  ]

  private static func agency(
    _ id: String, _ vi: String, _ en: String, _ level: Agency.Level
  ) -> Agency {
    Agency(
      id: id, level: level, names: [AgencyName(text: ScreenFixture.text(vi, en), short: vi)],
      parent: "bac-ninh")
  }

  /// The finance department and the commune are behind; nobody asks the health department.
  static var reports: [Event] {
    let reports: [(agency: String, code: String, months: [String], values: [Int])] = [
      ("so-noi-vu", "6.01", ["2024-M12", "2025-M12", "2026-M10"], [50, 60, 72]),
      ("so-noi-vu", "6.02", ["2025-M12", "2026-M10"], [62, 81]),
      ("so-tai-chinh", "6.01", ["2025-M12", "2026-M07"], [40, 41]),
      ("so-tai-chinh", "6.02", ["2025-M12", "2026-M09"], [50, 45]),
      ("p-hoa-long", "6.01", ["2025-M12", "2026-M10"], [55, 90]),
      ("x-yen-phong", "6.01", ["2025-M12", "2026-M09"], [45, 44]),
    ]
    var events: [Event] = []
    for report in reports {
      for (month, value) in zip(report.months, report.values) {
        let key = ObservationKey(
          indicator: report.code, agency: report.agency, period: ScreenFixture.period(month))
        events.append(
          ScreenFixture.event(
            1_000 + events.count,
            Change(
              key: .observation(key), record: .observation(Observation(value: ExactDecimal(value))),
              replaces: [])))
      }
    }
    return events
  }
}
