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
      return (sums + own).sorted { $0.period.order < $1.period.order }
    }
    let earlier = first.map { SeriesPoint($0.key, $0.value, of: indicator) }
    return markingBreaks(in: (earlier + own).sorted { $0.period.order < $1.period.order })
  }

  private func observations(
    of agency: String, without taken: Set<Period>
  ) -> [ObservationKey: Observation] {
    var result: [ObservationKey: Observation] = [:]
    ledger.observations(of: indicator.code, agency: agency) { key, observation in
      guard !taken.contains(key.period), merger.map({ key.period.firstDay < $0 }) ?? true else {
        return
      }
      result[key] = observation
    }
    return result
  }

  /// Factor × ΣN / ΣD of every period; nil unless all predecessors have both in all periods.
  private func summed(_ reported: [[ObservationKey: Observation]]) -> [SeriesPoint]? {
    guard let factor = indicator.formula?.factor else { return nil }
    var byPeriod: [Period: [Observation]] = [:]
    for agency in reported {
      for (key, observation) in agency { byPeriod[key.period, default: []].append(observation) }
    }
    var points: [SeriesPoint] = []
    for (period, parts) in byPeriod {
      let sums = AgencyAggregation.ratioOfSums.aggregate(
        parts.map { Contribution(id: "", $0, factor: factor) }, factor: factor)
      guard sums.aggregable == predecessors.count, let value = sums.value else { return nil }
      let flag: ObservationFlag = parts.contains { $0.flag == .forecast } ? .forecast : .normal
      points.append(
        SeriesPoint(
          period: period, value: value, flag: flag,
          isIllustrative: parts.contains { $0.isIllustrative }))
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
