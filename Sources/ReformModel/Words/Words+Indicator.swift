extension Words {
  // Tabs.
  public var chartTab: String { pick("Biểu đồ", "Chart") }
  public var seriesTab: String { pick("Số liệu", "Figures") }
  public var agenciesTab: String { pick("Cơ quan", "Agencies") }
  public var definitionTab: String { pick("Định nghĩa", "Definition") }
  public var historyTab: String { pick("Lịch sử", "History") }

  // Why the class is what it is.
  public var whyTitle: String { pick("Vì sao", "Why") }
  public var paceTitle: String { pick("Tốc độ", "Pace") }
  public var baselineLabel: String { pick("Giá trị gốc", "Baseline") }
  public var valueLabel: String { pick("Giá trị", "Value") }
  public func targetLabel(_ year: Int) -> String { pick("Mục tiêu \(year)", "Target \(year)") }
  public func pathLabel(_ period: String) -> String { pick("Lộ trình \(period)", "Path \(period)") }
  public var partsLabel: String { pick("Cộng từ cơ quan", "Sum of agencies") }
  public func aggregable(_ k: Int, of n: Int) -> String {
    pick("\(k)/\(n) cơ quan cộng được", "\(k) of \(n) agencies aggregable")
  }

  /// `Đã đi 43 % chặng đường; lộ trình cần 64 %.`
  public func wayGone(_ attainment: Double, expected: Double?) -> String {
    let gone = number(attainment * 100, decimals: 0) + " %"
    guard let expected else {
      return pick(
        "Đã đi \(gone) chặng đường đến mục tiêu.", "\(gone) of the way to the target is gone.")
    }
    let due = number(expected * 100, decimals: 0) + " %"
    return pick(
      "Đã đi \(gone) chặng đường; lộ trình cần \(due).",
      "\(gone) of the way is gone; the path expects \(due).")
  }

  /// `Bằng 0,67 lần lộ trình; từ 0,95 là đúng tiến độ, từ 0,60 là cần đẩy nhanh.`
  public func ratioMeaning(_ ratio: Double, _ thresholds: AssessmentThresholds) -> String {
    let ratio = number(ratio, decimals: 2)
    let onTrack = number(thresholds.onTrack, decimals: 2)
    let accelerate = number(thresholds.accelerate, decimals: 2)
    return pick(
      "Bằng \(ratio) lần lộ trình; từ \(onTrack) là đúng tiến độ, từ \(accelerate) là cần đẩy nhanh.",
      "\(ratio) times the path; on track from \(onTrack), accelerate from \(accelerate).")
  }

  public func setByHand(_ status: ManualStatus, computed: ProgressClass) -> String {
    pick(
      "Đặt thủ công đến \(date(status.until)): \(status.reason). Tính ra: \(name(computed)).",
      "Set by hand until \(date(status.until)): \(status.reason). Computed: \(name(computed)).")
  }

  public func name(_ method: AssessmentMethod) -> String {
    switch method {
    case .linear: pick("đường thẳng", "linear")
    case .growth: pick("tăng trưởng", "growth")
    }
  }
  public var methodLabel: String { pick("Phương pháp", "Method") }

  // Pace.
  public var neededLabel: String { pick("Cần mỗi năm", "Needed a year") }
  public var lastYearLabel: String { pick("Một năm qua", "The last year") }
  public func forecastLabel(_ year: Int) -> String { pick("Dự báo \(year)", "Forecast \(year)") }
  public func willReach(_ year: Int) -> String { pick("Đạt mốc \(year)?", "\(year) reached?") }
  public var yes: String { pick("có, nếu giữ đà này", "yes, at this pace") }
  public var no: String { pick("không, nếu giữ đà này", "no, at this pace") }
  public var alreadyReached: String { pick("đã đạt", "reached already") }
  public var tooFewValues: String { pick("chưa đủ số liệu", "too few values") }
  public var forecastOverWhole: String {
    pick(
      "Dự báo vượt 100 %: đà này không thể giữ mãi.",
      "The forecast passes 100 %: this pace cannot last.")
  }
  public var notNeeded: String { pick("–", "–") }

  // Tables.
  public var numeratorHead: String { pick("Tử số", "Numerator") }
  public var denominatorHead: String { pick("Mẫu số", "Denominator") }
  public var flagHead: String { pick("Cờ", "Flag") }
  public var pathHead: String { pick("Lộ trình", "Path") }
  public var changeHead: String { pick("Thay đổi", "Change") }
  public var sourceHead: String { pick("Nguồn", "Source") }
  public var rankHead: String { pick("Hạng", "Rank") }
  public var agencyHead: String { pick("Cơ quan", "Agency") }
  public var whenHead: String { pick("Khi nào", "When") }
  public var whoHead: String { pick("Ai", "Who") }
  public var fromToHead: String { pick("Từ → đến", "From → to") }
  public var whyHead: String { pick("Lý do", "Reason") }
  public var noSeries: String {
    pick("Chưa có số liệu nào; nhấn e để nhập", "No figures yet; press e to enter one")
  }
  public var noAgencies: String {
    pick("Không có cơ quan nào báo cáo chỉ tiêu này", "No agency reports this indicator")
  }
  public var noHistory: String { pick("Chưa có thay đổi nào", "No changes yet") }
  public var cleared: String { pick("đã xóa", "cleared") }
  public var unknownIndicator: String {
    pick("Không có chỉ tiêu này trong chương trình", "The programme has no such indicator")
  }
  public var computedFromParts: String { pick("cộng từ cơ quan", "from agencies") }

  // Definition.
  public var areaLabel: String { pick("Nhóm giải pháp", "Solution area") }
  public var contentsLabel: String { pick("Nội dung", "Contents") }
  public var formulaLabel: String { pick("Công thức", "Formula") }
  public var unitLabel: String { pick("Đơn vị tính", "Unit") }
  public var measuredLabel: String { pick("Kỳ đo", "Measured") }
  public var aggregationLabel: String { pick("Tổng hợp", "Aggregation") }
  public var targetsLabel: String { pick("Mục tiêu", "Targets") }
  public var leadLabel: String { pick("Chủ trì", "Lead") }
  public var sourceLabel: String { pick("Căn cứ", "Basis") }
  public var boundsLabel: String { pick("Giới hạn", "Bounds") }

  public func name(_ direction: Direction) -> String {
    direction == .higher
      ? pick("càng cao càng tốt", "higher is better")
      : pick("càng thấp càng tốt", "lower is better")
  }

  public func overPeriods(_ rule: PeriodAggregation) -> String {
    switch rule {
    case .sum: pick("qua các kỳ: cộng", "over periods: sum")
    case .last: pick("qua các kỳ: lấy kỳ cuối", "over periods: the last")
    case .average: pick("qua các kỳ: bình quân", "over periods: average")
    case .none: pick("không cộng qua các kỳ", "not added over periods")
    }
  }

  public func overAgencies(_ rule: AgencyAggregation) -> String {
    switch rule {
    case .sum: pick("qua các cơ quan: cộng", "over agencies: sum")
    case .average: pick("qua các cơ quan: bình quân", "over agencies: average")
    case .ratioOfSums:
      pick(
        "qua các cơ quan: tổng tử số / tổng mẫu số",
        "over agencies: sum of numerators / denominators")
    case .none: pick("không cộng qua các cơ quan", "not added over agencies")
    }
  }
}
