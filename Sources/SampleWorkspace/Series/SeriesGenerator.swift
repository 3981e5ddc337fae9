import ReformModel

/// Turns plans into observations; every value of a series depends on seed, plan and agency only.
struct SeriesGenerator {
  let seed: UInt64

  /// Marks what is made up; `Observation.isIllustrative` relies on how it begins.
  var source: String { "\(Observation.illustrativeSource); seed \(seed)" }

  /// Whose series it is.
  struct Teller {
    var agency: String
    /// Its part of the merged province's denominators.
    var share: Double
    /// Added to the province's level.
    var offset: Double
    /// For ranked indices.
    var field: (Period) -> Int? = { _ in nil }
  }

  /// The observations of a teller in a run of periods, leaving out those of `deviations`.
  func observations(
    of indicator: Indicator, plan: SeriesPlan, by teller: Teller, in periods: [Period]
  ) -> [(key: ObservationKey, observation: Observation)] {
    var random = SplitMix64(seed: seed, stream: "\(plan.code) \(teller.agency)")
    return periods.compactMap { period in
      let key = ObservationKey(indicator: plan.code, agency: teller.agency, period: period)
      // Drawn for every period, so that a gap does not shift what follows.
      let draw = Draw(value: random.wobble(), denominator: random.wobble())
      return observation(key, indicator, plan, teller, draw).map { (key, $0) }
    }
  }

  private struct Draw {
    var value: Double
    var denominator: Double
  }

  private func observation(
    _ key: ObservationKey, _ indicator: Indicator, _ plan: SeriesPlan, _ teller: Teller,
    _ draw: Draw
  ) -> Observation? {
    let field = plan.isPublishedIndex ? teller.field(key.period) : nil
    var (flag, note) = (ObservationFlag.normal, "")
    switch Deviation.of(key) {
    case .gap: return nil
    case .instead(let value, let flag, let note):
      return Observation(
        value: value.flatMap { ExactDecimal(plain: $0) }, flag: flag,
        rankOf: value == nil ? nil : field, note: note, source: source)
    case .flagged(let given, let text): (flag, note) = (given, text)
    case nil: break
    }
    guard let start = plan.path.first?.position, key.period.position >= start - 0.001 else {
      return nil
    }
    var result = value(level(plan, key.period, draw) + teller.offset, indicator, plan, teller, draw)
    (result.flag, result.note, result.source) = (flag, note, source)
    result.rankOf = field
    return result
  }

  private func level(_ plan: SeriesPlan, _ period: Period, _ draw: Draw) -> Double {
    guard !plan.profile.isEmpty else {
      let dip = period.isLunarNewYear ? plan.newYearDip : 0
      return plan.level(at: period.position) + plan.wobble * draw.value - dip
    }
    var random = SplitMix64(seed: seed, stream: "\(plan.code) pace of \(period.year)")
    let reached = plan.profile[period.number - 1]
    // Some years start slowly and catch up by December.
    let pace = 1 + 0.2 * random.wobble() * (1 - reached)
    return (plan.level(at: Double(period.year + 1)) + plan.wobble * draw.value) * reached * pace
  }

  /// The value within the bounds of the indicator, with its parts where it is a ratio.
  private func value(
    _ level: Double, _ indicator: Indicator, _ plan: SeriesPlan, _ teller: Teller, _ draw: Draw
  ) -> Observation {
    let low = indicator.minimum?.double ?? -.infinity
    let high = indicator.maximum?.double ?? .infinity
    let wanted = min(max(level, low), high)
    guard let formula = indicator.formula, let parts = denominator(plan, teller, draw) else {
      return Observation(value: exact(wanted, indicator.decimals))
    }
    let numerator = Int((wanted * Double(parts) / Double(formula.factor)).rounded())
    let ratio = Double(numerator * formula.factor) / Double(parts)
    return Observation(
      value: exact(ratio, indicator.decimals), numerator: ExactDecimal(numerator),
      denominator: ExactDecimal(parts))
  }

  private func denominator(_ plan: SeriesPlan, _ teller: Teller, _ draw: Draw) -> Int? {
    switch plan.basis {
    case .none: nil
    case .flow(let count):
      max(1, Int((Double(count) * teller.share * (1 + 0.08 * draw.denominator)).rounded()))
    case .stock(let count):
      max(1, Int((Double(count) * teller.share).rounded()))
    }
  }

  /// A number with as many digits after the mark as its indicator shows.
  private func exact(_ value: Double, _ decimals: Int) -> ExactDecimal {
    let power = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
    return ExactDecimal(mantissa: Int64((value * power).rounded()), scale: UInt8(decimals))
  }
}

extension Period {
  /// Whether it is the month of the lunar new year, when offices are closed for a week.
  fileprivate var isLunarNewYear: Bool {
    frequency == .monthly && number == ([2023, 2025].contains(year) ? 1 : 2)
  }
}
