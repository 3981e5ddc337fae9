/// What stood before an agency came out of a merger.
struct PredecessorHistory {
  private let ledger: Ledger
  private let predecessors: [String]
  private let merger: Day?
  private let indicator: Indicator

  init(_ ledger: Ledger, _ agency: Agency?, _ indicator: Indicator) {
    self.ledger = ledger
    self.indicator = indicator
    predecessors = agency?.predecessors ?? []
    merger = agency?.from
  }

  /// The own series with the history of the predecessors in the periods it leaves open.
  func continued(by own: [SeriesPoint]) -> [SeriesPoint] {
    guard let first = predecessors.first else { return own }
    let taken = Set(own.map(\.period))
    let (sums, isReported) = summed(without: taken)
    guard isReported else { return own }
    if let sums { return (sums + own).inOrder() }
    var earlier: [SeriesPoint] = []
    figures(of: first, without: taken) { period, figures in
      earlier.append(SeriesPoint(period, figures, of: indicator, agency: first))
    }
    return markingBreaks(in: (earlier + own).inOrder())
  }

  /// What an agency reported of the time before the merger.
  private func figures(
    of agency: String, without taken: Set<Period>, each body: (Period, ObservationFigures) -> Void
  ) {
    ledger.figures(of: indicator.code, agency: agency) { period, figures in
      guard !taken.contains(period), merger.map({ period.firstDay < $0 }) ?? true else { return }
      body(period, figures)
    }
  }

  /// Factor × ΣN / ΣD of every period, and whether anything was reported at all; no points unless
  /// all predecessors have both in all periods.
  private func summed(without taken: Set<Period>) -> (points: [SeriesPoint]?, isReported: Bool) {
    let factor = indicator.formula?.factor
    var byPeriod: [Period: PeriodSums] = [:]
    for agency in predecessors {
      figures(of: agency, without: taken) { period, figures in
        byPeriod[period, default: PeriodSums()].add(figures, factor: factor ?? 1)
      }
    }
    guard let factor, !byPeriod.isEmpty else { return (nil, !byPeriod.isEmpty) }
    var points: [SeriesPoint] = []
    points.reserveCapacity(byPeriod.count)
    for (period, parts) in byPeriod {
      let sums = parts.counting.aggregate(factor: factor)
      guard sums.aggregable == predecessors.count, let value = sums.value else {
        return (nil, true)
      }
      points.append(
        SeriesPoint(
          period: period, value: value, flag: parts.isForecast ? .forecast : .normal,
          isIllustrative: parts.isIllustrative))
    }
    return (points, true)
  }

  /// Wherever the series passes from a predecessor to the agency itself, or back, it breaks.
  private func markingBreaks(in points: [SeriesPoint]) -> [SeriesPoint] {
    var result = points
    var before: Bool?
    for i in points.indices where points[i].flag.counts && points[i].value != nil {
      let isInherited = points[i].observation.map { predecessors.contains($0.agency) } ?? false
      if let before, before != isInherited { result[i].flag = .breakInSeries }
      before = isInherited
    }
    return result
  }
}

/// What the predecessors together reported for one period.
private struct PeriodSums {
  var counting = AggregateSums(rule: .ratioOfSums)
  var isForecast = false
  var isIllustrative = false

  mutating func add(_ figures: ObservationFigures, factor: Int) {
    counting.add("", figures, factor: factor)
    isForecast = isForecast || figures.flag == .forecast
    isIllustrative = isIllustrative || figures.isIllustrative
  }
}
