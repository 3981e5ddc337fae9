import ReformModel

/// How the reporting rounds of 2026 went: who handed in when, who approved, what came back; made up,
/// and every text says so.
///
/// The first two rounds went smoothly, level by level. Of the third some came late, one part was
/// corrected under an exception and approved anew, and two were opened again weeks later.
struct RoundStory {
  let seed: UInt64
  /// What the series hold.
  let observations: [ObservationKey: Observation]

  private static let departments = [
    "so-noi-vu", "so-tu-phap", "so-tai-chinh", "so-nn-mt", "so-xay-dung", "so-y-te", "tt-hcc",
  ]
  private static let communes = [
    "x07615", "x07210", "x07777", "x07840", "x09169", "x09187", "x09193", "x09286", "x09367",
  ]
  /// Filled in when the act has its place among the others.
  private static let approved = RoundState.approved(seen: SeenEvents())

  func acts() -> [Act] {
    let smooth = [("2026-q1", "2026-03-"), ("2026-s1", "2026-06-")].flatMap(smoothRound)
    return (smooth + renewedApproval + thirdRound + correction + reopened + scores)
      .compactMap { $0 }
  }

  /// Communes first, then departments, then the province: each level in one act.
  private func smoothRound(_ round: String, _ month: String) -> [Act?] {
    let all = RoundStory.communes + RoundStory.departments
    return [
      act(month + "15", RoundStory.communes, round, .submitted),
      act(month + "16", RoundStory.departments, round, .submitted),
      act(month + "17", all, round, RoundStory.approved, isReviewer: true),
      act(month + "18", ["bac-ninh"], round, .submitted),
      act(month + "19", ["bac-ninh"], round, RoundStory.approved, isReviewer: true),
    ]
  }

  /// Indices of 2025 were published in spring, and belong to the window of the first quarter too.
  private var renewedApproval: [Act?] {
    [act("2026-06-20", ["bac-ninh"], "2026-q1", RoundStory.approved, isReviewer: true)]
  }

  private var thirdRound: [Act?] {
    let days =
      RoundStory.departments.map { ($0, $0 == "so-xay-dung" ? "19" : "17") }
      + RoundStory.communes.map { ($0, $0 == "x07615" ? "18" : "15") }
    let submitted = days.map { agency, day in
      act("2026-09-" + day, [agency], "2026-q3", .submitted)
    }
    let (early, late) = (
      days.filter { $0.1 < "18" }.map(\.0), days.filter { $0.1 >= "18" }.map(\.0)
    )
    return submitted + [
      act("2026-09-18", early, "2026-q3", RoundStory.approved, isReviewer: true),
      act("2026-09-20", late, "2026-q3", RoundStory.approved, isReviewer: true),
      act("2026-09-20", ["bac-ninh"], "2026-q3", .submitted, hour: 6),
      act("2026-09-20", ["bac-ninh"], "2026-q3", RoundStory.approved, isReviewer: true, hour: 8),
    ]
  }

  /// Evidence that was missing is named after the approval, with leave to do so.
  private var correction: [Act?] {
    guard let period = Period(code: "2026-M08"), let until = Day(iso: "2026-09-30") else {
      return []
    }
    let part = RoundKey(agency: "so-xay-dung", round: "2026-q3")
    let key = ObservationKey(indicator: "2.03", agency: part.agency, period: period)
    let exception = RoundException(
      until: until, reason: "Bổ sung văn bản kiểm chứng của tháng 8 (minh họa)")
    guard var proven = observations[key] else { return [] }
    proven.evidence = "Báo cáo số 2141/BC-SXD (minh họa)"
    return [
      act("2026-09-22", .roundException(part), .roundException(exception), isReviewer: true),
      act("2026-09-24", .observation(key), .observation(proven)),
      act("2026-09-25", [part.agency], part.round, RoundStory.approved, isReviewer: true),
    ]
  }

  private var reopened: [Act?] {
    let (commune, department) = (["x07840"], ["so-nn-mt"])
    return [
      act(
        "2026-11-10", commune, "2026-q3",
        .reopened(reason: "Xã báo trùng hồ sơ tháng 7 (minh họa)"), isReviewer: true),
      act("2026-11-16", commune, "2026-q3", .submitted),
      act(
        "2026-11-18", commune, "2026-q3",
        .returned(reason: "Chưa kèm văn bản giải trình số hồ sơ trùng (minh họa)"),
        isReviewer: true),
      act(
        "2026-11-20", department, "2026-q3",
        .reopened(reason: "Đối chiếu lại số phản ánh, kiến nghị (minh họa)"), isReviewer: true),
    ]
  }

  /// Scores of the yearly round, one of them said to the end.
  private var scores: [Act?] {
    let said: [(String, String, ScoreStep, Int?, String, String)] = [
      ("2026-11-16", "6.01", .selfScore, 9, "Báo cáo số 318/BC-TTPVHCC", ""),
      ("2026-11-17", "2.03", .selfScore, 8, "", "Văn bản công bố đang trình ký"),
      ("2026-11-18", "6.01", .appraisal, 8, "", "Thiếu số liệu của hai xã"),
      ("2026-11-19", "6.01", .explanation, nil, "", "Hai xã đã bổ sung ngày 18/11"),
      ("2026-11-20", "6.01", .final, 9, "", ""),
      ("2026-11-20", "2.03", .appraisal, 7, "", "Chưa có văn bản công bố"),
    ]
    return said.map { day, code, step, points, evidence, text in
      let key = ScoreKey(indicator: code, agency: "tt-hcc", round: "2026-y", step: step)
      let mark = { (text: String) in text.isEmpty ? "" : text + " (minh họa)" }
      let fact = ScoreFact(
        points: points.map { ExactDecimal($0) }, evidence: mark(evidence), text: mark(text))
      return act(day, .score(key), .score(fact), isReviewer: step.role != .editor)
    }
  }

  private func act(
    _ day: String, _ agencies: [String], _ round: String, _ state: RoundState,
    isReviewer: Bool = false, hour: Int? = nil
  ) -> Act? {
    let changes = agencies.map { agency in
      (RecordKey.round(RoundKey(agency: agency, round: round)), Record.round(state))
    }
    return act(day, changes, isReviewer: isReviewer, hour: hour)
  }

  private func act(_ day: String, _ key: RecordKey, _ record: Record, isReviewer: Bool = false)
    -> Act?
  {
    act(day, [(key, record)], isReviewer: isReviewer)
  }

  private func act(
    _ day: String, _ changes: [(RecordKey, Record)], isReviewer: Bool, hour: Int? = nil
  ) -> Act? {
    guard let date = Day(iso: day) else { return nil }
    var random = SplitMix64(seed: seed, stream: "rounds \(day) \(changes.count) \(isReviewer)")
    var at = Instant(workingHoursOf: date, &random)
    if let hour { at = Instant(seconds: date.number * 86_400 + hour * 3600) }
    return Act(
      at: at, writer: isReviewer ? Act.secondWriter : Act.agencyWriter,
      changes: changes.map { (key: $0.0, record: $0.1) })
  }
}

extension Workspace {
  /// Events in order, with every approval resting on what stood when it was given.
  static func approving(_ events: [Event], with definitions: Definitions) -> [Event] {
    var workspace = Workspace(definitions: definitions, ledger: Ledger())
    return events.map { event in
      var event = event
      for index in event.changes.indices {
        guard case .round(let key) = event.changes[index].key,
          event.changes[index].record?.round?.isApproved == true
        else { continue }
        event.changes[index].record = .round(workspace.approval(of: key))
      }
      workspace.ledger.add(event)
      return event
    }
  }
}
