/// Words of the periodic report: its head, its parts and its foot.
extension Words {
  public var nation: String {
    pick("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM")
  }
  public var motto: String {
    pick("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness")
  }
  public func peoplesCommittee(of name: String) -> String {
    // Within the name of the committee the kind of place is no proper name: “tỉnh Bắc Ninh”.
    pick(
      "Ủy ban nhân dân \(name.prefix(1).lowercased() + name.dropFirst())",
      "People's Committee of \(name)")
  }
  public func documentNumber(isCommittee: Bool) -> String {
    isCommittee
      ? pick("Số: ……/BC-UBND", "No. ……/BC-UBND")
      : pick("Số: ……/BC-", "No. ……/BC-")
  }
  /// Day and month are left to the person who signs.
  public func placeAndDate(_ place: String, year: Int) -> String {
    pick("\(place), ngày …… tháng …… năm \(year)", "\(place), …… \(year)")
  }
  public var reportTitle: String { pick("BÁO CÁO", "REPORT") }

  /// `quý III năm 2026`, `6 tháng đầu năm 2026`, `năm 2026`; `Quarter III report 2026`.
  public func name(of round: ReportingRound) -> String {
    let name = round.rule.name[language]
    guard language == .vietnamese else { return "\(name) \(round.year)" }
    let short = name.hasPrefix("Báo cáo ") ? String(name.dropFirst("Báo cáo ".count)) : name
    return short.hasSuffix("năm") ? "\(short) \(round.year)" : "\(short) năm \(round.year)"
  }
  public func reportSubject(_ round: ReportingRound) -> String {
    pick(
      "Kết quả công tác cải cách hành chính \(name(of: round))",
      "Results of administrative reform: \(name(of: round))")
  }
  public func reportIntroduction(_ round: ReportingRound, resolution: String, agency: String)
    -> String
  {
    let (start, end) = (date(round.windowStart), date(round.windowEnd))
    return pick(
      "Thực hiện Nghị quyết số \(resolution) và chế độ báo cáo cải cách hành chính định kỳ theo "
        + "Công văn số 581/BNV-CCHC của Bộ Nội vụ, \(agency) báo cáo kết quả công tác cải cách hành "
        + "chính \(name(of: round)) (số liệu từ ngày \(start) đến ngày \(end)) như sau:",
      "Under Resolution \(resolution) and the periodic reporting set by guidance 581/BNV-CCHC of "
        + "the Ministry of Home Affairs, \(agency) reports on administrative reform, "
        + "\(name(of: round)) (figures from \(start) to \(end)), as follows:")
  }

  public var directionPart: String {
    pick("CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", "DIRECTION AND LEADERSHIP")
  }
  public var contentsPart: String {
    pick("KẾT QUẢ THỰC HIỆN CÁC NỘI DUNG CẢI CÁCH", "RESULTS BY REFORM CONTENT")
  }
  public var areasPart: String {
    pick("KẾT QUẢ THỰC HIỆN CÁC NHÓM GIẢI PHÁP", "RESULTS BY SOLUTION AREA")
  }
  public var assessmentPart: String { pick("ĐÁNH GIÁ CHUNG", "ASSESSMENT") }
  public var nextPart: String {
    pick("PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TỚI", "TASKS OF THE NEXT PERIOD")
  }
  public var proposalsPart: String { pick("ĐỀ XUẤT, KIẾN NGHỊ", "PROPOSALS") }
  public var resultsHeading: String { pick("Kết quả đạt được", "Results") }
  public var shortcomingsHeading: String { pick("Tồn tại, hạn chế", "Shortcomings") }
  public var causesHeading: String { pick("Nguyên nhân", "Causes") }
  public var appendix: String { pick("PHỤ LỤC", "ANNEX") }
  public var statisticsAnnex: String {
    pick("THỐNG KÊ CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH", "STATISTICS OF THE REFORM INDICATORS")
  }
  public var assignmentsAnnex: String {
    pick("TÌNH HÌNH THỰC HIỆN NHIỆM VỤ", "STATE OF THE ASSIGNMENTS")
  }
  /// `(Kèm theo Báo cáo số …)`
  public var attachedTo: String {
    pick(
      "(Kèm theo Báo cáo số ……/BC-…… ngày …… tháng …… năm ……)",
      "(Attached to report No. ……/BC-           of                    )")
  }

