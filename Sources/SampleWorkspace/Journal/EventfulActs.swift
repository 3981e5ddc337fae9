import ReformModel

/// What else happens in a year of figures: corrections, slips, disagreement, remarks, decisions.
struct EventfulActs {
  let seed: UInt64
  let source: String
  /// What the series hold.
  let observations: [ObservationKey: Observation]

  func acts() -> [Act] {
    [correctedFault, lateReports, slip, withdrawnSlip].compactMap { $0 }
      + disagreements + decisions + remarks + [manualStatus, addedTarget].compactMap { $0 }
  }

  /// A department's score fell when its data stopped arriving, and was put right.
  private var correctedFault: Act? {
    guard let key = key("5.08", "so-nn-mt", "2025-M11"), var repaired = observations[key] else {
      return nil
    }
    repaired.value = ExactDecimal(plain: "91.60")
    (repaired.flag, repaired.note) = (
      .normal, "Đã đồng bộ lại dữ liệu với Cổng Dịch vụ công quốc gia"
    )
    return act(
      "2025-12-12", .observation(key), .observation(repaired),
      reason: "Sửa lỗi đồng bộ dữ liệu làm điểm giảm còn 69,23")
  }

  /// Communes that reported late are added to the province.
  private var lateReports: Act? {
    guard let key = key("6.03", "bac-ninh", "2026-M05"),
      let revised = observations[key]?.adding(numerator: 391, denominator: 420)
    else { return nil }
    return act(
      "2026-06-17", .observation(key), .observation(revised),
      reason: "Bổ sung hồ sơ của ba xã báo cáo chậm")
  }

  /// A value entered for the wrong quarter …
  private var slip: Act? {
    key("4.03", "bac-ninh", "2026-Q4").flatMap { key in
      act(
        "2026-10-07", .observation(key),
        .observation(Observation(value: ExactDecimal(7), source: source)))
    }
  }

  /// … and cleared the day after.
  private var withdrawnSlip: Act? {
    key("4.03", "bac-ninh", "2026-Q4").flatMap { key in
      act("2026-10-08", .observation(key), nil, reason: "Nhập nhầm kỳ: số liệu của quý III")
    }
  }

  /// Two values on which two offices disagree, and one on which they agree.
  private var disagreements: [Act] {
    let rivals = [
      ("6.04", "bac-ninh", "2026-M10", -612), ("5.04", "x09187", "2026-M10", 9),
      ("6.01", "tt-hcc", "2026-M09", 0),
    ]
    return rivals.compactMap { code, agency, period, difference in
      guard let key = key(code, agency, period),
        let rival = observations[key]?.adding(numerator: difference, denominator: 0)
      else { return nil }
      var act = act("2026-11-13", .observation(key), .observation(rival))
      act?.writer = Act.secondWriter
      act?.isUnaware = true
      return act
    }
  }

  /// A week later somebody decides between the two, so that nothing stands contested in the end.
  private var decisions: [Act] {
    [
      ("6.04", "bac-ninh", "2026-M10", 0, "Đã đối chiếu: lấy số của hệ thống tỉnh"),
      ("5.04", "x09187", "2026-M10", 9, "Đã đối chiếu: tính cả phiếu gửi qua Zalo"),
    ].compactMap { code, agency, period, difference, reason in
      guard let key = key(code, agency, period),
        let chosen = observations[key]?.adding(numerator: difference, denominator: 0)
      else { return nil }
      return act("2026-11-20", .observation(key), .observation(chosen), reason: reason)
    }
  }

  private var remarks: [Act] {
    [
      ("1.04", "2026-11-17", "Đề nghị các sở rà soát nhiệm vụ trùng lặp của hai tỉnh trước đây."),
      ("5.05", "2026-08-03", "Lĩnh vực đất đai kéo giảm mức hài lòng chung; cần kế hoạch riêng."),
      ("6.05", "2026-10-21", "Chờ kết nối cơ sở dữ liệu đất đai và hộ tịch."),
      ("2.T3", "2026-11-18", "Văn phòng ban hành thông báo kết luận trước ngày 30/11."),
    ].compactMap { subject, day, text in
      act(day, .comment(subject: subject, id: "1"), .comment(text + " (minh họa)"))
    }
  }

  private var manualStatus: Act? {
    Day(iso: "2026-12-31").flatMap { until in
      act(
        "2026-11-18", .manualStatus(indicator: "1.04", agency: "bac-ninh"),
        .manualStatus(
          ManualStatus(
            progressClass: .limited,
            reason: "Số nhiệm vụ tăng do gộp hai tỉnh, đã giảm liên tục từ đầu năm (minh họa)",
            until: until)))
    }
  }

  private var addedTarget: Act? {
    act(
      "2026-01-12", .target(indicator: "4.07", agency: "bac-ninh", year: 2030),
      .target(Target(year: 2030, value: ExactDecimal(55), source: source)))
  }

  private func key(_ indicator: String, _ agency: String, _ period: String) -> ObservationKey? {
    Period(code: period).map {
      ObservationKey(indicator: indicator, agency: agency, period: $0)
    }
  }

  private func act(_ day: String, _ key: RecordKey, _ record: Record?, reason: String? = nil)
    -> Act?
  {
    var random = SplitMix64(seed: seed, stream: "\(day) \(reason ?? "")")
    return Day(iso: day).map { day in
      Act(
        at: Instant(workingHoursOf: day, &random), writer: Act.sampleWriter,
        changes: [(key, record)], reason: reason)
    }
  }
}

extension Observation {
  /// The same ratio with more in both parts; nil where it has none.
  fileprivate func adding(numerator more: Int, denominator further: Int) -> Observation? {
    guard let numerator, let denominator, numerator.scale == 0, denominator.scale == 0,
      let value
    else { return nil }
    let (above, below) = (Int(numerator.mantissa) + more, Int(denominator.mantissa) + further)
    var result = self
    (result.numerator, result.denominator) = (ExactDecimal(above), ExactDecimal(below))
    let hundredths = (Double(above) / Double(below) * 10_000).rounded()
    result.value = value.scale == 2 ? ExactDecimal(mantissa: Int64(hundredths), scale: 2) : value
    return result
  }
}
