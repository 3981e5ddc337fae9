import ReformModel
import ReformReports
import ReformStore

/// Every observation that stands, for programs and for people.
struct ObservationExport {
  private let definitions: Definitions
  private let asOf: Day
  private let rows: [(key: ObservationKey, observation: Observation, version: Version)]

  init(_ workspace: Workspace, asOf: Day) {
    definitions = workspace.definitions
    self.asOf = asOf
    let ledger = workspace.ledger
    let standing = ledger.keys.compactMap { key -> (ObservationKey, Observation, Version)? in
      guard case .observation(let observed) = key, let shown = ledger.standing(key)?.shown,
        case .observation(let observation)? = shown.record
      else { return nil }
      return (observed, observation, shown)
    }
    rows = standing.sorted { a, b in
      let (x, y) = (a.0, b.0)
      return (x.indicator, x.agency, x.period.firstDay, x.period.lastDay)
        < (y.indicator, y.agency, y.period.firstDay, y.period.lastDay)
    }
  }

  var json: JSONValue {
    .array(
      rows.map { key, observation, version in
        .object(
          [
            ("indicator", .string(key.indicator)), ("agency", .string(key.agency)),
            ("period", .string(key.period.code)),
          ] + observation.members(definitions.indicator(key.indicator)) + [
            ("by", .string(version.person)), ("at", .string(version.at.iso)),
            ("event", .string(version.event.description)),
          ])
      })
  }

  func pages(_ words: Words) -> ReportPage {
    var table = TextTable([
      .init(words.columnCode), .init(words.columnName), .init(words.columnAgency),
      .init(words.columnPeriod), .init(words.columnValue, .right), .init(words.labelUnit),
      .init(words.columnFlag), .init(words.columnSource),
    ])
    for (key, observation, _) in rows {
      let indicator = definitions.indicator(key.indicator)
      let value = words.shownValue(of: observation, indicator) ?? "–"
      table.add(
        .init(key.indicator), .init(indicator?.name[words.language] ?? ""),
        .init(definitions.agency(key.agency)?.name(on: asOf).short ?? key.agency),
        .init(words.period(key.period)), .init(value + (observation.isIllustrative ? "*" : "")),
        .init(indicator.map { words.name($0.unit) } ?? ""),
        .init(observation.flag == .normal ? "" : words.name(observation.flag)),
        .init(observation.source))
    }
    let isMarked = rows.contains { $0.observation.isIllustrative }
    return ReportPage(
      title: "\(definitions.programme.name[words.language]) – \(words.headingSeries)",
      language: words.language, sections: [.init("", table.report)],
      remarks: isMarked ? [words.illustrativeLegend] : [])
  }
}
