import ReformModel

extension SmallWorkspace {
  /// A name that would retitle the window, turn the text around and end the line.
  static let hostileName = "Tên \u{1B}]0;x\u{07}\u{202E}đảo\u{200B}\ncuối"

  static var definitions: Definitions {
    Definitions(
      info: WorkspaceInfo(
        format: 1, id: "nho", name: text("Dữ liệu nhỏ", "Small"), language: .vietnamese,
        agency: "bac-ninh"),
      programme: programme, indicators: indicators, assignments: assignments, agencies: agencies,
      rounds: [
        RoundRule(
          id: "y", name: text("Báo cáo năm", "Yearly report"),
          windowStart: .init(yearOffset: -1, month: 12, day: 15),
          windowEnd: .init(month: 12, day: 14), due: .init(month: 12, day: 20), isCumulative: true)
      ])
  }

  private static var programme: Programme {
    Programme(
      id: "nho", name: text("Chương trình nhỏ", "Small programme"), resolution: "55-NQ/TU",
      startYear: 2021, endYear: 2030,
      milestones: [
        Milestone(year: 2025, name: text("Mốc 2025", "2025")),
        Milestone(year: 2030, name: text("Mốc 2030", "2030")),
      ],
      areas: [
        SolutionArea(
          id: 1, name: text("Lãnh đạo, chỉ đạo", "Leadership"),
          short: text("Lãnh đạo", "Leadership")),
        SolutionArea(
          id: 6, name: text("Công nghệ số", "Digital technology"),
          short: text("Công nghệ số", "Digital technology")),
      ],
      contents: [
        ReformContent(
          id: 2, name: text("Thủ tục hành chính", "Procedures"),
          short: text("Thủ tục", "Procedures"))
      ])
  }

  private static var agencies: [Agency] {
    let name = { (vi: String, en: String, short: String) in
      [AgencyName(text: text(vi, en), short: short)]
    }
    return [
      Agency(
        id: "bac-ninh", level: .province,
        names: name("Thành phố Bắc Ninh", "Bắc Ninh City", "Bắc Ninh")),
      Agency(
        id: "so-noi-vu", level: .department,
        names: name("Sở Nội vụ", "Department of Home Affairs", "Nội vụ"), parent: "bac-ninh"),
      Agency(
        id: "x09367", level: .commune, code: "09367",
        names: name("Phường Từ Sơn", "Từ Sơn Ward", "Từ Sơn"), parent: "bac-ninh"),
    ]
  }

  private static var indicators: [Indicator] {
    let baseline = Baseline(period: period("2021"), value: ExactDecimal(plain: "50"))
    let filing = Indicator(
      code: "6.01", name: text("Hồ sơ nộp trực tuyến", "Online filing"), area: 6, contents: [2],
      unit: .percent, decimals: 1, direction: .higher, frequency: .monthly,
      formula: RatioFormula(
        numerator: text("nộp trực tuyến", "online"), denominator: text("tổng số", "all")),
      overAgencies: .ratioOfSums, baseline: baseline,
      targets: [target(2025, 80), target(2030, 90)],
      minimum: ExactDecimal(0), maximum: ExactDecimal(100), lead: .agency("so-noi-vu"),
      source: "NQ 55-NQ/TU")
    let rank = Indicator(
      code: "6.08", name: text("Thứ hạng DTI", "DTI rank"), area: 6, contents: [2], unit: .rank,
      decimals: 0, direction: .lower, frequency: .yearly,
      baseline: Baseline(period: period("2021"), value: nil), targets: [target(2030, 5)],
      minimum: ExactDecimal(1), lead: .agency("so-noi-vu"), source: "")
    let hostile = Indicator(
      code: "1.01", name: text(hostileName, hostileName), area: 1, contents: [2], unit: .count,
      decimals: 0, direction: .higher, frequency: .yearly, baseline: baseline, targets: [],
      lead: .named(text("Ban\u{9B}31m Tổ chức", "Committee")), source: "=1+1")
    return [hostile, filing, rank]
  }

  private static var assignments: [Assignment] {
    [
      Assignment(
        code: "1.T1", name: text("Kiểm tra công vụ", "Inspect offices"), area: 1, contents: [2],
        lead: .agency("so-noi-vu"), coordinators: [], deliverable: text("Báo cáo", "Report"),
        deadline: .day(day("2026-11-20")), indicators: ["6.01"], source: ""),
      Assignment(
        code: "6.T1", name: text("Nâng cấp cổng dịch vụ", "Upgrade the portal"), area: 6,
        contents: [2], lead: .agency("so-noi-vu"), coordinators: [.agency("x09367")],
        deliverable: text("Cổng", "Portal"),
        deadline: .recurring(first: day("2026-11-27"), every: .yearly), indicators: [], source: ""),
    ]
  }

  static func period(_ code: String) -> Period {
    Period(code: code) ?? Period(.yearly, containing: day("2021-01-01"))
  }

  private static func target(_ year: Int, _ value: Int) -> Target {
    Target(year: year, value: ExactDecimal(value), source: "NQ")
  }
}
