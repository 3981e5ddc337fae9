/// Computes what one agency brings to rounds, indicator by indicator.
///
/// The periods of a round are those of `ReportingRound.holds`. An indicator that adds up by `sum`
/// or `average` takes all of them, ratios as factor × ΣN / ΣD; `last`, which cumulative series
/// are, and `none`, which ranks and published indices are, take the last. A sum is compared only
/// with one over as many periods, a seasonal series with another part of the same year or the same
/// part of another, and nothing across a break.
struct RoundFigures {
  private let workspace: Workspace
  private let agency: String
  /// Those below the agency, and those it came out of, for the counts behind a sum.
  private let parts: [String]
  private let predecessors: [String]

  init(_ workspace: Workspace, agency: String) {
    self.workspace = workspace
    self.agency = agency
    parts = workspace.definitions.agencies.filter { $0.parent == agency }.map(\.id)
    predecessors = workspace.definitions.agency(agency)?.predecessors ?? []
  }

  func entry(of indicator: Indicator, in round: ReportingRound) -> RoundEntry {
    let points = workspace.series(of: indicator, agency: agency).points
    let definitions = workspace.definitions
    let figure = figure(of: indicator, points, in: round)
    let sister = ReportingRound(round.rule, year: round.year - 1)
    return RoundEntry(
      indicator: indicator, figure: figure,
      before: compare(
        figure, of: round, with: definitions.round(before: round), indicator, points),
      yearEarlier: compare(figure, of: round, with: sister, indicator, points),
      latest: points.last {
        $0.flag.counts && $0.value != nil && $0.period.lastDay <= round.windowEnd
      })
  }

  func figure(
    of indicator: Indicator, _ points: [SeriesPoint], in round: ReportingRound
  ) -> RoundFigure {
    let periods = round.periods(indicator.frequency)
    guard !periods.isEmpty else { return RoundFigure(periods: [], gap: .notMeasured) }
    if let from = indicator.validFrom, from > round.windowEnd {
      return RoundFigure(periods: periods, gap: .notInForce)
    }
    if let until = indicator.validUntil, until < round.windowStart {
      return RoundFigure(periods: periods, gap: .notInForce)
    }
    let own = periods.map { period in
      points.last { $0.period == period && $0.flag != .forecast }
    }
    switch indicator.overPeriods {
    case .last, .none: return last(of: own, periods, indicator)
    case .sum, .average: return all(of: own, periods, indicator)
    }
  }

  /// The figure of the last of these points.
  private func last(
    of points: [SeriesPoint?], _ periods: [Period], _ indicator: Indicator
  ) -> RoundFigure {
    guard let point = points.last ?? nil else {
      return RoundFigure(periods: periods, gap: .notReported)
    }
    var figure = RoundFigure(periods: periods, gap: nil)
    take(point, contribution(of: point, indicator), into: &figure)
    figure.observation = point.observation.flatMap(workspace.ledger.observation)
    return figure
  }

  /// What all periods add up to.
  private func all(
    of points: [SeriesPoint?], _ periods: [Period], _ indicator: Indicator
  ) -> RoundFigure {
    let contributions = points.map { $0.map { contribution(of: $0, indicator) } }
    let aggregate = indicator.overPeriods.aggregate(
      contributions, factor: indicator.formula?.factor)
    guard aggregate.present > 0, let last = points.last(where: { $0 != nil }) ?? nil else {
      return self.last(of: points.filter { $0 != nil }, periods, indicator)
    }
    guard let value = aggregate.value else {
      return RoundFigure(
        periods: periods,
        gap: .incomplete(
          present: aggregate.present, expected: aggregate.expected, soFar: aggregate.soFar))
    }
    if periods.count == 1 { return self.last(of: points, periods, indicator) }
    var figure = RoundFigure(periods: periods, gap: nil)
    let counts = contributions.compactMap { $0 }
    take(last, Contribution(id: "", value: value).adding(counts), into: &figure)
    figure.isIllustrative = points.contains { $0?.isIllustrative ?? false }
    return figure
  }

  private func take(_ point: SeriesPoint, _ sum: Contribution, into figure: inout RoundFigure) {
    figure.value = sum.value
    figure.gap = sum.value == nil ? gap(of: [point]) : nil
    (figure.numerator, figure.denominator) = (sum.numerator, sum.denominator)
    figure.flag = point.flag
    figure.isIllustrative = point.isIllustrative
  }

