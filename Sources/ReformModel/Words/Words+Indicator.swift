/// Words of the indicator screen.
extension Words {
  public func unknownIndicator(_ code: String) -> String {
    pick("Chương trình không có chỉ tiêu \(code)", "The programme has no indicator \(code)")
  }

  /// In the order of the tabs.
  public var indicatorTabs: [String] {
    [
      pick("Biểu đồ", "Chart"), pick("Số liệu", "Series"), pick("Cơ quan", "Agencies"),
      pick("Định nghĩa", "Definition"), pick("Lịch sử", "History"),
    ]
  }

  public var groundsTitle: String { pick("Căn cứ", "Grounds") }

  /// Which lines of a text longer than the screen are seen.
  public func linesShown(_ first: Int, _ last: Int, of count: Int) -> String {
    let numbers = "\(number(first))–\(number(last))/\(number(count))"
    return pick("dòng \(numbers)", "lines \(numbers)")
  }
  public func scrollHint(_ keys: String) -> String { pick("\(keys) cuộn", "\(keys) scroll") }

  public func targetOf(_ year: Int) -> String { pick("mục tiêu \(year)", "target \(year)") }
  public func comparedWith(_ period: String) -> String { pick("so với \(period)", "on \(period)") }
  public var setByHand: String { pick("đánh giá thủ công", "set by hand") }

  // Why the class is what it is.
  public func whyTitle(_ name: String) -> String { pick("Vì sao: \(name)", "Why: \(name)") }
  public func achievedBecause(_ value: String, _ target: String, _ year: Int) -> String {
    pick(
      "\(value) đã đạt mục tiêu \(target) của năm \(year).",
      "\(value) meets the target of \(target) for \(year).")
  }
  public func missedBecause(_ value: String, _ target: String, _ year: Int) -> String {
    pick(
      "Đã hết năm \(year) mà mới đạt \(value), mục tiêu là \(target).",
      "\(year) is over with \(value); the target was \(target).")
  }
  public func noDataBecause(_ day: Day) -> String {
    pick(
      "Chưa có số liệu dùng để đánh giá tính đến \(date(day)).",
      "No value to assess as of \(date(day)).")
  }
  public var notAssessedBecause: String {
    pick("Có theo dõi nhưng không đánh giá.", "Followed but not assessed.")
  }
  public func tooEarlyBecause(_ least: Double) -> String {
    pick(
      "Lộ trình mới đòi hỏi chưa đến \(share(least)) chặng đường, chưa đủ để đánh giá.",
      "The path asks for less than \(share(least)) of the way yet; too little to judge.")
  }
  /// Of a target that is easier than what there was at the start.
  public func shortOfSoftTarget(_ target: String, _ year: Int) -> String {
    pick(
      "Chưa đạt mục tiêu \(target) của năm \(year), dù mục tiêu này dễ hơn giá trị gốc.",
      "Short of the target of \(target) for \(year), though it is easier than the baseline.")
  }
  /// Before the period from which on the class has been the same.
  public var sinceLabel: String { pick("Như vậy từ", "So since") }
  public var cannotTell: String { pick("chưa đủ số liệu để nói", "too few values to tell") }
  /// A forecast beyond what can be.
  public func orMore(_ limit: String) -> String { pick("từ \(limit) trở lên", "\(limit) or more") }
  public func orLess(_ limit: String) -> String {
    pick("từ \(limit) trở xuống", "\(limit) or less")
  }
  public var worseThanBaseline: String {
    pick("Kém hơn cả giá trị gốc lẫn mục tiêu.", "Worse than both the baseline and the target.")
  }
  public func behindBaseline(_ expected: Double) -> String {
    pick(
      "Đang kém giá trị gốc, trong khi lộ trình cần đi \(share(expected)) chặng đường.",
      "Worse than the baseline, while the path asks for \(share(expected)) of the way."
    )
  }
  public func partOfTheWay(_ gone: Double, of expected: Double) -> String {
    pick(
      "Đã đi \(share(gone)) chặng đường đến mục tiêu; theo lộ trình phải được \(share(expected)).",
      "\(share(gone)) of the way to the target is done; the path asks for \(share(expected)) by now."
    )
  }
  public func manualBecause(_ reason: String, until day: Day) -> String {
    pick(
      "Đánh giá thủ công đến \(date(day)): \(reason)", "Set by hand until \(date(day)): \(reason)")
  }
  public func computedInstead(_ name: String) -> String {
    pick("Theo số liệu tính được: \(name).", "The figures alone say: \(name).")
  }
  public var baselineLabel: String { pick("Giá trị gốc", "Baseline") }
  public func end(of year: Int) -> String { pick("hết năm \(year)", "end of \(year)") }
  public var pathAtPeriod: String { pick("Lộ trình cần", "Path asks for") }
  public var actualAtPeriod: String { pick("Thực tế", "Actual") }
  public func ahead(by amount: String) -> String { pick("vượt \(amount)", "\(amount) ahead") }
  public func behind(by amount: String) -> String { pick("kém \(amount)", "\(amount) behind") }
  public var gapLabel: String { pick("So với lộ trình", "Against the path") }
  public var attainmentLabel: String { pick("Đã đi (A)", "Way done (A)") }
  public var expectedLabel: String { pick("Phải đi (E)", "Way expected (E)") }
  public func ratioLabel(isASCII: Bool) -> String {
    isASCII ? pick("Tỷ số A/E", "Ratio A/E") : pick("Tỷ số ρ = A/E", "Ratio ρ = A/E")
  }
  /// What the ratio would have to be for the next better class.
  public func threshold(_ bound: Double) -> String {
    let figure = number(bound, decimals: 2)
    return pick("(cần từ \(figure))", "(\(figure) needed)")
  }
  public var growthLabel: String { pick("Tăng mỗi năm", "Growth a year") }
  public var requiredGrowthLabel: String { pick("Cần tăng mỗi năm", "Growth required") }
  public func growth(_ share: Double) -> String { signed(share * 100, decimals: 1) + " %" }
  public var methodLabel: String { pick("Cách đánh giá", "Method") }
  public func name(_ method: AssessmentMethod) -> String {
    switch method {
    case .linear: pick("theo lộ trình tuyến tính", "linear path")
    case .growth: pick("theo tốc độ tăng trưởng", "growth rate")
    }
  }

