/// Sentences of the periodic report; each states what the figures and the journal say.
extension Words {
  public func reportClasses(_ counts: [ProgressClass: Int]) -> String {
    let total = counts.values.reduce(0, +)
    let parts = ProgressClass.allCases.compactMap { one in
      counts[one].flatMap { $0 > 0 ? "\(name(one)) \(number($0))" : nil }
    }
    return pick(
      "Trong \(number(total)) chỉ tiêu: ", "Of \(count(total, "", "indicator", "indicators")): ")
      + parts.joined(separator: "; ") + "."
  }
  public func reportScore(_ score: Double?, coverage: Double, milestone: Int) -> String {
    let covered = number(coverage * 100, decimals: 0)
    guard let score else {
      return pick(
        "Độ phủ số liệu \(covered) %, chưa xếp loại.", "Coverage \(covered) %, not rated yet.")
    }
    let points = number(score, decimals: 1)
    return pick(
      "Điểm tiến độ theo mốc hết năm \(milestone): \(points)/100; độ phủ số liệu \(covered) %.",
      "Score towards the end of \(milestone): \(points) of 100; coverage \(covered) %.")
  }
  public func reportTally(_ tally: AssignmentTally, on day: Day) -> String {
    pick(
      "Theo dõi \(number(tally.total)) nhiệm vụ; đến ngày \(date(day)) đã hoàn thành "
        + "\(number(tally.done)), quá hạn \(number(tally.overdue)), sắp đến hạn "
        + "\(number(tally.dueSoon)).",
      "\(count(tally.total, "", "assignment", "assignments")) followed; by \(date(day)) "
        + "\(number(tally.done)) done, \(number(tally.overdue)) overdue, "
        + "\(number(tally.dueSoon)) due soon.")
  }
  public var leadsNothing: String {
    pick(
      "Cơ quan không chủ trì nhiệm vụ nào của Chương trình.",
      "The agency leads no assignment of the programme.")
  }
  public func finishedInWindow(_ names: [String]) -> String {
    let list = names.joined(separator: "; ")
    return names.isEmpty
      ? pick(
        "Trong kỳ chưa ghi nhận nhiệm vụ hoàn thành.", "No assignment was finished in the window.")
      : pick(
        "Nhiệm vụ hoàn thành trong kỳ: \(list).", "Assignments finished in the window: \(list).")
  }
  public func indicatorsOf(_ progressClass: ProgressClass, _ names: [String]) -> String {
    let list = names.joined(separator: "; ")
    return pick(
      "Chỉ tiêu \(name(progressClass)) (\(number(names.count))): \(list).",
      "Indicators “\(name(progressClass))” (\(number(names.count))): \(list).")
  }
  public func improvedOnYear(_ better: Int, worse: Int, of compared: Int) -> String {
    pick(
      "So với cùng kỳ năm trước: \(number(better)) chỉ tiêu tốt hơn, \(number(worse)) kém hơn, trong "
        + "\(number(compared)) chỉ tiêu so sánh được.",
      "On the same round last year: \(number(better)) better, \(number(worse)) worse, of "
        + "\(count(compared, "", "comparable indicator", "comparable indicators")).")
  }
  public func improvedOnBefore(_ better: Int, worse: Int, of compared: Int) -> String {
    pick(
      "So với kỳ báo cáo trước: \(number(better)) chỉ tiêu tốt hơn, \(number(worse)) kém hơn, trong "
        + "\(number(compared)) chỉ tiêu so sánh được.",
      "On the round before: \(number(better)) better, \(number(worse)) worse, of "
        + "\(count(compared, "", "comparable indicator", "comparable indicators")).")
  }
  public func missingInRound(_ names: [String]) -> String {
    let list = names.joined(separator: "; ")
    return pick(
      "Chưa có đủ số liệu trong kỳ (\(number(names.count)) chỉ tiêu): \(list).",
      "Without complete figures in this round (\(number(names.count))): \(list).")
  }
  public func overdueAssignment(_ name: String, lead: String, due: Day, days: Int) -> String {
    pick(
      "Nhiệm vụ \(name) (\(lead) chủ trì) quá hạn \(number(days)) ngày, hạn \(date(due)).",
      "Assignment \(name) (led by \(lead)) is \(count(days, "", "day", "days")) overdue, due \(date(due))."
    )
  }
  public func dueAssignment(_ name: String, lead: String, due: Day) -> String {
    pick(
      "Nhiệm vụ \(name) (\(lead) chủ trì), hạn \(date(due)).",
      "Assignment \(name) (led by \(lead)), due \(date(due)).")
  }
  /// `Nhiệm vụ 2.T3: …`, `Chỉ tiêu 5.05: …`
  public func said(_ code: String, isAssignment: Bool, _ text: String) -> String {
    (isAssignment ? reportAssignmentHead : reportIndicatorHead) + " \(code): \(text)"
  }
  /// `…: mỗi năm cần tăng 12,42 điểm để đạt mục tiêu 2030.`; ranks rise as their number falls.
  public func pace(_ name: String, rises: Bool, _ amount: String, _ year: Int) -> String {
    rises
      ? pick(
        "\(name): mỗi năm cần tăng \(amount) để đạt mục tiêu \(year).",
        "\(name): up \(amount) a year needed for the target of \(year).")
      : pick(
        "\(name): mỗi năm cần giảm \(amount) để đạt mục tiêu \(year).",
        "\(name): down \(amount) a year needed for the target of \(year).")
  }
  public var noResults: String { pick("Chưa có kết quả để nêu.", "There is no result to name.") }
  public var noShortcomings: String {
    pick(
      "Không có chỉ tiêu chậm và nhiệm vụ quá hạn.", "No indicator is behind, nothing is overdue.")
  }
  public var noCauses: String {
    pick(
      "Chưa có giải trình hay ý kiến nào được ghi trong kỳ.",
      "No explanation or comment was recorded for this round.")
  }
  public var nothingAhead: String {
    pick("Không có nhiệm vụ đến hạn trong kỳ tới.", "Nothing is due in the next period.")
  }
  public func notApplicableHere(_ n: Int) -> String {
    pick(
      "\(number(n)) chỉ tiêu của Chương trình không áp dụng cho cơ quan này nên không nêu trong báo cáo.",
      "\(count(n, "", "indicator", "indicators")) of the programme not applicable here and left out."
    )
  }
  public var noIndicatorsHere: String {
    pick("Không có chỉ tiêu riêng trong phần này.", "No indicator of its own in this part.")
  }

