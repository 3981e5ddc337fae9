import DashboardLogic
import ReformModel
import TerminalInterface

/// A small programme of six areas with a handful of indicators, seen on 23 November 2026.
enum Fixture {
  static let today = day("2026-11-23")

  static func state(
    _ events: [Event] = someEvents, size: Size = Size(columns: 120, rows: 36),
    readOnly: ReadOnlyReason? = nil, asOf: Day? = nil
  ) -> DashboardState {
    DashboardState(
      workspace: Workspace(definitions: definitions, ledger: Ledger(events)),
      settings: Settings(
        language: .vietnamese, today: today, asOf: asOf, agency: "bac-ninh", theme: "dark",
        themes: ["dark", "light", "mono"], readOnly: readOnly, writer: "an@host"),
      size: size)
  }

  static let definitions = Definitions(
    info: WorkspaceInfo(
      format: 1, id: "bac-ninh", name: text("Bắc Ninh"), language: .vietnamese, agency: "bac-ninh"),
    programme: Programme(
      id: "55-nq-tu", name: text("Nghị quyết 55-NQ/TU"), resolution: "55-NQ/TU", startYear: 2021,
      endYear: 2030,
      milestones: [
        Milestone(year: 2025, name: text("2025")), Milestone(year: 2030, name: text("2030")),
      ],
      areas: (1...6).map {
        SolutionArea(id: $0, name: text("Nhóm \($0)"), short: text("Nhóm \($0)"))
      },
      contents: (1...6).map {
        ReformContent(id: $0, name: text("Nội dung \($0)"), short: text("Nội dung \($0)"))
      }),
    indicators: [
      indicator("1.01", "Hoàn thành kế hoạch", area: 1),
      indicator("6.01", "Hồ sơ nộp trực tuyến", area: 6),
      indicator("6.02", "Đất đai số hóa", area: 6),
      indicator("6.03", "Ứng dụng dữ liệu", area: 6, hasFormula: false),
    ],
    assignments: [
      assignment("6.T1", "Số hóa kho lưu trữ", due: "2026-11-20"),
      assignment("6.T2", "Kết nối dữ liệu dân cư", due: "2026-11-28"),
      assignment("6.T3", "Chuyển đổi số cấp xã", due: "2027-06-30"),
    ],
    agencies: [
      Agency(id: "bac-ninh", level: .province, names: [name("Thành phố Bắc Ninh")]),
      Agency(
        id: "so-noi-vu", level: .department, names: [name("Sở Nội vụ")], parent: "bac-ninh"),
      Agency(
        id: "x00001", level: .commune, names: [name("Phường Hòa Long")], parent: "bac-ninh"),
    ],
    rounds: [],
    surveys: [survey("sipas", "Hài lòng", of: "6.02"), survey("sipas-2", "Dữ liệu", of: "6.03")])

  static let someEvents = [
    value("6.01", "2026-M08", "80.5", sequence: 1),
    value("6.01", "2026-M09", "84", sequence: 2),
    value("6.01", "2026-M10", "86.9", sequence: 3),
  ]

  static let madeUp = Event(
    id: EventID(writer: "an@host", sequence: 1), lamport: 1, at: Instant(seconds: 0), person: "an",
    changes: [
      Change(
        key: key("6.01", "2026-M10"),
        record: .observation(
          Observation(
            value: ExactDecimal(plain: "90.00"), numerator: ExactDecimal(90),
            denominator: ExactDecimal(100), note: "tạm tính", source: "illustrative; seed 1")),
        replaces: [])
    ])

  static func value(_ code: String, _ period: String, _ value: String, sequence: Int) -> Event {
    Event(
      id: EventID(writer: "an@host", sequence: sequence), lamport: sequence,
      at: Instant(seconds: today.number * 86_400 - 1000 + sequence), person: "an",
      changes: [
        Change(
          key: key(code, period),
          record: .observation(Observation(value: ExactDecimal(plain: value))),
          replaces: [])
      ])
  }

  static func key(_ code: String, _ period: String) -> RecordKey {
    .observation(ObservationKey(indicator: code, agency: "bac-ninh", period: self.period(period)))
  }

  static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

  static func period(_ code: String) -> Period {
    Period(code: code) ?? Period(.yearly, containing: Day(number: 0))
  }

  static func decimal(_ plain: String) -> ExactDecimal {
    ExactDecimal(plain: plain) ?? ExactDecimal(-999_999)
  }

  static func text(_ text: String) -> LocalizedText { LocalizedText(vi: text, en: text) }

  private static func name(_ text: String) -> AgencyName {
    AgencyName(text: self.text(text), short: text)
  }

  private static func indicator(_ code: String, _ name: String, area: Int, hasFormula: Bool = true)
    -> Indicator
  {
    Indicator(
      code: code, name: text(name), area: area, contents: [6], unit: .percent, decimals: 1,
      direction: .higher, frequency: .monthly,
      formula: hasFormula
        ? RatioFormula(numerator: text("Tử số"), denominator: text("Mẫu số")) : nil,
      overAgencies: hasFormula ? .ratioOfSums : .none,
      baseline: Baseline(period: period("2021"), value: ExactDecimal(40)),
      targets: [Target(year: 2030, value: ExactDecimal(95), source: "test")],
      minimum: ExactDecimal(0), maximum: ExactDecimal(100), lead: .agency("so-noi-vu"),
      source: "test")
  }

  private static func assignment(_ code: String, _ name: String, due: String) -> Assignment {
    Assignment(
      code: code, name: text(name), area: 6, contents: [6], lead: .agency("so-noi-vu"),
      coordinators: [], deliverable: text("Báo cáo"), deadline: .day(day(due)),
      indicators: ["6.01"], source: "test")
  }
}

extension Fixture {
  /// Two questions in two fields.
  private static func survey(_ id: String, _ name: String, of indicator: String) -> Survey {
    Survey(
      id: id, name: text(name), questions: [text("Dễ tìm"), text("Đúng hẹn")],
      fields: [text("Đất đai"), text("Xây dựng")], indicator: indicator)
  }

  /// One change, saved as the event of this number.
  static func event(_ sequence: Int, _ key: RecordKey, _ record: Record) -> Event {
    Event(
      id: id(sequence), lamport: sequence, at: Instant(seconds: today.number * 86_400 - 500),
      person: "an", changes: [Change(key: key, record: record, replaces: [])])
  }

  static func id(_ sequence: Int) -> EventID { EventID(writer: "an@host", sequence: sequence) }

  static let october = EntrySubject.observation(
    ObservationKey(indicator: "6.01", agency: "bac-ninh", period: period("2026-M10")))
}

extension EntryForm {
  /// Which value the form is about; nil for other forms.
  var key: ObservationKey? {
    if case .observation(let key) = subject { key } else { nil }
  }

  /// The observation that stood when the form was opened.
  var stood: Observation? {
    guard let key, case .observation(let value)? = stood(.observation(key)) else { return nil }
    return value
  }
}

extension EntryCheck {
  /// The observation that would be saved.
  var observation: Observation? {
    changes.compactMap { change in
      if case .observation(let value)? = change.record { value } else { nil }
    }.first
  }
}

extension DashboardState {
  /// Types a script of keys and gathers the effects.
  @discardableResult
  mutating func type(_ script: String) throws -> [Effect] {
    try KeyScript.events(script).flatMap { handle($0) }
  }

  /// The open form, if one is open.
  var form: EntryForm? {
    if case .form(let form)? = overlay { return form }
    return nil
  }
}