  // The pace.
  public var paceTitle: String { pick("Nhịp độ", "Pace") }
  public var neededLabel: String { pick("Cần mỗi năm", "Needed a year") }
  public var lastYearLabel: String { pick("Một năm qua", "Last year") }
  public var nothingToCompare: String { pick("chưa so được", "nothing to compare") }
  public func forecastLabel(_ year: Int) -> String {
    pick("Dự báo \(year)", "Forecast for \(year)")
  }
  public var tooFewForForecast: String { pick("chưa đủ số liệu", "too few values") }
  public func reachesLabel(_ year: Int) -> String {
    pick("Đạt mốc \(year)?", "Reached by \(year)?")
  }
  public var yes: String { pick("có, nếu giữ đà này", "yes, at this pace") }
  public var no: String { pick("không, nếu giữ đà này", "no, at this pace") }
  public var notReached: String { pick("không đạt mốc", "milestone missed") }
  public var reachedAlready: String { pick("đã đạt", "reached already") }
  public func noShort(by amount: String) -> String {
    pick("không, thiếu \(amount)", "no, \(amount) short")
  }
  public var forecastBelowMinimum: String {
    pick(
      "Dự báo thấp hơn giá trị nhỏ nhất có thể: đà này không thể giữ mãi.",
      "The forecast is below the least possible value: this pace cannot last.")
  }
  public var forecastAboveMaximum: String {
    pick(
      "Dự báo cao hơn giá trị lớn nhất có thể: đà này không thể giữ mãi.",
      "The forecast is above the greatest possible value: this pace cannot last.")
  }
  public var forecastBeyondWhole: String {
    pick(
      "Dự báo vượt 100 %: đà này không thể giữ mãi.",
      "The forecast passes 100 %: this pace cannot last.")
  }

  /// A difference with its sign: `−10,1 điểm`.
  public func change(_ change: Double, _ unit: MeasureUnit, decimals: Int) -> String {
    let figure = signed(change, decimals: decimals)
    return "\(figure) \(changeUnit(unit, isOne: figure == "+1"))"
  }

  /// A difference without a sign: `10,1 điểm`.
  public func amount(_ amount: Double, _ unit: MeasureUnit, decimals: Int) -> String {
    let figure = number(amount, decimals: decimals)
    return "\(figure) \(changeUnit(unit, isOne: figure == "1"))"
  }

  // What the agencies add up to.
  public var partsTitle: String { pick("Cộng từ các cơ quan", "Sum of the agencies") }
  public var enteredLabel: String { pick("Số đã nhập", "Entered") }
  public var addedUpLabel: String { pick("Cộng được", "Added up") }
  public var differenceLabel: String { pick("Chênh lệch", "Difference") }
  public var computedFromParts: String {
    pick("Tính từ số liệu của các cơ quan.", "Computed from the agencies' figures.")
  }
  public func aggregable(_ k: Int, of n: Int) -> String {
    pick(
      "\(number(k))/\(number(n)) cơ quan cộng được",
      "\(number(k)) of \(count(n, "", "agency adds up", "agencies add up"))")
  }
  public var leftOutLabel: String { pick("Để ngoài", "Left out") }
  public func andMore(_ n: Int) -> String {
    pick("và \(number(n)) cơ quan khác", "and \(number(n)) more")
  }

