import DashboardLogic
import ReformModel
import TerminalInterface

extension IndicatorView {
  /// What the indicator measures, how it adds up, and where its targets come from.
  func drawDefinition(_ layout: ListLayout, with painter: inout Painter) {
    let top = layout.heads?.row ?? layout.list.row
    let rect = scene.inset(
      Rect(
        column: layout.list.column, row: top, columns: layout.list.columns,
        rows: layout.list.endRow - top))
    let rows = definition
    let label = min(18, rows.map { $0.0.displayWidth }.max() ?? 0) + 2
    var row = rect.row
    for (name, text) in rows where row < rect.endRow {
      scene.draw(
        RichText(name, .dim), column: rect.column, row: row, columns: label, with: &painter)
      row += scene.drawWrapped(
        text,
        in: Rect(
          column: rect.column + label, row: row, columns: rect.columns - label,
          rows: rect.endRow - row),
        with: &painter)
    }
  }

  private var definition: [(String, String)] {
    let language = words.language
    let contents = scene.definitions.programme.contents
      .filter { indicator.contents.contains($0.id) }
      .map { "\($0.id) \($0.short[language])" }
    let unit = "\(words.name(indicator.unit)), \(words.name(indicator.direction))"
    let rules =
      "\(words.overPeriods(indicator.overPeriods)); "
      + words.overAgencies(indicator.overAgencies)
    return [
      (words.areaLabel, areaName),
      (words.contentsLabel, contents.joined(separator: ", ")),
      (words.formulaLabel, formula),
      (words.unitLabel, unit),
      (words.measuredLabel, words.name(indicator.frequency)),
      (words.aggregationLabel, rules),
      (words.boundsLabel, bounds),
      (words.baselineLabel, baseline),
      (words.targetsLabel, targets),
      (
        words.leadLabel,
        scene.definitions.name(of: indicator.lead, on: scene.state.asOf, in: language)
      ),
      (words.sourceLabel, indicator.source),
    ].filter { !$0.1.isEmpty }
  }

  private var areaName: String {
    scene.definitions.area(indicator.area).map { "\($0.id) \($0.name[words.language])" } ?? ""
  }

  private var formula: String {
    guard let formula = indicator.formula else { return "" }
    let factor = formula.factor == 1 ? "" : "\(formula.factor) × "
    let (n, d) = (formula.numerator[words.language], formula.denominator[words.language])
    return "\(factor)(\(n)) / (\(d))"
  }

  private var bounds: String {
    let (low, high) = (indicator.minimum.map(words.number), indicator.maximum.map(words.number))
    return switch (low, high) {
    case (let low?, let high?): "\(low) – \(high)"
    case (let low?, nil): "≥ \(low)"
    case (nil, let high?): "≤ \(high)"
    case (nil, nil): ""
    }
  }

  private var baseline: String {
    let baseline = indicator.baseline
    let period = words.period(baseline.period)
    guard let value = baseline.value else {
      return "\(period): " + (baseline.reason?[words.language] ?? words.noBaseline)
    }
    let source = baseline.source.map { " (\($0))" } ?? ""
    return "\(period): \(words.number(value)) \(words.shortName(indicator.unit))\(source)"
  }

  private var targets: String {
    indicator.targets
      .map { "\($0.year): \(words.number($0.value)) (\($0.source))" }
      .joined(separator: "; ")
  }
}