  private func gap(of points: [SeriesPoint?]) -> RoundFigure.Gap {
    guard let flag = points.last(where: { $0 != nil })??.flag, !flag.carriesValue else {
      return .notReported
    }
    return .flagged(flag)
  }

  /// A point with its counts: its own, or those that the agency's parts add up to.
  private func contribution(of point: SeriesPoint, _ indicator: Indicator) -> Contribution {
    if let observation = point.observation.flatMap(workspace.ledger.observation) {
      return Contribution(
        id: point.period.code, observation.figures, factor: indicator.formula?.factor)
    }
    let sum = Contribution(id: point.period.code, value: point.value)
    guard indicator.formula != nil else { return sum }
    // Only where counts are added up do those of the parts belong to the value.
    let parts = indicator.overAgencies == .ratioOfSums ? parts : []
    return [parts, predecessors].lazy.compactMap { counts(of: indicator, point.period, $0) }.first
      .map { Contribution(id: sum.id, value: sum.value, numerator: $0, denominator: $1) } ?? sum
  }

  /// What agencies counted in a period, added up; nil where none has both counts.
  private func counts(
    of indicator: Indicator, _ period: Period, _ agencies: [String]
  ) -> (Double, Double)? {
    let known = agencies.compactMap { agency -> (Double, Double)? in
      let key = ObservationKey(indicator: indicator.code, agency: agency, period: period)
      guard let observation = workspace.ledger.observation(key), observation.flag.counts,
        let n = observation.numerator, let d = observation.denominator
      else { return nil }
      return (n.double, d.double)
    }
    return known.isEmpty
      ? nil : known.reduce((0, 0)) { sum, next in (sum.0 + next.0, sum.1 + next.1) }
  }

  private func compare(
    _ figure: RoundFigure, of round: ReportingRound, with other: ReportingRound?,
    _ indicator: Indicator, _ points: [SeriesPoint]
  ) -> RoundComparison {
    guard let other else { return RoundComparison(obstacle: .noRound) }
    let earlier = self.figure(of: indicator, points, in: other)
    var result = RoundComparison(round: other, figure: earlier)
    result.obstacle = obstacle(figure, earlier, indicator, points)
    if result.obstacle == nil, indicator.isSeasonal, other.year != round.year,
      other.rule.id != round.rule.id
    {
      result.obstacle = .anotherYear
    }
    guard result.obstacle == nil, let now = figure.value, let then = earlier.value else {
      return result
    }
    let change = now - then
    result.change = change
    // The nudge undoes binary representation: 87.3 − 87.2 is a little less than 0.1.
    let isSteady = change.magnitude < indicator.roundingUnit * (1 - 1e-9)
    result.isImprovement = isSteady ? nil : change * indicator.direction.sign > 0
    return result
  }

  private func obstacle(
    _ figure: RoundFigure, _ earlier: RoundFigure, _ indicator: Indicator, _ points: [SeriesPoint]
  ) -> RoundComparison.Obstacle? {
    guard figure.value != nil, let now = figure.last else { return .nothingHere }
    if let gap = earlier.gap { return .missing(gap) }
    guard let then = earlier.last else { return .missing(.notReported) }
    if indicator.overPeriods == .sum, figure.periods.count != earlier.periods.count {
      return .differentSpan
    }
    let isBroken = points.contains {
      $0.flag == .breakInSeries && then < $0.period && $0.period <= now
    }
    return isBroken ? .breakBetween : nil
  }
}

extension Contribution {
  /// With the sums of the counts of others, if all of them have both.
  fileprivate func adding(_ others: [Contribution]) -> Contribution {
    var sum = self
    guard others.allSatisfy({ $0.numerator != nil && $0.denominator != nil }) else { return sum }
    sum.numerator = others.compactMap(\.numerator).reduce(0, +)
    sum.denominator = others.compactMap(\.denominator).reduce(0, +)
    return sum
  }
}

extension Workspace {
  /// What an agency brings to a round: an entry for each indicator that the round asks for, in the
  /// order in which it is asked.
  ///
  /// The rule is that of `ReportingRound.holds` and `RoundFigure`: periods mostly within the
  /// window; all of them for what adds up, else the last; missing stays missing with a reason.
  public func entries(of round: ReportingRound, agency: String) -> [RoundEntry] {
    let figures = RoundFigures(self, agency: agency)
    return definitions.indicators(of: round).map { figures.entry(of: $0, in: round) }
  }
}