  // Tables.
  public var partsHead: String { pick("Tử số / mẫu số", "Numerator / denom.") }
  public var latestTitle: String { pick("Số liệu gần đây", "Latest figures") }
  public var changeHead: String { pick("Tăng/giảm", "Change") }
  public var pathHead: String { pick("Lộ trình", "Path") }
  public var computedSource: String { pick("tính từ các cơ quan", "computed from agencies") }
  public var rankHead: String { pick("Hạng", "Rank") }
  public var agencyHead: String { pick("Cơ quan", "Agency") }
  public var timeHead: String { pick("Lúc", "When") }
  public var personHead: String { pick("Người nhập", "Who") }
  public var fromHead: String { pick("Từ", "From") }
  public var toHead: String { pick("Thành", "To") }
  public var whyHead: String { pick("Lý do", "Why") }
  public var cleared: String { pick("xóa", "cleared") }
  public var noHistory: String {
    pick("Chưa ai nhập số liệu ở đây", "Nothing was entered here yet")
  }
  /// How far agencies are evaluated, 0…100.
  public func counting(_ percent: Int) -> String {
    pick("Đang tính… \(percent) %", "Evaluating… \(percent)%")
  }

  public func noAgencies(matching filter: String) -> String {
    filter.isEmpty
      ? pick("Chưa có cơ quan trực thuộc nào báo cáo", "No agency below has reported")
      : pick("Không có cơ quan nào khớp “\(filter)”", "No agency matches “\(filter)”")
  }

  // The definition.
  public var definitionTitle: String { pick("Định nghĩa", "Definition") }
  public var areaLabel: String { pick("Nhóm giải pháp", "Solution area") }
  public var contentsLabel: String { pick("Nội dung cải cách", "Reform contents") }
  public var formulaLabel: String { pick("Công thức", "Formula") }
  public var unitLabel: String { pick("Đơn vị tính", "Unit") }
  public var aggregationLabel: String { pick("Cách tổng hợp", "Aggregation") }
  public var boundsLabel: String { pick("Khoảng hợp lệ", "Valid range") }
  public func weight(_ weight: Double) -> String {
    let isWhole = weight == weight.rounded()
    let figure = number(weight, decimals: isWhole ? 0 : 2)
    return pick("trọng số \(figure)", "weight \(figure)")
  }
  public var noBaseline: String { pick("không có", "none") }
  public func atLeast(_ low: String) -> String { pick("từ \(low)", "from \(low)") }
  public func atMost(_ high: String) -> String { pick("đến \(high)", "up to \(high)") }
  public func between(_ low: String, _ high: String) -> String {
    pick("từ \(low) đến \(high)", "\(low) to \(high)")
  }
  public func formula(_ formula: RatioFormula) -> String {
    let factor = formula.factor == 1 ? "" : "\(number(formula.factor)) × "
    return "\(factor)(\(formula.numerator[language])) / (\(formula.denominator[language]))"
  }
  public func name(_ direction: Direction) -> String {
    switch direction {
    case .higher: pick("càng cao càng tốt", "higher is better")
    case .lower: pick("càng thấp càng tốt", "lower is better")
    }
  }
  public func name(_ rule: PeriodAggregation) -> String {
    switch rule {
    case .sum: pick("cộng các kỳ trong năm", "periods of a year are summed")
    case .last: pick("lấy kỳ cuối (lũy kế)", "the last period counts (cumulative)")
    case .average: pick("bình quân các kỳ", "periods are averaged")
    case .none: pick("không tổng hợp theo kỳ", "not aggregated over periods")
    }
  }
  public func name(_ rule: AgencyAggregation) -> String {
    switch rule {
    case .sum: pick("cộng các cơ quan", "agencies are summed")
    case .average: pick("bình quân các cơ quan", "agencies are averaged")
    case .ratioOfSums:
      pick("cộng tử số, cộng mẫu số của các cơ quan rồi chia", "ratio of the agencies' sums")
    case .none: pick("không tổng hợp theo cơ quan", "not aggregated over agencies")
    }
  }

  /// A source as it is shown; what marks sample data in files is said in words.
  public func readableSource(_ source: String) -> String {
    source.hasPrefix(Observation.illustrativeSource) ? illustrativeMeaning : source
  }
}
