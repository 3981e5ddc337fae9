/// Builds the series of one agency, indicator by indicator.
struct SeriesBuilder {
  private let ledger: Ledger
  private let id: String
  private let agency: Agency?
  /// The ids of the agencies right below, with their places in the agencies file.
  private let parts: [String: Int]

  init(_ workspace: Workspace, agency id: String) {
    ledger = workspace.ledger
    self.id = id
    agency = workspace.definitions.agency(id)
    let parts = workspace.definitions.agencies.filter { $0.parent == id }
    self.parts = Dictionary(
      parts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func series(of indicator: Indicator) -> IndicatorSeries {
    let aggregates = aggregates(of: indicator)
    var points = ownPoints(of: indicator, agency: id)
    for (period, part) in aggregates {
      let own = points[period]
      // Withheld and not applicable are answers; a value of the parts does not overrule them.
      guard own?.value == nil, own?.flag != .notApplicable, own?.flag != .withheld,
        let point = part.point(of: period)
      else { continue }
      points[period] = point
    }
    let own = points.values.inOrder()
    return IndicatorSeries(
      points: PredecessorHistory(ledger, agency, indicator).continued(by: own),
      aggregates: aggregates.mapValues(\.aggregate))
  }

  private func ownPoints(of indicator: Indicator, agency: String) -> [Period: SeriesPoint] {
    var points: [Period: SeriesPoint] = [:]
    ledger.figures(of: indicator.code, agency: agency) { period, figures in
      points[period] = SeriesPoint(period, figures, of: indicator, agency: agency)
    }
    return points
  }

  private func aggregates(of indicator: Indicator) -> [Period: PartsOfPeriod] {
    // Taken out of the indicator, which would else be copied for every observation.
    let rule = indicator.overAgencies
    guard rule != .none else { return [:] }
    var result: [Period: PartsOfPeriod] = [:]
    let factor = indicator.formula?.factor
    // In one order, so that sums come out alike to the last bit.
    ledger.figures(of: indicator.code, ordered: parts) { agency, period, figures in
      result[period, default: PartsOfPeriod(rule: rule, factor: factor)].add(agency, figures)
    }
    return result
  }
}

extension SeriesPoint {
  init(
    _ period: Period, _ figures: ObservationFigures, of indicator: Indicator, agency: String
  ) {
    self.init(
      period: period, value: figures.number(factor: indicator.formula?.factor),
      flag: figures.flag,
      observation: ObservationKey(indicator: indicator.code, agency: agency, period: period),
      isIllustrative: figures.isIllustrative)
  }
}

/// What the parts of an agency reported for one period.
private struct PartsOfPeriod {
  private var counting: AggregateSums
  private let factor: Int?
  private var isIllustrative = false

  init(rule: AgencyAggregation, factor: Int?) {
    counting = AggregateSums(rule: rule)
    self.factor = factor
  }

  mutating func add(_ agency: String, _ figures: ObservationFigures) {
    // Forecasts are no reports; an agency to which the indicator does not apply owes none.
    guard figures.flag != .forecast, figures.flag != .notApplicable else { return }
    counting.add(Contribution(id: agency, figures, factor: factor))
    isIllustrative = isIllustrative || figures.isIllustrative
  }

  var aggregate: Aggregate { counting.aggregate(factor: factor ?? 1) }

  func point(of period: Period) -> SeriesPoint? {
    aggregate.value.map {
      SeriesPoint(period: period, value: $0, flag: .normal, isIllustrative: isIllustrative)
    }
  }
}