  /// How a figure came to belong to the round.
  public func roundRule(_ round: ReportingRound) -> String {
    let (start, end) = (date(round.windowStart), date(round.windowEnd))
    return pick(
      "Số liệu của kỳ nào có quá nửa số ngày nằm trong khoảng \(start) – \(end) thì tính vào báo cáo "
        + "này. Chỉ tiêu cộng dồn hoặc bình quân lấy mọi kỳ số liệu trong khoảng đó (tỷ lệ = tổng tử "
        + "số / tổng mẫu số); chỉ tiêu lũy kế, thứ hạng và chỉ số do cấp trên công bố lấy kỳ cuối. "
        + "Tổng số chỉ so với kỳ có cùng số kỳ số liệu; chỉ tiêu tính lại từ đầu năm chỉ so trong năm "
        + "hoặc với cùng kỳ năm trước; không so sánh qua chỗ gián đoạn chuỗi số liệu.",
      "A figure belongs to this report if more than half of the days of its period lie between "
        + "\(start) and \(end). What adds up or averages takes all such periods (ratios as sum of "
        + "numerators by sum of denominators); cumulative series, ranks and published indices take "
        + "the last. Sums are compared only over as many periods; what starts anew each year only "
        + "within the year or with the same round of the year before; nothing across a break.")
  }
  public func assessedOn(_ day: Day, milestone: Int) -> String {
    pick(
      "Mức đánh giá tính đến ngày \(date(day)), theo mốc hết năm \(milestone).",
      "Classes as of \(date(day)), by the milestone at the end of \(milestone).")
  }
}
