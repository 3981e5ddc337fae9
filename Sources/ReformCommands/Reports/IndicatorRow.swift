import ReformModel
import ReformStore

/// An indicator as a list shows it: its latest value against its target.
struct IndicatorRow {
  var indicator: Indicator
  var evaluation: IndicatorEvaluation
  /// For a rank: among how many.
  var rankOf: Int?

  init(_ indicator: Indicator, _ evaluation: IndicatorEvaluation, in ledger: Ledger) {
    self.indicator = indicator
    self.evaluation = evaluation
    let point = evaluation.series.last { $0.period == evaluation.assessment.period }
    rankOf = point?.observation.flatMap { ledger.observation($0)?.rankOf }
  }

  var isIllustrative: Bool { evaluation.isIllustrative }

  func cells(_ definitions: Definitions, _ session: CommandSession) -> [TextTable.Cell] {
    let words = session.words
    let number = { (value: Double?) in
      value.map { words.number($0, decimals: indicator.decimals) } ?? "–"
    }
    let assessment = evaluation.assessment
    let shown = evaluation.shownClass
    let field = rankOf.map { "/\($0)" } ?? ""
    let lead = definitions.name(
      of: indicator.lead, on: session.asOf, in: words.language, short: true)
    return [
      .init(indicator.code), .init(indicator.name[words.language]),
      .init(number(assessment.value) + field + (isIllustrative ? "*" : "")),
      .init(number(assessment.target)), .init(words.name(indicator.unit)),
      .init("\(shown.sign.glyph) \(words.name(shown))", Tone(shown)),
      .init(assessment.period.map(words.shortPeriod) ?? "–"), .init(lead),
    ]
  }

  func json(_ definitions: Definitions, _ session: CommandSession) -> JSONValue {
    let language = session.words.language
    let assessment = evaluation.assessment
    return .object([
      ("code", .string(indicator.code)), ("name", .string(indicator.name[language])),
      ("area", .number(indicator.area)),
      ("contents", .array(indicator.contents.map { .number($0) })),
      ("unit", .string(indicator.unit.rawValue)),
      ("direction", .string(indicator.direction.rawValue)),
      ("frequency", .string(indicator.frequency.rawValue)),
      ("lead", .string(definitions.name(of: indicator.lead, on: session.asOf, in: language))),
      ("value", .number(assessment.value)), ("period", .optional(assessment.period?.code)),
      ("rankOf", .optional(rankOf)),
      ("milestone", .number(assessment.milestone)), ("target", .number(assessment.target)),
      ("score", .number(assessment.score)),
      ("class", .string(evaluation.shownClass.rawValue)),
      ("illustrative", .bool(isIllustrative)),
    ])
  }
}
