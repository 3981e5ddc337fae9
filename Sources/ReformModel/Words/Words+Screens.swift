extension Words {
  // The line at the top.
  public var overviewTitle: String { pick("Tổng quan", "Overview") }
  public var assignmentsTitle: String { pick("Nhiệm vụ", "Assignments") }
  public var demoMark: String { pick("chạy thử", "demo") }
  public var readOnlyMark: String { pick("chỉ xem", "read-only") }

  public func asOf(_ day: Day) -> String { pick("đến \(date(day))", "as of \(date(day))") }

  public func milestone(_ year: Int) -> String { pick("mốc \(year)", "milestone \(year)") }

  // Scores and coverage.
  public var wholeProgramme: String { pick("Toàn chương trình", "Whole programme") }
  public var comparedWithLastQuarter: String { pick("so với quý trước", "on last quarter") }
  public var nothingUrgent: String {
    pick("Không có chỉ tiêu cần chú ý", "No indicator needs attention")
  }

  /// `độ phủ 55 %, chưa xếp loại`: too little is known for a score.
  public func unrated(coverage: Double) -> String {
    pick("độ phủ \(share(coverage)), chưa xếp loại", "coverage \(share(coverage)), not rated")
  }

  /// `phủ 55 %`, where there is no room for more.
  public func shortCoverage(_ coverage: Double) -> String {
    pick("phủ \(share(coverage))", "cover \(share(coverage))")
  }

  /// A share 0…1 as `91 %`; one short of the whole is never rounded up to it.
  public func share(_ share: Double) -> String {
    let percent = share < 1 ? min(99, share * 100) : share * 100
    return number(percent, decimals: 0) + " %"
  }

  // Counts of things, each with its noun.
  public func indicatorCount(_ n: Int) -> String {
    count(n, "chỉ tiêu", "indicator", "indicators")
  }
  public func assignmentCount(_ n: Int) -> String {
    count(n, "nhiệm vụ", "assignment", "assignments")
  }
  public func overdueCount(_ n: Int) -> String {
    pick("quá hạn \(number(n))", "\(number(n)) overdue")
  }
  public func dueSoonCount(_ n: Int) -> String {
    pick("sắp hạn \(number(n))", "\(number(n)) due soon")
  }
  public func conflictCount(_ n: Int) -> String {
    count(n, "xung đột số liệu", "conflict", "conflicts")
  }
  public func draftCount(_ n: Int) -> String { count(n, "bản nháp", "draft", "drafts") }

  /// `Báo cáo năm: còn 27 ngày`
  public func dueReport(_ name: String, inDays days: Int) -> String {
    "\(name): \(timeLeft(days))"
  }

  /// What a count of days to a deadline means: `còn 5 ngày`, `hôm nay`, `quá 3 ngày`.
  public func timeLeft(_ days: Int) -> String {
    switch days {
    case 0: pick("hôm nay", "today")
    case 1...:
      pick("còn \(number(days)) ngày", days == 1 ? "1 day left" : "\(number(days)) days left")
    default:
      pick("quá \(number(-days)) ngày", days == -1 ? "1 day late" : "\(number(-days)) days late")
    }
  }

  // What marks beside values mean.
  public var illustrativeMeaning: String { pick("số liệu minh họa", "illustrative figures") }
  public var contestedMeaning: String { pick("đang xung đột", "in conflict") }
  public var shortIllustrativeMeaning: String { pick("minh họa", "illustrative") }

  // Heads of columns.
  public var codeHead: String { pick("Mã", "Code") }
  public var indicatorHead: String { pick("Chỉ tiêu", "Indicator") }
  public var valueHead: String { pick("Giá trị", "Value") }
  public var targetHead: String { pick("Mục tiêu", "Target") }
  public var progressHead: String { pick("Tiến độ", "Progress") }
  public var statusHead: String { pick("Đánh giá", "Status") }
  public var trendHead: String { pick("Xu hướng", "Trend") }
  public var periodHead: String { pick("Kỳ", "Period") }
  public var leadHead: String { pick("Chủ trì", "Lead") }
  public var assignmentHead: String { pick("Nhiệm vụ", "Assignment") }
  public var recurringLabel: String { pick("Định kỳ", "Recurring") }
  public var finishedLabel: String { pick("Ngày hoàn thành", "Finished") }
  public var dueHead: String { pick("Hạn", "Due") }
  public var leftHead: String { pick("Còn lại", "Left") }
  public var stateHead: String { pick("Tình trạng", "State") }

  // Tabs.
  public var indicatorsTab: String { pick("Chỉ tiêu", "Indicators") }
  public var allTab: String { pick("Tất cả", "All") }
  public var overdueTab: String { pick("Quá hạn", "Overdue") }
  public var dueSoonTab: String { pick("Sắp đến hạn", "Due soon") }
  public var openTab: String { pick("Đang làm", "Open") }
  public var doneTab: String { pick("Đã xong", "Done") }

  // Lists that are narrowed, sorted, or empty.
  public func filtered(by text: String) -> String { pick("lọc “\(text)”", "filter “\(text)”") }
  /// How many rows a filter leaves.
  public func rowsFound(_ count: Int) -> String {
    pick("\(number(count)) kết quả", count == 1 ? "1 match" : "\(number(count)) matches")
  }
  public var urgencyOrderMark: String { pick("cần chú ý trước", "urgent first") }
  public var nameOrderMark: String { pick("theo tên", "by name") }
  public func clearFilterHint(_ key: String) -> String {
    pick("\(key) bỏ lọc", "\(key) clears the filter")
  }

  public func noIndicators(matching filter: String) -> String {
    filter.isEmpty
      ? pick("Nhóm này chưa có chỉ tiêu", "This area has no indicators")
      : pick("Không có chỉ tiêu nào khớp “\(filter)”", "No indicator matches “\(filter)”")
  }

  public func noAssignments(matching filter: String) -> String {
    filter.isEmpty
      ? pick("Không có nhiệm vụ nào ở đây", "No assignments here")
      : pick("Không có nhiệm vụ nào khớp “\(filter)”", "No assignment matches “\(filter)”")
  }

  // One assignment in full.
  public var deliverableLabel: String { pick("Sản phẩm", "Deliverable") }
  public var coordinatorsLabel: String { pick("Phối hợp", "Coordinators") }
  public var noteLabel: String { pick("Ghi chú", "Note") }
  public var linkedIndicatorsLabel: String { pick("Chỉ tiêu liên quan", "Linked indicators") }

  /// Short enough to stand behind every value of a table; a count needs none.
  public func shortName(_ unit: MeasureUnit) -> String {
    switch unit {
    case .percent: "%"
    case .count: ""
    case .points: pick("điểm", "pts")
    case .rank: pick("hạng", "rank")
    case .days: pick("ngày", "days")
    case .billionDong: pick("tỷ đ", "bn đ")
    }
  }
}
