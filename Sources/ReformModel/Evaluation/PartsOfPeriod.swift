/// What the parts of an agency reported for one period.
struct PartsOfPeriod: Sendable, Hashable {
  var counting: AggregateSums
  var isIllustrative = false
  let factor: Int?

  init(rule: AgencyAggregation, factor: Int?) {
    counting = AggregateSums(rule: rule)
    self.factor = factor
  }

  mutating func add(_ agency: String, _ figures: ObservationFigures) {
    // Forecasts are no reports; an agency to which the indicator does not apply owes none.
    guard figures.flag != .forecast, figures.flag != .notApplicable else { return }
    counting.add(agency, figures, factor: factor)
    isIllustrative = isIllustrative || figures.isIllustrative
  }

  var aggregate: Aggregate { counting.aggregate(factor: factor ?? 1) }

  func point(of period: Period) -> SeriesPoint? {
    aggregate.value.map {
      SeriesPoint(period: period, value: $0, flag: .normal, isIllustrative: isIllustrative)
    }
  }
}

/// Whose parts are added up, and how.
struct PartsRule: Sendable {
  let rule: AgencyAggregation
  let factor: Int?
  /// The ids of the parts with their places in the agencies file: the order in which they are added
  /// up, so that sums come out alike to the last bit.
  let places: [String: Int]
  /// Tells these parts in this order from others.
  let mark: UInt64

  func parts(of indicator: String, in ledger: Ledger) -> PeriodTable<PartsOfPeriod> {
    var table = PeriodTable<PartsOfPeriod>()
    ledger.figures(of: indicator, ordered: places) { agency, period, figures in
      table.update(period, new: PartsOfPeriod(rule: rule, factor: factor)) {
        $0.add(agency, figures)
      }
    }
    return table
  }

  /// Of one period; nil where no part said anything.
  func parts(of indicator: String, in period: Period, _ ledger: Ledger) -> PartsOfPeriod? {
    var parts: PartsOfPeriod?
    for (agency, _) in places.sorted(by: { $0.value < $1.value }) {
      let key = ObservationKey(indicator: indicator, agency: agency, period: period)
      guard let figures = ledger.figures(key) else { continue }
      parts = parts ?? PartsOfPeriod(rule: rule, factor: factor)
      parts?.add(agency, figures)
    }
    return parts
  }
}

extension Ledger {
  /// What the parts of an agency add up to, period by period.
  ///
  /// Those of the snapshot are added up once; of the periods in which something was said since, each
  /// is added up anew, so that a sum is the same whichever way it came about.
  func parts(of indicator: String, by rule: PartsRule) -> PeriodTable<PartsOfPeriod> {
    if let horizon { return horizon.rollUps.parts(of: indicator, by: rule, in: self) }
    let since = recentPeriods(of: indicator)
    guard past.slotCount > 0, since.count <= Ledger.mostPeriodsAnew else {
      return rule.parts(of: indicator, in: self)
    }
    var table = past.rollUps.parts(of: indicator, by: rule, in: Ledger(past))
    for period in since {
      table.set(rule.parts(of: indicator, in: period, self), at: period)
    }
    return table
  }

  /// With more of them it is quicker to add up everything.
  private static let mostPeriodsAnew = 24
}
