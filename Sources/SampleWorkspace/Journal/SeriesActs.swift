import ReformModel

/// The illustrative series as acts: what an agency had for a period was saved together.
struct SeriesActs {
  let generator: SeriesGenerator
  let indicators: [Indicator]
  let published: Set<ObservationKey>
  let asOf: Day

  private typealias Entry = (key: ObservationKey, observation: Observation)

  func acts() -> [Act] {
    let plans = Dictionary(seriesPlans.map { ($0.code, $0) }) { first, _ in first }
    var entries: [Entry] = []
    for indicator in indicators {
      guard let plan = plans[indicator.code] else { continue }
      entries += province(indicator, plan) + formerBacGiang(indicator, plan)
      entries += sampleReporters.flatMap { agency(indicator, plan, $0) }
    }
    return grouped(entries.filter { !published.contains($0.key) })
  }

  /// The province of its time: the former Bắc Ninh, from the merger on the merged one.
  private func province(_ indicator: Indicator, _ plan: SeriesPlan) -> [Entry] {
    let (before, after) = (
      periods(indicator.frequency, merged: false), periods(indicator.frequency, merged: true)
    )
    let forecasts = Deviation.forecasts.filter { $0.code == indicator.code }
      .compactMap { Period(code: $0.period) }
    let field = { (period: Period) in period.lastDay < mergerDay ? 63 : 34 }
    let old = SeriesGenerator.Teller(
      agency: "bac-ninh-2024", share: 0.52, offset: 0, field: field)
    let new = SeriesGenerator.Teller(agency: "bac-ninh", share: 1, offset: 0, field: field)
    var later = generator.observations(of: indicator, plan: plan, by: new, in: after + forecasts)
    if plan.bacGiang == nil { markBreak(&later) }
    if documented.contains(indicator.code) { document(&later) }
    return generator.observations(of: indicator, plan: plan, by: old, in: before) + later
  }

  /// Where the parts of both former provinces are not known the merger is a break.
  private func markBreak(_ entries: inout [Entry]) {
    guard let first = entries.firstIndex(where: { $0.observation.flag.counts }),
      entries[first].observation.flag == .normal,
      entries[first].key.period.previous.lastDay < mergerDay
    else { return }
    entries[first].observation.flag = .breakInSeries
    entries[first].observation.note = "Số liệu sau sáp nhập ngày 01/7/2025, không nối với trước đó"
  }

  /// Names the report a figure stands in.
  private func document(_ entries: inout [Entry]) {
    for i in entries.indices where entries[i].observation.value != nil {
      entries[i].observation.evidence =
        "Báo cáo cải cách hành chính kỳ \(entries[i].key.period.code) (minh họa)"
    }
  }

  private func formerBacGiang(_ indicator: Indicator, _ plan: SeriesPlan) -> [Entry] {
    guard let offset = plan.bacGiang else { return [] }
    let teller = SeriesGenerator.Teller(agency: "bac-giang-2024", share: 0.48, offset: offset)
    return generator.observations(
      of: indicator, plan: plan, by: teller, in: periods(indicator.frequency, merged: false))
  }

  private func agency(_ indicator: Indicator, _ plan: SeriesPlan, _ reporter: Reporter) -> [Entry] {
    guard let spread = plan.spread, reporter.reports(plan.code) else { return [] }
    var random = SplitMix64(
      seed: generator.seed, stream: "strength of \(plan.code) \(reporter.agency)")
    // Nobody is equally good at everything.
    let bias = reporter.bias + 0.6 * random.wobble()
    let teller = SeriesGenerator.Teller(
      agency: reporter.agency, share: reporter.share,
      offset: bias * spread * indicator.direction.sign,
      field: { _ in reporter.field })
    let entries = generator.observations(
      of: indicator, plan: plan, by: teller, in: periods(indicator.frequency, merged: true))
    return entries.map { key, observation in
      reporter.silence(at: key).map { flag, note in
        (key, Observation(value: nil, flag: flag, note: note, source: generator.source))
      } ?? (key, observation)
    }
  }

  /// The periods of 2021 and later that ended before the merger, or from it to the as-of day.
  private func periods(_ frequency: Frequency, merged: Bool) -> [Period] {
    let all = sequence(first: Period(frequency, containing: firstDay)) { $0.next }
    return Array(all.prefix { $0.lastDay <= (merged ? asOf : mergerDay) })
      .filter { ($0.lastDay >= mergerDay) == merged }
  }

  /// One act for each agency and period, some days after its end.
  private func grouped(_ entries: [Entry]) -> [Act] {
    var groups: [String: [Entry]] = [:]
    for entry in entries {
      groups["\(entry.key.agency) \(entry.key.period.code) \(delay(of: entry))", default: []]
        .append(entry)
    }
    return groups.keys.sorted().compactMap { name in
      guard let group = groups[name], let first = group.first else { return nil }
      var random = SplitMix64(seed: generator.seed, stream: name)
      let end =
        first.observation.flag == .forecast ? asOf.advanced(by: -21) : first.key.period.lastDay
      let day = end.advanced(by: delay(of: first) + random.whole(0...5))
      return Act(
        at: Instant(workingHoursOf: day, &random), writer: Act.sampleWriter,
        changes: group.flatMap { entry in
          [(.observation(entry.key), .observation(entry.observation))]
            + [SurveyStory.change(with: entry.key, entry.observation)].compactMap { $0 }
        })
    }
  }

  /// Days from the end of the period to the first day on which the value may come.
  private func delay(of entry: Entry) -> Int {
    if entry.observation.flag == .forecast { return 7 }
    switch entry.key.period.frequency {
    case .weekly: return 1
    case .monthly: return 3
    case .quarterly: return 5
    case .halfYearly: return 9
    case .yearly:
      let isIndex = seriesPlans.contains { $0.code == entry.key.indicator && $0.isPublishedIndex }
      return isIndex ? 130 : 20
    }
  }
}

/// Indicators whose figures come with a document.
private let documented: Set = ["1.01", "1.05", "1.06", "4.03", "5.05"]
/// 1 January 2021, with which the illustrative series begin.
private let firstDay = Day(number: 18_628)
/// 1 July 2025, the day of the merger.
private let mergerDay = Day(number: 20_270)
