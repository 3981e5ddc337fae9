import ReformModel

/// Ten years in which every agency reports every indicator every month: for measuring, not for
/// showing.
///
/// Each agency has a writer of its own. One value in a hundred is corrected ten days later; one in a
/// thousand is contested by the service centre, which had not seen it. The two former provinces
/// report like all others: what matters here is how many they are.
struct LargeActs {
  let seed: UInt64
  let source: String
  let indicators: [Indicator]
  let agencies: [Agency]
  let asOf: Day

  func acts() -> [Act] {
    let months = sequence(first: Period(.monthly, containing: LargeActs.firstDay)) { $0.next }
      .prefix { $0.lastDay <= asOf }
    let areas = Dictionary(grouping: indicators, by: \.area).sorted { $0.key < $1.key }
    return agencies.flatMap { agency in
      areas.flatMap { area, indicators in
        acts(of: agency.id, area, indicators, Array(months))
      }
    }
  }

  /// What an agency saves of an area: one act a month, and what becomes of it.
  private func acts(
    of agency: String, _ area: Int, _ indicators: [Indicator], _ months: [Period]
  ) -> [Act] {
    var random = SplitMix64(seed: seed, stream: "large \(agency) \(area)")
    var levels = indicators.map { _ in 0.4 + 0.2 * random.wobble() }
    return months.flatMap { month -> [Act] in
      var report = act(by: agency, after: 3 + random.whole(0...4), month, &random)
      var others: [Act] = []
      for (place, indicator) in indicators.enumerated() {
        levels[place] = min(0.98, max(0.02, levels[place] + 0.003 + 0.02 * random.wobble()))
        let key = ObservationKey(indicator: indicator.code, agency: agency, period: month)
        let value = observation(of: indicator, at: levels[place], &random)
        report.changes.append((.observation(key), .observation(value)))
        if let other = afterthought(of: indicator, key, levels[place], &random) {
          others.append(other)
        }
      }
      return [report] + others
    }
  }

  private func act(by agency: String, after days: Int, _ month: Period, _ random: inout SplitMix64)
    -> Act
  {
    Act(
      at: Instant(workingHoursOf: month.lastDay.advanced(by: days), &random),
      writer: "\(agency)@cchc", changes: [])
  }

  /// A correction or a contradiction; mostly neither.
  private func afterthought(
    of indicator: Indicator, _ key: ObservationKey, _ level: Double, _ random: inout SplitMix64
  ) -> Act? {
    let lot = random.whole(0...999)
    guard lot <= 10 else { return nil }
    let isContested = lot == 10
    var act = act(
      by: isContested ? LargeActs.contester : key.agency, after: 20, key.period, &random)
    let value = observation(of: indicator, at: max(0.01, level - 0.01), &random)
    act.changes = [(.observation(key), .observation(value))]
    act.isUnaware = isContested
    act.reason = isContested ? nil : "Sửa sau khi đối chiếu"
    return act
  }

  /// A value at a share of what the indicator may be.
  private func observation(
    of indicator: Indicator, at level: Double, _ random: inout SplitMix64
  ) -> Observation {
    if indicator.formula != nil {
      let denominator = random.whole(200...9_000)
      let numerator = Int(Double(denominator) * level)
      return Observation(
        value: nil, numerator: ExactDecimal(numerator), denominator: ExactDecimal(denominator),
        source: source)
    }
    let (low, high) = (indicator.minimum?.double ?? 0, indicator.maximum?.double ?? 100)
    let value = (low + (high - low) * level).rounded(.up)
    return Observation(value: ExactDecimal(Int(value)), source: source)
  }

  private static let contester = "trung-tam"
  /// 1 January 2021.
  private static let firstDay = Day(number: 18_628)
}

extension SampleScale {
  /// The definitions of a workspace of this size: beyond the sample everything is monthly, and
  /// `huge` has every indicator seven times.
  func sized(_ definitions: Definitions) -> Definitions {
    guard self != .sample else { return definitions }
    var sized = definitions
    sized.indicators = definitions.indicators.flatMap { indicator in
      copies.map { suffix in
        var copy = indicator
        copy.code += suffix
        copy.frequency = .monthly
        return copy
      }
    }
    return sized
  }

  private var copies: [String] {
    self == .huge ? [""] + (2...7).map { ".\($0)" } : [""]
  }
}
