/// Builds the series of one agency, indicator by indicator.
struct SeriesBuilder {
  private let ledger: Ledger
  private let id: String
  private let agency: Agency?
  /// The agencies right below, in the order of their file.
  private let parts: PartAgencies

  init(_ workspace: Workspace, agency id: String) {
    ledger = workspace.ledger
    self.id = id
    agency = workspace.definitions.agency(id)
    parts = PartAgencies(
      workspace.definitions.agencies.filter { $0.parent == id }.map(\.id), in: ledger.past)
  }

  func series(of indicator: Indicator) -> IndicatorSeries {
    let parts = parts(of: indicator)
    var points = ownPoints(of: indicator)
    for (period, part) in zip(parts.periods, parts.values) {
      let own = points[period]
      // Withheld and not applicable are answers; a value of the parts does not overrule them.
      guard own?.value == nil, own?.flag != .notApplicable, own?.flag != .withheld,
        let point = part.point(of: period)
      else { continue }
      points.set(point, at: period)
    }
    let own = points.isInTime ? points.values : points.values.inOrder()
    return IndicatorSeries(
      points: PredecessorHistory(ledger, agency, indicator).continued(by: own),
      aggregates: parts.mapValues(\.aggregate))
  }

  private func ownPoints(of indicator: Indicator) -> PeriodTable<SeriesPoint> {
    var points = PeriodTable<SeriesPoint>()
    ledger.figures(of: indicator.code, agency: id) { period, figures in
      points.set(SeriesPoint(period, figures, of: indicator, agency: id), at: period)
    }
    return points
  }

  /// What the agencies right below reported, added up by the indicator's rule.
  func parts(of indicator: Indicator) -> PeriodTable<PartsOfPeriod> {
    guard indicator.overAgencies != .none else { return PeriodTable() }
    let rule = PartsRule(
      rule: indicator.overAgencies, factor: indicator.formula?.factor, agencies: parts)
    return ledger.parts(of: indicator.code, by: rule)
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
