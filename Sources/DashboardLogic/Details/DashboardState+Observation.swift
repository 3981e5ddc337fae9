public import ReformModel

extension DashboardState {
  /// All there is to tell of the value of one indicator, agency and period: what was entered, how it
  /// came about, latest first, and what the agencies below reported for it.
  func observationItems(_ key: ObservationKey) -> [DetailItem] {
    let record = shownWorkspace.ledger.standing(.observation(key))?.shown.record
    let facts = words.fields(of: record, under: .observation(key), in: definitions)
      .filter { !$0.text.isEmpty }.map { DetailItem.fact($0.label, $0.text) }
    let lead = definitions.indicator(key.indicator).map { [leadItem($0.lead)] } ?? []
    return facts + lead + reports(under: [.observation(key)]).map { .report($0) } + parts(of: key)
  }

  /// What the agencies below one, and those merged into it, reported for the same period.
  private func parts(of key: ObservationKey) -> [DetailItem] {
    let merged = definitions.agency(key.agency)?.predecessors ?? []
    return definitions.agencies
      .filter { $0.parent == key.agency || merged.contains($0.id) }
      .compactMap { agency in
        let part = ObservationKey(
          indicator: key.indicator, agency: agency.id, period: key.period)
        return shownWorkspace.ledger.observation(part).map { .part(part, $0) }
      }
  }

  /// The point of a series that an observation stands for; nil where it has none.
  public func seriesPoint(_ key: ObservationKey) -> SeriesPoint? {
    evaluation(of: key.indicator, agency: key.agency)?.series.last { $0.period == key.period }
  }
}
