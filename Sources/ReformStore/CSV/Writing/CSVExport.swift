public import ReformModel

/// Writes observations as a table in long form, one row for each.
public enum CSVExport {
  /// Every observation that stands in a ledger, in order of indicator, agency and period.
  public static func observations(in ledger: Ledger, profile: CSVProfile) -> [UInt8] {
    let keys = ledger.keys.compactMap { key in
      if case .observation(let key) = key { key } else { nil }
    }
    let rows = keys.compactMap { key in ledger.observation(key).map { (key, $0) } }
    return observations(rows.sorted { before($0.0, $1.0) }, profile: profile)
  }

  /// The observations given, in their order.
  public static func observations(
    _ observations: [(ObservationKey, Observation)], profile: CSVProfile
  ) -> [UInt8] {
    var writer = CSVWriter(profile)
    let columns = CSVColumn.allCases.filter { column in
      !CSVColumn.optional.contains(column)
        || observations.contains { !cell(column, $0.0, $0.1, profile).isEmpty }
    }
    writer.write(columns.map(\.rawValue))
    for (key, observation) in observations {
      writer.write(columns.map { cell($0, key, observation, profile) })
    }
    return writer.bytes
  }

  private static func before(_ a: ObservationKey, _ b: ObservationKey) -> Bool {
    if (a.indicator, a.agency) != (b.indicator, b.agency) {
      return (a.indicator, a.agency) < (b.indicator, b.agency)
    }
    return a.period < b.period
  }

  /// What stands in a cell of one of our tables.
  public static func cell(
    _ column: CSVColumn, _ key: ObservationKey, _ observation: Observation, _ profile: CSVProfile
  ) -> String {
    switch column {
    case .indicator: key.indicator
    case .agency: key.agency
    case .period: key.period.code
    case .value: number(observation.value, profile)
    case .numerator: number(observation.numerator, profile)
    case .denominator: number(observation.denominator, profile)
    case .flag: observation.flag == .normal ? "" : observation.flag.rawValue
    case .note: CSVCell.guarded(observation.note)
    case .source: CSVCell.guarded(observation.source)
    case .evidence: CSVCell.guarded(observation.evidence)
    case .rankOf: observation.rankOf.map(String.init) ?? ""
    case .documentNumber: CSVCell.guarded(observation.document.number)
    case .documentDate: observation.document.date?.iso ?? ""
    case .issuer: CSVCell.guarded(observation.document.issuer)
    case .fileName: CSVCell.guarded(observation.document.fileName)
    case .explanation: CSVCell.guarded(observation.explanation)
    }
  }

  private static func number(_ value: ExactDecimal?, _ profile: CSVProfile) -> String {
    value.map { profile.number($0.plain) } ?? ""
  }
}
