/// The value of an indicator in one agency, with its place among its sisters.
public struct AgencyValue: Sendable, Hashable {
  /// The id of the agency.
  public var agency: String
  public var value: Double
  public var period: Period
  /// 1 is the best; those with the same value share it.
  public var rank: Int
  public var flag: ObservationFlag
  public var isIllustrative: Bool

  public init(
    agency: String, value: Double, period: Period, rank: Int, flag: ObservationFlag = .normal,
    isIllustrative: Bool = false
  ) {
    self.agency = agency
    self.value = value
    self.period = period
    self.rank = rank
    self.flag = flag
    self.isIllustrative = isIllustrative
  }
}

extension Workspace {
  /// The agencies right below one, the best first, by an indicator; those without a value are out.
  ///
  /// Each stands with its value of the period asked, else its latest that has ended. Equal ranks
  /// follow the order of the agencies file.
  public func ranking(
    of indicator: Indicator, within parent: String, asOf: Day, period: Period? = nil
  ) -> [AgencyValue] {
    let parents = Set(definitions.agencies.compactMap(\.parent))
    var values: [AgencyValue] = []
    for agency in definitions.agencies where agency.parent == parent {
      // Without parts and a past under other names it has but what it reported itself.
      let isPlain = !parents.contains(agency.id) && agency.predecessors.isEmpty
      let point =
        isPlain
        ? ownPoint(of: indicator, agency.id, asOf, period)
        : seriesPoint(of: indicator, agency.id, asOf, period)
      guard let point, let value = point.value else { continue }
      values.append(
        AgencyValue(
          agency: agency.id, value: value, period: point.period, rank: 0, flag: point.flag,
          isIllustrative: point.isIllustrative))
    }
    return Workspace.ranked(values, sign: indicator.direction.sign)
  }

  /// The value by which an agency is ranked, among all that its series has.
  private func seriesPoint(
    of indicator: Indicator, _ agency: String, _ asOf: Day, _ period: Period?
  ) -> SeriesPoint? {
    let position = asOf.position
    return series(of: indicator, agency: agency).points.last { point in
      point.flag.counts && point.value != nil
        && (period.map { point.period == $0 } ?? (point.period.position <= position))
    }
  }

  /// The same of an agency whose series is what it reported.
  private func ownPoint(
    of indicator: Indicator, _ agency: String, _ asOf: Day, _ period: Period?
  ) -> SeriesPoint? {
    let factor = indicator.formula?.factor
    func counts(_ figures: ObservationFigures) -> Bool {
      figures.flag.counts && figures.number(factor: factor) != nil
    }
    if let period {
      let key = ObservationKey(indicator: indicator.code, agency: agency, period: period)
      guard let figures = ledger.figures(key), counts(figures) else { return nil }
      return SeriesPoint(period, figures, of: indicator, agency: agency)
    }
    let position = asOf.position
    let answers = SeriesAnswers(ledger, of: indicator.code, agency: agency)
    return answers.last({ $0.position <= position }, but: { !counts($0) })
      .map { SeriesPoint($0.period, $0.figures, of: indicator, agency: agency) }
  }

  static func ranked(_ values: [AgencyValue], sign: Double) -> [AgencyValue] {
    var result = values.enumerated()
      .sorted { (sign * $1.element.value, $0.offset) < (sign * $0.element.value, $1.offset) }
      .map(\.element)
    for i in result.indices {
      let isTied = i > 0 && result[i].value == result[i - 1].value
      result[i].rank = isTied ? result[i - 1].rank : i + 1
    }
    return result
  }
}
