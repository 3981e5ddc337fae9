import DashboardLogic
import ReformModel
import TerminalInterface

@testable import DashboardViews

/// One indicator behind its path with everything a series can have: a gap, a break, a made-up value,
/// a forecast, a correction, a contested value, and two agencies that add up to something else.
enum DetailFixture {
  static let code = "6.01"
  static let hostileName =
    "Bẫy \u{1B}[31m\u{202E}đảo\u{200B} 界 " + String(repeating: "dài ", count: 34)

  static let indicator = Indicator(
    code: code, name: ScreenFixture.text("Hồ sơ nộp trực tuyến", "Dossiers submitted online"),
    area: 6, contents: [2, 6], unit: .percent, decimals: 1, direction: .higher,
    frequency: .quarterly,
    formula: RatioFormula(
      numerator: ScreenFixture.text("Số hồ sơ nộp trực tuyến", "Dossiers submitted online"),
      denominator: ScreenFixture.text("Tổng số hồ sơ tiếp nhận", "All dossiers received")),
    overPeriods: .average, overAgencies: .ratioOfSums,
    baseline: Baseline(
      period: ScreenFixture.period("2021"), value: ExactDecimal(20), source: "Báo cáo 2021"),
    targets: [
      Target(year: 2025, value: ExactDecimal(50), source: "illustrative"),
      Target(year: 2030, value: ExactDecimal(80), source: "Nghị quyết 57-NQ/TW"),
    ], minimum: ExactDecimal(0), maximum: ExactDecimal(100), lead: .agency("so-noi-vu"),
    source: "Nghị quyết 55-NQ/TU")

  static func workspace(named name: String? = nil) -> Workspace {
    var definitions = ScreenFixture.definitions
    var indicator = indicator
    if let name { indicator.name = ScreenFixture.text(name, name) }
    definitions.indicators = [indicator]
    definitions.agencies.append(
      Agency(
        id: "so-tai-chinh", level: .department,
        names: [
          AgencyName(
            text: ScreenFixture.text("Sở Tài chính", "Department of Finance"), short: "Sở Tài chính"
          )
        ], parent: "bac-ninh"))
    definitions.people = [
      Person(login: "an", name: "Nguyễn Văn An", agency: "so-noi-vu", role: .reviewer)
    ]
    return Workspace(definitions: definitions, ledger: Ledger(events))
  }

  static func state(
    _ size: Size, _ language: Language = .vietnamese, keys: String = "", named name: String? = nil,
    today: Day = ScreenFixture.today, changing change: (inout Indicator) -> Void = { _ in }
  ) throws -> DashboardState {
    var workspace = workspace(named: name)
    change(&workspace.definitions.indicators[0])
    var state = DashboardState(
      workspace: workspace,
      settings: Settings(
        language: language, today: today, agency: "bac-ninh",
        theme: "bac-ninh-dark", themes: ["bac-ninh-dark", "bac-ninh-light", "mono"],
        person: "Nguyễn Văn An", login: "an", writer: "an@host"), size: size)
    for event in try KeyScript.events("<End><Enter><Enter>" + keys) { _ = state.handle(event) }
    return state
  }

  private static var events: [Event] {
    let own: [(String, Observation)] = [
      ("2023-Q4", value("34.2", source: "illustrative")),
      ("2024-Q2", value("38")), ("2024-Q3", Observation(value: nil, flag: .notCollected)),
      ("2025-Q1", value("39.5", flag: .breakInSeries)), ("2025-Q3", value("41", source: "Sở")),
      ("2026-Q1", value("42.5")), ("2026-Q2", parts("4310", "10000")),
      ("2026-Q3", value("44.1", flag: .provisional)), ("2027-Q1", value("47", flag: .forecast)),
    ]
    var changes = own.map { change("bac-ninh", $0.0, $0.1) }
    changes.append(change("so-noi-vu", "2026-Q3", parts("300", "400")))
    changes.append(change("so-tai-chinh", "2026-Q3", parts("90", "600")))
    var events = changes.enumerated().map { ScreenFixture.event($0.offset, $0.element) }
    // A correction with its reason, then somebody who knew nothing of it.
    let first = events[5].id
    let corrected = change("bac-ninh", "2026-Q1", value("42.7"), replacing: [first])
    events.append(event("binh@host", 1, 40, corrected, reason: "Sửa lỗi nhập"))
    events.append(
      event("chi@host", 1, 41, change("bac-ninh", "2026-Q2", parts("4400", "10000")), reason: nil))
    return events
  }

  private static func event(
    _ writer: String, _ sequence: Int, _ lamport: Int, _ change: Change, reason: String?
  ) -> Event {
    Event(
      id: EventID(writer: writer, sequence: sequence), lamport: lamport,
      at: Instant(seconds: ScreenFixture.today.number * 86_400 - 3_600), person: "an",
      changes: [change], reason: reason)
  }

  private static func value(
    _ plain: String, flag: ObservationFlag = .normal, source: String = "Báo cáo"
  ) -> Observation {
    Observation(value: ExactDecimal(plain: plain), flag: flag, source: source)
  }

  private static func parts(_ numerator: String, _ denominator: String) -> Observation {
    Observation(
      value: nil, numerator: ExactDecimal(plain: numerator),
      denominator: ExactDecimal(plain: denominator), source: "Báo cáo")
  }

  private static func change(
    _ agency: String, _ period: String, _ observation: Observation, replacing: [EventID] = []
  ) -> Change {
    let key = ObservationKey(
      indicator: code, agency: agency, period: ScreenFixture.period(period))
    return Change(
      key: .observation(key), record: .observation(observation), replaces: replacing)
  }
}

/// A picture of the indicator screen, or of what lies over it, to be taken.
struct DetailShot: Sendable, CustomStringConvertible {
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

  func state() throws -> DashboardState {
    try DetailFixture.state(size, language, keys: keys)
  }

  func frame() throws -> Frame { DetailShot.render(try state(), level) }

  static func render(_ state: DashboardState, _ level: DrawingLevel = .braille) -> Frame {
    DashboardViews.render(
      state, theme: Theme.builtIn.resolved(for: .direct), level: level, size: state.size)
  }
}
