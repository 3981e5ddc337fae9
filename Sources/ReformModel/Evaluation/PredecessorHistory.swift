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
    guard !predecessors.isEmpty else { return own }
    let taken = Set(own.map(\.period))
    let reported = predecessors.map { observations(of: $0, without: taken) }
    guard let first = reported.first, reported.contains(where: { !$0.isEmpty }) else { return own }
    if let sums = summed(reported) {
      return (sums + own).inOrder()
    }
    let earlier = first.map { SeriesPoint($0.key, $0.value, of: indicator) }
    return markingBreaks(in: (earlier + own).inOrder())
  }

  private func observations(
    of agency: String, without taken: Set<Period>
  ) -> [(key: ObservationKey, value: Observation)] {
    var result: [(key: ObservationKey, value: Observation)] = []
    ledger.observations(of: indicator.code, agency: agency) { key, observation in
      guard !taken.contains(key.period), merger.map({ key.period.firstDay < $0 }) ?? true else {
        return
      }
      result.append((key, observation))
    }
    return result
  }

  /// Factor × ΣN / ΣD of every period; nil unless all predecessors have both in all periods.
  private func summed(_ reported: [[(key: ObservationKey, value: Observation)]]) -> [SeriesPoint]? {
    guard let factor = indicator.formula?.factor else { return nil }
    var byPeriod: [Period: PeriodSums] = [:]
    byPeriod.reserveCapacity(reported.map(\.count).max() ?? 0)
    for (key, observation) in reported.joined() {
      byPeriod[key.period, default: PeriodSums()].add(observation, factor: factor)
    }
    var points: [SeriesPoint] = []
    for (period, parts) in byPeriod {
      let sums = parts.counting.aggregate(factor: factor)
      guard sums.aggregable == predecessors.count, let value = sums.value else { return nil }
      points.append(
        SeriesPoint(
          period: period, value: value, flag: parts.isForecast ? .forecast : .normal,
          isIllustrative: parts.isIllustrative))
    }
    return points
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

  mutating func add(_ observation: Observation, factor: Int) {
    counting.add(Contribution(id: "", observation, factor: factor))
    isForecast = isForecast || observation.flag == .forecast
    isIllustrative = isIllustrative || observation.isIllustrative
  }
}
