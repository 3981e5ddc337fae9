import ReformModel

func text(_ vi: String, _ en: String) -> LocalizedText { LocalizedText(vi: vi, en: en) }

extension Definitions {
  /// Small, and with one of everything.
  static let test = Definitions(
    info: WorkspaceInfo(
      format: 1, id: "bac-ninh", name: text("Thành phố Bắc Ninh", "Bắc Ninh City"),
      language: .vietnamese, agency: "bac-ninh"),
    programme: Programme(
      id: "55-nq-tu", name: text("Nghị quyết 55", "Resolution 55"), resolution: "55-NQ/TU",
      startYear: 2022, endYear: 2030,
      milestones: [
        Milestone(year: 2025, name: text("Cuối 2025", "End of 2025")),
        Milestone(year: 2030, name: text("Cuối 2030", "End of 2030")),
      ],
      areas: (1...6).map {
        SolutionArea(
          id: $0, name: text("Nhóm \($0)", "Area \($0)"), short: text("N\($0)", "A\($0)"))
      },
      contents: (1...6).map {
        ReformContent(
          id: $0, name: text("Nội dung \($0)", "Content \($0)"), short: text("D\($0)", "C\($0)"),
          weight: 0.5)
      }),
    indicators: [.online, .rank], assignments: [.portal, .report],
    agencies: [.city, .centre],
    rounds: [
      RoundRule(
        id: "q1", name: text("Quý I", "Quarter I"),
        windowStart: .init(yearOffset: -1, month: 12, day: 15), windowEnd: .init(month: 3, day: 14),
        due: .init(month: 3, day: 20), isCumulative: true, indicators: ["6.01"])
    ],
    surveys: [
      Survey(
        id: "sipas", name: text("Hài lòng", "Satisfaction"), questions: [text("Câu 1", "Q1")],
        fields: [text("Đất đai", "Land")], indicator: "6.01")
    ],
    people: [])
}

extension Indicator {
  static let online = Indicator(
    code: "6.01", name: text("Tỷ lệ hồ sơ trực tuyến", "Share of files online"), area: 6,
    contents: [2, 6], unit: .percent, decimals: 1, direction: .higher, frequency: .monthly,
    formula: RatioFormula(
      numerator: text("Hồ sơ trực tuyến", "Online"), denominator: text("Tổng số", "All")),
    overPeriods: .last, overAgencies: .ratioOfSums, weight: 1.5,
    baseline: Baseline(
      period: Period(year: 2021), value: nil, reason: text("Chưa công bố", "Not published")),
    targets: [
      Target(year: 2025, value: ExactDecimal(80), source: "QĐ 766"),
      Target(year: 2030, value: ExactDecimal(mantissa: 905, scale: 1), source: "NQ 55"),
    ],
    minimum: ExactDecimal(0), maximum: ExactDecimal(100), lead: .agency("tt-hcc"),
    source: "NQ 55-NQ/TU", validFrom: Day(year: 2022, month: 1, day: 1))

  static let rank = Indicator(
    code: "1.05", name: text("Xếp hạng PAR INDEX", "PAR INDEX rank"), area: 1, contents: [1],
    unit: .rank, decimals: 0, direction: .lower, frequency: .yearly, overAgencies: .none,
    baseline: Baseline(period: Period(year: 2021), value: ExactDecimal(10), source: "BNV"),
    targets: [], lead: .named(text("Bộ Nội vụ", "Ministry of Home Affairs")), source: "",
    isSeasonal: true, method: .growth, pathShape: .step)
}

extension Day {
  /// 23 November 2026.
  static let test = Day(number: 20_780)
}

extension Period {
  init(year: Int) { self.init(.yearly, containing: Day(number: (year - 1970) * 366)) }
}

extension Assignment {
  static let portal = Assignment(
    code: "1.T3", name: text("Nâng cấp cổng", "Upgrade the portal"), area: 6, contents: [6],
    lead: .agency("tt-hcc"), coordinators: [.named(text("VNPT", "VNPT")), .agency("bac-ninh")],
    deliverable: text("Cổng mới", "New portal"),
    deadline: .day(Day(number: 20_818)), indicators: ["6.01"], source: "KH 2026")

  static let report = Assignment(
    code: "1.T4", name: text("Báo cáo", "Report"), area: 1, contents: [], lead: .agency("bac-ninh"),
    coordinators: [], deliverable: text("Báo cáo", "Report"),
    deadline: .recurring(first: Day(number: 20_818), every: .quarterly), indicators: [],
    weight: 2, source: "")
}

extension Agency {
  static let city = Agency(
    id: "bac-ninh", level: .province, code: "27",
    names: [
      AgencyName(
        text: text("Tỉnh Bắc Ninh", "Bắc Ninh Province"), short: "Bắc Ninh",
        until: Day(year: 2026, month: 9, day: 19)),
      AgencyName(
        text: text("Thành phố Bắc Ninh", "Bắc Ninh City"), short: "Bắc Ninh",
        from: Day(year: 2026, month: 9, day: 20)),
    ], predecessors: [], from: Day(year: 2025, month: 7, day: 1))

  static let centre = Agency(
    id: "tt-hcc", level: .department,
    names: [
      AgencyName(text: text("Trung tâm HCC", "Service centre"), short: "TT HCC")
    ], parent: "bac-ninh")
}

extension RecordKey {
  /// 6.01 of the city in a month of 2026.
  static func online(_ month: Int) -> RecordKey {
    let period = Period(
      .monthly, containing: Day(year: 2026, month: month, day: 1) ?? Day(number: 0))
    return .observation(ObservationKey(indicator: "6.01", agency: "bac-ninh", period: period))
  }
}

extension Change {
  /// Sets 6.01 of the city in a month of 2026.
  static func online(
    _ month: Int, _ value: String, replaces: [EventID] = [], note: String = ""
  ) -> Change {
    Change(
      key: .online(month),
      record: .observation(Observation(value: ExactDecimal(plain: value), note: note)),
      replaces: replaces)
  }
}
