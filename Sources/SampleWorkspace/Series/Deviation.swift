import ReformModel

/// Where an illustrative series leaves its plan: a gap, a flag, a reason for no value, a forecast.
enum Deviation {
  /// Nothing was entered.
  case gap
  /// Another value than the plan gives, or none, which the flag explains.
  case instead(String?, ObservationFlag, String)
  case flagged(ObservationFlag, String)

  /// By indicator, agency and period, such as `6.04 bac-ninh 2026-M10`.
  static let all: [String: Deviation] = {
    var table: [String: Deviation] = [:]
    func add(_ code: String, _ agency: String, _ periods: [String], _ deviation: Deviation) {
      for period in periods { table["\(code) \(agency) \(period)"] = deviation }
    }
    for row in gaps { add(row.code, row.agency, row.periods, .gap) }
    for row in reasons { add(row.code, row.agency, row.periods, .instead(nil, row.flag, row.note)) }
    for row in flags { add(row.code, row.agency, row.periods, .flagged(row.flag, row.note)) }
    for row in forecasts {
      add(row.code, "bac-ninh", [row.period], .instead(row.value, .forecast, row.note))
    }
    add(
      "5.08", "so-nn-mt", ["2025-M11"],
      .instead("69.23", .unvalidated, "Nghi lỗi đồng bộ dữ liệu, đang kiểm tra"))
    return table
  }()

  static func of(_ key: ObservationKey) -> Deviation? {
    all["\(key.indicator) \(key.agency) \(key.period.code)"]
  }

  /// Periods the province did not enter; for the last of them its agencies' parts stand in.
  private static let gaps: [(code: String, agency: String, periods: [String])] = [
    ("2.05", "bac-ninh-2024", ["2024-M02", "2024-M03"]),
    ("6.04", "bac-ninh-2024", ["2022-M03", "2022-M04", "2022-M05"]),
    // Both former provinces, or their parts would not add up.
    ("6.04", "bac-giang-2024", ["2022-M03", "2022-M04", "2022-M05"]),
    ("4.02", "bac-ninh-2024", ["2023-M06"]),
    ("3.02", "bac-ninh-2024", ["2022-Q2"]),
    ("1.03", "bac-ninh", ["2026-M10"]),
    ("2.03", "bac-ninh", ["2026-M09"]),
    ("5.04", "bac-ninh", ["2026-M08", "2026-M09", "2026-M10"]),
  ]

  private typealias Row = (
    code: String, agency: String, periods: [String], flag: ObservationFlag, note: String
  )

  private static let reasons: [Row] = [
    (
      "1.07", "bac-ninh", ["2026-M04", "2026-M05", "2026-M06"], .notCollected,
      "Chưa thu thập: phần mềm theo dõi nhiệm vụ mới vận hành từ tháng 7/2026"
    ),
    (
      "2.04", "bac-ninh-2024", ["2022-M07"], .notApplicable,
      "Bộ chỉ số vận hành từ 01/8/2022"
    ),
    (
      "5.08", "bac-ninh-2024", ["2022-M07"], .notApplicable,
      "Bộ chỉ số vận hành từ 01/8/2022"
    ),
    (
      "5.03", "bac-ninh-2024", ["2021"], .notApplicable,
      "Không so sánh được: phương pháp đo thay đổi từ năm 2022"
    ),
    (
      "2.07", "bac-ninh-2024", ["2024-S1", "2024-S2"], .notCollected,
      "Chưa có chế độ báo cáo về kiến nghị sau giám sát"
    ),
    (
      "3.06", "bac-ninh-2024", ["2023", "2024"], .notCollected,
      "Chưa theo dõi riêng công chức làm cải cách hành chính"
    ),
    ("2.07", "bac-ninh", ["2025-S2"], .notCollected, "Đang thống nhất cách thống kê sau sáp nhập"),
    ("2.07", "bac-ninh", ["2026-S1"], .unknownReason, "Chưa nhận được báo cáo"),
    (
      "3.08", "bac-ninh-2024", ["2024"], .notCollected,
      "Chưa tách được chi trực tiếp của giai đoạn trước"
    ),
    ("3.08", "bac-ninh", ["2025"], .unknownReason, "Chưa quyết toán giai đoạn 2021 - 2025"),
  ]

  private static let flags: [Row] = [
    (
      "2.05", "bac-ninh", ["2025-M07"], .lowReliability,
      "Chưa đủ số liệu của 99 xã, phường trong tháng đầu sau sáp nhập"
    ),
    ("3.01", "bac-ninh", ["2025"], .breakInSeries, "Gộp dự toán của hai tỉnh"),
    ("3.03", "bac-ninh", ["2025"], .estimated, "Ước thực hiện, chưa quyết toán"),
    (
      "3.07", "bac-ninh", ["2025"], .breakInSeries,
      "Số đơn vị năm 2021 tính lại theo địa giới sau sáp nhập"
    ),
    (
      "5.02", "bac-ninh", ["2025"], .breakInSeries,
      "Xếp hạng trên 34 địa phương, không so sánh với 63 tỉnh"
    ),
    (
      "6.07", "bac-ninh", ["2025-Q3"], .definitionDiffers,
      "Cấp xã mới, nhận cả hồ sơ của cấp huyện đã kết thúc"
    ),
    ("4.01", "bac-ninh", ["2026-M10"], .provisional, "Số liệu tạm tính"),
    ("6.01", "bac-ninh", ["2026-M10"], .provisional, "Số liệu tạm tính"),
    ("6.03", "bac-ninh", ["2026-M10"], .provisional, "Số liệu tạm tính"),
    ("6.05", "bac-ninh", ["2026-Q3"], .provisional, "Số liệu tạm tính"),
    ("3.04", "bac-ninh", ["2026-M10"], .estimated, "Ước của Sở Tài chính đến ngày 31/10"),
  ]

  /// Periods that have not ended on the day the sample is made for.
  static let forecasts: [(code: String, period: String, value: String, note: String)] = [
    ("3.04", "2026-M11", "74.50", "Dự báo theo tiến độ nghiệm thu"),
    ("3.04", "2026-M12", "93.00", "Dự báo cả năm"),
    ("5.01", "2026", "90.40", "Dự báo từ kết quả tự chấm điểm"),
    ("6.04", "2026-M12", "93.50", "Dự báo theo kế hoạch số hóa quý IV"),
  ]
}