  public var recipientsHeading: String { pick("Nơi nhận:", "Recipients:") }
  public var recipients: [String] {
    [pick("- Như trên;", "- As above;"), pick("- Lưu: VT.", "- Archives.")]
  }
  public var onBehalf: String { pick("TM. ỦY BAN NHÂN DÂN", "FOR THE PEOPLE'S COMMITTEE") }
  public func signer(isCommittee: Bool) -> String {
    isCommittee ? pick("CHỦ TỊCH", "CHAIRPERSON") : pick("THỦ TRƯỞNG CƠ QUAN", "HEAD OF THE AGENCY")
  }
  public var signatureHint: String {
    pick("(Chữ ký, họ và tên, đóng dấu)", "(signature, full name, seal)")
  }
  /// A line for a person to write on.
  public var lineToFill: String {
    String(repeating: ".", count: 60)
  }

  // Heads of columns.
  public var thisRoundHead: String { pick("Kỳ này", "This round") }
  public var roundBeforeHead: String { pick("Kỳ trước", "Round before") }
  public var yearBeforeHead: String { pick("Cùng kỳ năm trước", "Same round last year") }
  public var againstBeforeHead: String { pick("So kỳ trước", "On round before") }
  public var againstYearHead: String { pick("So cùng kỳ", "On last year") }
  public func targetHead(_ year: Int) -> String { pick("Mục tiêu \(year)", "Target \(year)") }
  public var numeratorHead: String { pick("Tử số", "Numerator") }
  public var denominatorHead: String { pick("Mẫu số", "Denominator") }
  public var figuresOfHead: String { pick("Số liệu của", "Figures of") }
  public var remarksHead: String { pick("Ghi chú", "Remarks") }
  public var reportIndicatorHead: String { pick("Chỉ tiêu", "Indicator") }
  public var reportAssignmentHead: String { pick("Nhiệm vụ", "Assignment") }
  public var rowNumberHead: String { pick("TT", "No.") }
}

/// Figures of a round and why there are none.
extension Words {
  public func name(_ gap: RoundFigure.Gap, decimals: Int) -> String {
    switch gap {
    case .notMeasured: pick("không đo trong kỳ", "not measured in this round")
    case .notReported: pick("chưa báo cáo", "not reported")
    case .flagged(let flag): name(flag)
    case .incomplete(let present, let expected, let soFar):
      pick(
        "chưa đủ (\(present)/\(expected) kỳ số liệu",
        "incomplete (\(present) of \(expected) periods")
        + (soFar.map { pick(", đến nay ", ", so far ") + number($0, decimals: decimals) } ?? "")
        + ")"
    case .notInForce: pick("không áp dụng", "not in force")
    }
  }

  public func name(_ obstacle: RoundComparison.Obstacle, decimals: Int) -> String {
    switch obstacle {
    case .noRound: pick("không có kỳ để so", "no such round")
    case .missing(let gap):
      pick("kỳ đó \(name(gap, decimals: decimals))", "then \(name(gap, decimals: decimals))")
    case .differentSpan: pick("khác độ dài kỳ", "different span")
    case .anotherYear: pick("số liệu tính lại từ đầu năm", "starts anew each year")
    case .breakBetween: pick("gián đoạn chuỗi số liệu", "break in series")
    case .nothingHere: "–"
    }
  }

  /// `+2,1 (tốt hơn)`; without a word where nothing that a table would show has changed.
  public func roundChange(_ change: Double, isImprovement: Bool?, decimals: Int) -> String {
    let figure = signed(change, decimals: decimals)
    return switch isImprovement {
    case true?: "\(figure) (\(pick("tốt hơn", "better")))"
    case false?: "\(figure) (\(pick("kém hơn", "worse")))"
    case nil: figure
    }
  }

  /// `gần nhất: năm 2025: 91,2`
  public func latestFigure(_ period: Period, _ value: String) -> String {
    pick("gần nhất \(self.period(period)): \(value)", "latest \(self.period(period)): \(value)")
  }
  /// `quý III/2026`, or `tháng 6/2026 – tháng 8/2026` of what adds up.
  public func span(_ periods: [Period], addsUp: Bool) -> String {
    guard let first = periods.first, let last = periods.last else { return "–" }
    return addsUp && first != last ? "\(period(first)) – \(period(last))" : period(last)
  }
}
