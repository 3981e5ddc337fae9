/// The agencies of one level ranked by an indicator in one period, with what changed since the
/// period before.
public struct Standings: Sendable, Hashable {
  public struct Row: Sendable, Hashable {
    /// With its rank: 1 is the best, and those with the same value share it.
    public var value: AgencyValue
    /// The same in the period before; nil where it had no value.
    public var before: AgencyValue?
    /// What was said of the value.
    public var note: String

    /// In the unit of the indicator; nil without an earlier value, and across a break.
    public var change: Double? {
      value.flag == .breakInSeries ? nil : before.map { value.value - $0.value }
    }
    /// How many places it rose; negative where it fell.
    public var places: Int? { before.map { $0.rank - value.rank } }
  }

  /// An agency without a value, and why.
  public struct Missing: Sendable, Hashable {
    public var agency: String
    /// Nil where nothing was reported.
    public var flag: ObservationFlag?
    public var note: String
  }

  public var level: Agency.Level
  public var period: Period
  /// The best first.
  public var rows: [Row]
  /// In the order of the agencies file.
  public var missing: [Missing]

  /// The period that changes refer to.
  public var previous: Period { period.previous }
}

extension Workspace {
  /// The latest period ended by a day for which any agency below the province reported a value of
  /// an indicator; nil where none did.
  public func latestPeriod(of code: String, asOf day: Day) -> Period? {
    let agencies = definitions.agencies.filter { $0.level != .province }
    return agencies.lazy.compactMap { agency in
      ledger.observationKeys(of: code, agency: agency.id).last { key in
        key.period.lastDay <= day && ledger.observation(key)?.flag.counts == true
      }?.period
    }.max()
  }

  /// Whether any agency below the province reported a value of an indicator for a period.
  public func reports(_ code: String, in period: Period) -> Bool {
    definitions.agencies.contains { agency in
      let key = ObservationKey(indicator: code, agency: agency.id, period: period)
      return agency.level != .province && ledger.observation(key)?.flag.counts == true
    }
  }

  /// The standings of the agencies of a level that exist at the end of a period, by their own
  /// values.
  public func standings(
    of indicator: Indicator, _ level: Agency.Level, in period: Period
  ) -> Standings {
    let agencies = definitions.agencies.filter {
      $0.level == level && $0.exists(on: period.lastDay)
    }
    let values = ranked(agencies, by: indicator, in: period)
    let before = Dictionary(
      ranked(agencies, by: indicator, in: period.previous).map { ($0.agency, $0) },
      uniquingKeysWith: { first, _ in first })
    func observation(_ agency: String) -> Observation? {
      ledger.observation(
        ObservationKey(indicator: indicator.code, agency: agency, period: period))
    }
    let ranked = Set(values.map(\.agency))
    return Standings(
      level: level, period: period,
      rows: values.map {
        .init(value: $0, before: before[$0.agency], note: observation($0.agency)?.note ?? "")
      },
      missing: agencies.filter { !ranked.contains($0.id) }.map { agency in
        let observation = observation(agency.id)
        return .init(
          agency: agency.id, flag: observation?.flag, note: observation?.note ?? "")
      })
  }

  private func ranked(
    _ agencies: [Agency], by indicator: Indicator, in period: Period
  ) -> [AgencyValue] {
    let values = agencies.compactMap { agency -> AgencyValue? in
      let key = ObservationKey(indicator: indicator.code, agency: agency.id, period: period)
      guard let observation = ledger.observation(key), observation.flag.counts,
        let value = observation.number(factor: indicator.formula?.factor)
      else { return nil }
      return AgencyValue(
        agency: agency.id, value: value, period: period, rank: 0, flag: observation.flag,
        isIllustrative: observation.isIllustrative)
    }
    return Workspace.ranked(values, sign: indicator.direction.sign)
  }
}

extension Indicator {
  /// The service index of Decision 766/QĐ-TTg, by which the bulletin ranks.
  public static let serviceIndex = "5.08"
}
