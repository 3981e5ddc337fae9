public import ReformModel

/// The bulletin in words: departments and communes ranked apart by the service index, with what
/// changed since the period before; the tree from which its templates are filled.
public struct Bulletin {
  public let period: Period
  private let indicator: Indicator
  private let standings: [Standings]
  private let definitions: Definitions
  private let words: Words

  public init(_ workspace: Workspace, of indicator: Indicator, in period: Period, _ words: Words) {
    self.period = period
    self.indicator = indicator
    self.words = words
    definitions = workspace.definitions
    standings = [.department, .commune].map {
      workspace.standings(of: indicator, $0, in: period)
    }
  }

  public var isIllustrative: Bool {
    standings.contains { $0.rows.contains { $0.value.isIllustrative } }
  }

  public var values: TemplateValue {
    [
      "lang": .text(words.language.rawValue), "words": labels,
      "title": .text(words.bulletinTitle(period)),
      "subject": .text(
        words.bulletinSubject(indicator.name[words.language], words.name(indicator.unit))),
      "compared": .text(words.bulletinCompared(period.previous)),
      "groups": .list(standings.map(group)), "isIllustrative": .flag(isIllustrative),
    ]
  }

  private func group(_ standings: Standings) -> TemplateValue {
    let field = standings.rows.count
    return [
      "name": .text(words.bulletinGroup(standings.level, field: field)),
      "hasRows": .flag(!standings.rows.isEmpty),
      "rows": .list(standings.rows.map { row($0, of: field) }),
      "hasMissing": .flag(!standings.missing.isEmpty),
      "missing": .list(missing(standings.missing)),
    ]
  }

  private func row(_ row: Standings.Row, of field: Int) -> TemplateValue {
    let value = row.value
    let flagged = value.flag == .normal ? "" : words.name(value.flag)
    return [
      "rank": .text("\(value.rank)/\(field)"), "agency": .text(name(value.agency)),
      "value": .text(
        words.number(value.value, decimals: indicator.decimals)
          + (value.isIllustrative ? "*" : "")),
      "change": .text(
        row.change.map { words.signed($0, decimals: indicator.decimals) }
          ?? words.bulletinNoChange(isBroken: row.before != nil)),
      "places": .text(row.places.map(words.placesMoved) ?? "–"),
      "remark": .text([flagged, row.note].filter { !$0.isEmpty }.joined(separator: ": ")),
    ]
  }

  /// Those with one reason together, in the order in which reasons first occur.
  private func missing(_ all: [Standings.Missing]) -> [TemplateValue] {
    var reasons: [String] = []
    var names: [String: [String]] = [:]
    for one in all {
      let reason = reason(one)
      if names[reason] == nil { reasons.append(reason) }
      names[reason, default: []].append(name(one.agency))
    }
    return reasons.map { reason in
      let agencies = names[reason] ?? []
      return [
        "reason": .text(reason), "count": .text(words.number(agencies.count)),
        "agencies": .text(agencies.joined(separator: "; ")),
      ]
    }
  }

  private func reason(_ missing: Standings.Missing) -> String {
    guard let flag = missing.flag else { return words.name(.notReported, decimals: 0) }
    return [words.name(flag), missing.note].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  private func name(_ agency: String) -> String {
    definitions.agency(agency)?.name(on: period.lastDay).text[words.language] ?? agency
  }

  private var labels: TemplateValue {
    [
      "rank": .text(words.rankHead), "agency": .text(words.columnAgency),
      "value": .text(words.columnValue), "change": .text(words.bulletinChangeHead),
      "places": .text(words.bulletinPlacesHead), "remark": .text(words.remarksHead),
      "missing": .text(words.bulletinMissingHead),
      "illustrative": .text(words.illustrativeLegend),
    ]
  }
}
