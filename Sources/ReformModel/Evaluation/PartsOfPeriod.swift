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

/// The agencies whose figures are added up, in one order, so that sums come out alike to the last bit.
struct PartAgencies: Sendable {
  /// The ids with their places in that order.
  let places: [String: Int]
  /// The ids in that order, with the numbers of their names in a snapshot.
  let order: [(id: String, number: UInt32?)]
  /// Tells these agencies in this order from others.
  let mark: UInt64

  init(_ ids: [String], in past: LedgerSnapshot) {
    places = Dictionary(
      ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    order = ids.map { ($0, past.number(ofName: $0)) }
    var sum = BlockSum()
    for id in ids { Array("\(id)\n".utf8).withUnsafeBytes { sum.add($0) } }
    mark = sum.value
  }
}

/// Whose parts are added up, and how.
struct PartsRule: Sendable {
  let rule: AgencyAggregation
  let factor: Int?
  let agencies: PartAgencies

  func parts(of indicator: String, in ledger: Ledger) -> PeriodTable<PartsOfPeriod> {
    var table = PeriodTable<PartsOfPeriod>()
    ledger.figures(of: indicator, ordered: agencies.places) { agency, period, figures in
      table.update(period, new: PartsOfPeriod(rule: rule, factor: factor)) {
        $0.add(agency, figures)
      }
    }
    return table
  }

  /// Of one period; nil where no part said anything.
  func parts(of indicator: String, in period: Period, _ ledger: Ledger) -> PartsOfPeriod? {
    var parts: PartsOfPeriod?
    ledger.figures(of: indicator, in: period, ordered: agencies.order) { agency, figures in
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
    guard let horizon else { return partsAnew(of: indicator, by: rule, but: []) }
    return horizon.rollUps.parts(of: indicator, by: rule, in: self) {
      guard let changed = horizon.periods(of: indicator, past) else {
        return rule.parts(of: indicator, in: self)
      }
      return partsAnew(of: indicator, by: rule, but: changed)
    }
  }

  /// From those of the snapshot, with some periods and those spoken of since added up anew.
  private func partsAnew(of indicator: String, by rule: PartsRule, but changed: Set<Period>)
    -> PeriodTable<PartsOfPeriod>
  {
    let periods = changed.union(recentPeriods(of: indicator))
    guard past.slotCount > 0, periods.count <= Ledger.mostPeriodsAnew else {
      return rule.parts(of: indicator, in: self)
    }
    let whole = Ledger(past)
    var table = past.rollUps.parts(of: indicator, by: rule, in: whole) {
      rule.parts(of: indicator, in: whole)
    }
    for period in periods {
      table.set(rule.parts(of: indicator, in: period, self), at: period)
    }
    return table
  }

  /// With more of them it is quicker to add up everything.
  private static let mostPeriodsAnew = 24
}
