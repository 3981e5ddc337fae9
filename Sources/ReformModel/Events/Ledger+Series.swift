/// Observations, series by series.
extension Ledger {
  /// The observation that stands under a key; nil where none does.
  public func observation(_ key: ObservationKey) -> Observation? {
    guard case .observation(let value)? = shownRecord(.observation(key)) else { return nil }
    return value
  }

  /// What the observation that stands under a key says in numbers.
  func figures(_ key: ObservationKey) -> ObservationFigures? {
    slot(of: .observation(key)).flatMap(shown).flatMap(figures)
  }

  /// What the observations that stand of an indicator and agency say in numbers, in no order.
  func figures(
    of indicator: String, agency: String, each body: (Period, ObservationFigures) -> Void
  ) {
    eachShown(slots(of: indicator, agency: agency), body)
  }

  /// The same of all agencies with a place, one after the other in the order of their places.
  func figures(
    of indicator: String, ordered places: [String: Int],
    each body: (String, Period, ObservationFigures) -> Void
  ) {
    var slots: [Int: (agency: String, slots: SeriesSlots)] = [:]
    for index in past.series(of: indicator) {
      let agency = past.name(past.series[index].agency)
      if let place = places[agency] {
        slots[place] = (agency, SeriesSlots(past: past.soundSlots(ofSeries: index)))
      }
    }
    for (agency, recent) in recent.observations.agencies(of: indicator) {
      if let place = places[agency] {
        slots[place, default: (agency, SeriesSlots())].slots.recent = recent
      }
    }
    for (agency, slots) in slots.sorted(by: { $0.key < $1.key }).map(\.value) {
      eachShown(slots) { body(agency, $0, $1) }
    }
  }

  /// The agencies that ever said anything of an indicator, whatever it was.
  func agencies(speakingOf indicator: String) -> [String] {
    past.series(of: indicator).map { past.name(past.series[$0].agency) }
      + recent.observations.agencies(of: indicator).map(\.agency)
  }

  /// Whether an agency ever said anything of an indicator but that it does not apply.
  public func reports(_ indicator: String, agency: String) -> Bool {
    let slots = slots(of: indicator, agency: agency)
    func reports(_ slot: Int) -> Bool {
      shown(slot).flatMap(figures).map { $0.flag != .notApplicable } ?? false
    }
    return slots.past.contains(where: reports) || slots.recent.contains { reports($0.slot) }
  }

  /// What agencies say of one period, one after the other in the order given.
  func figures(
    of indicator: String, in period: Period, ordered agencies: [(id: String, number: UInt32?)],
    each body: (String, ObservationFigures) -> Void
  ) {
    let series = past.series(of: indicator)
    for (id, number) in agencies {
      let known = number.flatMap { past.slot(in: series, agency: $0, period) }
      guard let slot = known ?? recentSlot(of: indicator, id, period),
        let figures = shown(slot).flatMap(figures)
      else { continue }
      body(id, figures)
    }
  }

  private func recentSlot(of indicator: String, _ agency: String, _ period: Period) -> Int? {
    guard !recent.log.isEmpty else { return nil }
    return recent.observations.slot(
      of: ObservationKey(indicator: indicator, agency: agency, period: period))
  }

  /// Whether one of these people reported an observation that stands and is made up.
  public func hasIllustrativeValues(by people: Set<String>) -> Bool {
    (past.soundSlots + recentSlots).contains { slot in
      guard let touch = shown(slot), figures(touch)?.isIllustrative == true else { return false }
      return people.contains(head(touch).person)
    }
  }

  /// The keys of the observations that were ever made of an indicator and agency, by period.
  public func observationKeys(indicator: String, agency: String) -> [ObservationKey] {
    let slots = slots(of: indicator, agency: agency)
    let known = slots.past.map { (period: past.period($0), slot: $0) } + slots.recent
    return known.filter { !touches($0.slot).isEmpty }.map(\.period).sorted()
      .map { ObservationKey(indicator: indicator, agency: agency, period: $0) }
  }

  /// The keys of an indicator and agency under which an observation stands, in order of period.
  public func observationKeys(of indicator: String, agency: String) -> [ObservationKey] {
    var periods: [Period] = []
    figures(of: indicator, agency: agency) { period, _ in periods.append(period) }
    return periods.sorted().map {
      ObservationKey(indicator: indicator, agency: agency, period: $0)
    }
  }

  /// The slots of one series, in the snapshot and beside it.
  private struct SeriesSlots {
    var past = 0..<0
    var recent: [SeriesIndex.Slot] = []
  }

  private func slots(of indicator: String, agency: String) -> SeriesSlots {
    let index = past.series(of: indicator, agency: agency)
    return SeriesSlots(
      past: index.map(past.soundSlots) ?? 0..<0,
      recent: recent.observations.slots(of: indicator, agency: agency))
  }

  private func eachShown(_ slots: SeriesSlots, _ body: (Period, ObservationFigures) -> Void) {
    for slot in slots.past {
      if let figures = shown(slot).flatMap(figures) { body(past.period(slot), figures) }
    }
    for (period, slot) in slots.recent {
      if let figures = shown(slot).flatMap(figures) { body(period, figures) }
    }
  }
}
