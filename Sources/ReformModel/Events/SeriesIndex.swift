/// Where a ledger keeps what was said of each indicator, agency and period.
///
/// One look by indicator and agency finds a whole series, in which periods mostly arrive in order:
/// a table of all keys would be asked twice for every observation of every journal.
struct SeriesIndex: Sendable {
  private var places: [SeriesKey: Int] = [:]
  private var series: [Series] = []
  /// The series of each indicator, in order of arrival.
  private var ofIndicator: [String: [Int]] = [:]

  /// The slot of a key; `new`, which the key has from now on, where it had none.
  mutating func slot(of key: ObservationKey, orNew new: Int) -> Int {
    let place = SeriesIndex.place(
      &places[SeriesKey(indicator: key.indicator, agency: key.agency)], orNew: series.count)
    if place == series.count {
      series.append(Series(agency: key.agency))
      ofIndicator[key.indicator, default: []].append(place)
    }
    return series[place].slot(of: key.period, orNew: new)
  }

  /// The slot of a key; nil where nothing was ever said of it.
  func slot(of key: ObservationKey) -> Int? {
    places[SeriesKey(indicator: key.indicator, agency: key.agency)]
      .flatMap { series[$0].slot(of: key.period) }
  }

  typealias Slot = (period: Period, slot: Int)

  /// The slots of an indicator and agency, with their periods.
  func slots(of indicator: String, agency: String) -> [Slot] {
    places[SeriesKey(indicator: indicator, agency: agency)].map { series[$0].slots } ?? []
  }

  /// The agencies that ever said anything of an indicator, with their slots.
  func agencies(of indicator: String) -> [(agency: String, slots: [Slot])] {
    (ofIndicator[indicator] ?? []).map { (series[$0].agency, series[$0].slots) }
  }

  /// One look into a table where asking and setting would be two.
  static func place(_ known: inout Int?, orNew new: Int) -> Int {
    if let known { return known }
    known = new
    return new
  }
}

/// An indicator and an agency.
struct SeriesKey: Sendable, Hashable {
  var indicator: String
  var agency: String
}

/// The slots of one indicator and agency, by period.
private struct Series: Sendable {
  let agency: String
  /// Ascending by `Period.place`.
  private var rows: [(place: Int32, slot: Int32)] = []

  init(agency: String) {
    self.agency = agency
  }

  var slots: [SeriesIndex.Slot] {
    rows.map { (Period(place: Int($0.place)), Int($0.slot)) }
  }

  mutating func slot(of period: Period, orNew new: Int) -> Int {
    let place = Int32(period.place)
    let at = position(of: place)
    if at < rows.count, rows[at].place == place { return Int(rows[at].slot) }
    rows.insert((place, Int32(new)), at: at)
    return new
  }

  func slot(of period: Period) -> Int? {
    let place = Int32(period.place)
    let at = position(of: place)
    return at < rows.count && rows[at].place == place ? Int(rows[at].slot) : nil
  }

  /// Where a place is or belongs; at the end, as for most that arrive, without searching.
  private func position(of place: Int32) -> Int {
    guard let last = rows.last, last.place >= place else { return rows.count }
    return rows.firstPlace { $0.place < place }
  }
}
