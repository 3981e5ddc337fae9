import ReformModel

extension ScreenFixture {
  /// From 40 in 2021 to 80 in 2030 unless they say otherwise: the path stands at 61.5 in October 2026.
  static let indicators = [
    indicator("1.01", "Hoàn thành kế hoạch cải cách hành chính năm", "Plan completed"),
    indicator("1.02", "Nhiệm vụ hoàn thành đúng hạn", "Tasks completed on time"),
    indicator(
      "1.03", "Số nhiệm vụ quá hạn", "Tasks overdue", unit: .count, from: 300, to: 0,
      direction: .lower),
    indicator("2.01", "Hoàn thành kế hoạch tuyên truyền", "Communication plan completed"),
    indicator("2.02", "Thủ tục công khai đúng hạn", "Procedures published on time"),
    indicator("3.01", "Giải ngân kinh phí cải cách", "Reform budget disbursed"),
    indicator("3.02", "Giảm chi trực tiếp từ ngân sách", "Direct spending cut"),
    indicator("3.03", "Số sáng kiến được công nhận", "Initiatives recognised", to: nil),
    indicator("4.01", "Hồ sơ giải quyết trước hạn", "Dossiers settled early"),
    indicator("5.01", "Mức độ hài lòng của người dân", "Satisfaction of citizens"),
    indicator(
      "5.02", "Chỉ số tính từ năm 2026", "Index that began in 2026", baseline: "2025", from: 60),
    indicator("6.01", "Hồ sơ nộp trực tuyến", "Dossiers submitted online"),
    indicator("6.02", "Thủ tục cung cấp trực tuyến", "Procedures offered online"),
    indicator("6.03", "Thanh toán trực tuyến", "Online payment"),
    indicator(
      "6.04",
      "Tỷ lệ khai thác, sử dụng lại thông tin, dữ liệu đã được số hóa trong giải quyết thủ tục hành "
        + "chính của các cơ quan, đơn vị, địa phương trên địa bàn thành phố",
      "Share of dossiers that reuse information and data already digitised"),
    indicator(
      "6.05", "Thứ hạng chuyển đổi số", "Digital transformation rank", unit: .rank, from: 30,
      to: 5, direction: .lower),
    indicator("6.06", "Số hóa hồ sơ, kết quả", "Dossiers digitised"),
  ]

  static func indicator(
    _ code: String, _ vi: String, _ en: String, unit: MeasureUnit = .percent,
    baseline: String = "2021", from start: Int = 40, to target: Int? = 80,
    direction: Direction = .higher
  ) -> Indicator {
    Indicator(
      code: code, name: text(vi, en), area: Int(code.prefix(1)) ?? 1, contents: [1], unit: unit,
      decimals: unit == .percent ? 1 : 0, direction: direction, frequency: .monthly,
      baseline: Baseline(period: period(baseline), value: ExactDecimal(start)),
      targets: target.map { [Target(year: 2030, value: ExactDecimal($0), source: "nq")] } ?? [],
      lead: .agency("so-noi-vu"), source: "nq")
  }

  /// What was reported: of each indicator the value of every second quarter up to October 2026.
  static var events: [Event] {
    let series: [(String, [String], Bool)] = [
      ("1.01", ["44", "52.5", "58", "62"], false), ("1.02", ["45", "60", "78", "82.4"], true),
      ("1.03", ["250", "190", "170", "160"], false), ("2.01", ["42", "46", "52", "55"], true),
      ("2.02", ["41", "42", "44", "45.2"], true), ("3.01", ["41", "44", "50", "52"], true),
      ("4.01", ["41", "40", "39", "38"], false), ("5.01", ["50", "70", "80", "85.3"], true),
      ("6.01", ["60", "75", "84.5", "86.9"], false), ("6.02", ["44", "50", "58", "63"], true),
      ("6.03", ["42", "46", "52", "55"], true), ("6.04", ["41", "42", "43", "44"], true),
      ("6.05", ["28", "22", "12", "7"], false), ("6.06", ["43", "51", "60", "79.9"], true),
    ]
    var events: [Event] = []
    for (code, values, isIllustrative) in series {
      for (month, value) in zip(["2024-M12", "2025-M06", "2025-M12", "2026-M10"], values) {
        let observation = Observation(
          value: ExactDecimal(plain: value), rankOf: code == "6.05" ? 34 : nil,
          source: isIllustrative ? "illustrative" : "báo cáo")
        events.append(event(events.count, code, month, observation))
      }
    }
    events.append(event(events.count, "5.02", "2026-M02", Observation(value: ExactDecimal(60))))
    events.append(
      event(events.count, "3.02", "2026-M10", Observation(value: nil, flag: .withheld)))
    return events + assignmentEvents
  }

  private static func event(
    _ number: Int, _ code: String, _ month: String, _ observation: Observation
  ) -> Event {
    let key = ObservationKey(indicator: code, agency: "bac-ninh", period: period(month))
    return event(
      number, Change(key: .observation(key), record: .observation(observation), replaces: []))
  }

  static func event(_ number: Int, _ change: Change) -> Event {
    Event(
      id: EventID(writer: "an@host", sequence: number + 1), lamport: number + 1,
      at: Instant(seconds: today.number * 86_400 - 10_000 + number), person: "an",
      changes: [change])
  }
}
