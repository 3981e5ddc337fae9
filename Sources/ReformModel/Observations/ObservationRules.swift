/// What an indicator demands of its observations.
///
/// The entry form, `cchc set`, the import, the journal reader and `cchc check` go by these rules;
/// the first three, where something new is said today, by those on periods too.
public struct ObservationRules: Sendable, Hashable {
  public var minimum: ExactDecimal?
  public var maximum: ExactDecimal?
  /// Nil where the value is no ratio of two counts.
  public var factor: Int?
  /// Whether the numerator may be greater than the denominator.
  public var mayExceed: Bool
  /// How long the periods of new observations are.
  public var frequency: Frequency

  public init(_ indicator: Indicator) {
    minimum = indicator.minimum
    maximum = indicator.maximum
    factor = indicator.formula?.factor
    mayExceed = indicator.formula?.mayExceed ?? true
    frequency = indicator.frequency
  }

  /// The ratio that numerator and denominator make, in the unit of the indicator; nil without a
  /// formula, without both parts or with a zero denominator.
  public func ratio(_ numerator: ExactDecimal?, _ denominator: ExactDecimal?) -> Double? {
    guard let factor, let numerator, let denominator, denominator.mantissa != 0 else { return nil }
    return Double(factor) * numerator.double / denominator.double
  }

  /// What an observation violates, at most one fault for each part; empty where all is well.
  public func faults(of observation: Observation) -> [ObservationFault.Part: ObservationFault] {
    var faults: [ObservationFault.Part: ObservationFault] = [:]
    judge(observation.figures) { faults[$0] = $1 }
    return faults
  }

  /// Whether it violates nothing: the same question without a table for the answer, for journals of
  /// thousands of observations.
  public func allows(_ figures: ObservationFigures) -> Bool {
    var isSound = true
    judge(figures) { _, _ in isSound = false }
    return isSound
  }

  /// Tells every fault; of two of one part the later one holds.
  private func judge(
    _ figures: ObservationFigures, tell: (ObservationFault.Part, ObservationFault) -> Void
  ) {
    let (n, d) = (figures.numerator, figures.denominator)
    guard figures.flag.carriesValue else {
      let isEmpty = figures.value == nil && n == nil && d == nil
      if !isEmpty { tell(.flag, .valueNotAllowed(figures.flag)) }
      return
    }
    judgeParts(n, d, tell)
    if let value = figures.value {
      if let fault = boundsFault(value.double) { tell(.value, fault) }
      if let ratio = ratio(n, d), abs(ratio - value.double) > rounding(of: value) {
        tell(.value, .valueBesideParts)
      }
    } else if n == nil, d == nil {
      tell(factor == nil ? .value : .numerator, .valueMissing)
    }
  }

  /// What keeps an observation from being entered today, by a form, a command or a table.
  ///
  /// Besides `faults(of:)`, its period must have begun unless it is a forecast, and must be as long
  /// as those of the indicator. An observation that stands already, published in other periods, may
  /// be corrected. Journals are never read by this rule: what was entered does not fall to a clock.
  public func faults(
    entering observation: Observation, in period: Period, over standing: Observation?, today: Day
  ) -> [ObservationFault.Part: ObservationFault] {
    var faults = faults(of: observation)
    if period.frequency != frequency, standing == nil {
      faults[.period] = .otherFrequency(
        frequency, example: Period(frequency, containing: period.lastDay))
    } else if period.firstDay > today, observation.flag != .forecast {
      faults[.period] = .periodInFuture(period)
    }
    return faults
  }

  private func judgeParts(
    _ n: ExactDecimal?, _ d: ExactDecimal?,
    _ tell: (ObservationFault.Part, ObservationFault) -> Void
  ) {
    guard let n else { return d == nil ? () : tell(.numerator, .partMissing) }
    guard let d else { return tell(.denominator, .partMissing) }
    if n.mantissa < 0 { return tell(.numerator, .negativePart) }
    if d.mantissa < 0 { return tell(.denominator, .negativePart) }
    if d.mantissa == 0 { return tell(.denominator, .denominatorIsZero) }
    if n > d, !mayExceed { return tell(.numerator, .numeratorExceedsDenominator) }
    if let fault = ratio(n, d).flatMap(boundsFault) { tell(.numerator, fault) }
  }

  private func boundsFault(_ value: Double) -> ObservationFault? {
    if let minimum, value < minimum.double { return .below(minimum: minimum) }
    if let maximum, value > maximum.double { return .above(maximum: maximum) }
    return nil
  }

  /// How far a written value may lie from the ratio it rounds: one unit of its last digit.
  private func rounding(of value: ExactDecimal) -> Double {
    ExactDecimal(mantissa: 1, scale: value.scale).double
  }
}

extension Indicator {
  /// What keeps a value from being a target: a bound that no observation could reach.
  public func fault(ofTarget value: ExactDecimal) -> ObservationFault? {
    if let minimum, value < minimum { return .below(minimum: minimum) }
    if let maximum, value > maximum { return .above(maximum: maximum) }
    return nil
  }

  /// `ObservationRules.ratio` of this indicator.
  public func ratio(_ numerator: ExactDecimal?, _ denominator: ExactDecimal?) -> Double? {
    ObservationRules(self).ratio(numerator, denominator)
  }

  /// `ObservationRules.faults` of this indicator.
  public func faults(of observation: Observation) -> [ObservationFault.Part: ObservationFault] {
    ObservationRules(self).faults(of: observation)
  }

  /// `ObservationRules.faults(entering:)` of this indicator.
  public func faults(
    entering observation: Observation, in period: Period, over standing: Observation?, today: Day
  ) -> [ObservationFault.Part: ObservationFault] {
    ObservationRules(self).faults(
      entering: observation, in: period, over: standing, today: today)
  }
}
