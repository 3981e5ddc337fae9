import ReformModel

/// Definitions and events built with as few words as the tests need.
enum Fixture {
  static func text(_ word: String) -> LocalizedText { LocalizedText(vi: word, en: word) }

  static func period(_ code: String) -> Period {
    Period(code: code) ?? Period(.yearly, containing: Day(number: 0))
  }

  static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

  static func decimal(_ plain: String) -> ExactDecimal {
    ExactDecimal(plain: plain) ?? ExactDecimal(-999_999)
  }

  static func agency(
    _ id: String, _ level: Agency.Level = .commune, parent: String? = "bn",
    predecessors: [String] = [], from: String? = nil
  ) -> Agency {
    Agency(
      id: id, level: level, names: [AgencyName(text: text(id), short: id)], parent: parent,
      predecessors: predecessors, from: from.map(day))
  }

  static func indicator(
    _ code: String, area: Int = 1, contents: [Int] = [1], unit: MeasureUnit = .percent,
    decimals: Int = 1, direction: Direction = .higher, ratio: Bool = false,
    over: AgencyAggregation = .none, weight: Double = 1, baseline: String? = "50",
    targets: [Int: Int] = [2025: 90], isSeasonal: Bool = false
  ) -> Indicator {
    Indicator(
      code: code, name: text(code), area: area, contents: contents, unit: unit,
      decimals: decimals, direction: direction, frequency: .yearly,
      formula: ratio ? RatioFormula(numerator: text("n"), denominator: text("d")) : nil,
      overAgencies: over, weight: weight,
      baseline: Baseline(period: period("2021"), value: baseline.map(decimal)),
      targets: targets.map { Target(year: $0.key, value: ExactDecimal($0.value), source: "t") },
      lead: .agency("bn"), source: "s", isSeasonal: isSeasonal)
  }

  static func definitions(
    _ indicators: [Indicator], agencies: [Agency] = [], assignments: [Assignment] = [],
    rounds: [RoundRule] = []
  ) -> Definitions {
    let areas = (1...2).map {
      SolutionArea(id: $0, name: text("a"), short: text("a"), weight: 1)
    }
    let contents = (1...2).map { ReformContent(id: $0, name: text("c"), short: text("c")) }
    let programme = Programme(
      id: "p", name: text("p"), resolution: "55-NQ/TU", startYear: 2021, endYear: 2030,
      milestones: [2025, 2030].map { Milestone(year: $0, name: text("m")) }, areas: areas,
      contents: contents)
    let info = WorkspaceInfo(
      format: 1, id: "w", name: text("w"), language: .vietnamese, agency: "bn")
    return Definitions(
      info: info, programme: programme, indicators: indicators, assignments: assignments,
      agencies: [agency("bn", .province, parent: nil)] + agencies, rounds: rounds)
  }

  /// A value of an indicator, one event each; `n/d` gives a ratio and `-` no value.
  static func value(
    _ indicator: String, _ agency: String, _ period: String, _ text: String,
    flag: ObservationFlag = .normal, source: String = ""
  ) -> Change {
    let parts = text.split(separator: "/").map(String.init)
    let isRatio = parts.count == 2
    let observation = Observation(
      value: isRatio || text == "-" ? nil : decimal(text),
      numerator: isRatio ? decimal(parts[0]) : nil,
      denominator: isRatio ? decimal(parts[1]) : nil, flag: flag, source: source)
    let key = ObservationKey(
      indicator: indicator, agency: agency, period: Fixture.period(period))
    return Change(key: .observation(key), record: .observation(observation), replaces: [])
  }

  static func workspace(_ definitions: Definitions, _ changes: [Change]) -> Workspace {
    let event = Event(
      id: EventID(writer: "t", sequence: 1), lamport: 1, at: Instant(seconds: 0), person: "t",
      changes: changes)
    return Workspace(definitions: definitions, ledger: Ledger([event]))
  }
}
