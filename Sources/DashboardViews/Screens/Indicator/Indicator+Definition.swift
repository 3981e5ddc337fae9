import DashboardLogic
import ReformModel

extension IndicatorView {
  /// Everything that the definition says, in words.
  var definition: FactSheet {
    var sheet = FactSheet(words.definitionTitle)
    let area = scene.definitions.area(indicator.area)
    sheet.text(
      words.areaLabel,
      "\(indicator.area) \(area?.short[words.language] ?? ""); " + words.weight(indicator.weight))
    sheet.text(words.contentsLabel, contents)
    if let formula = indicator.formula {
      sheet.text(words.formulaLabel, words.formula(formula))
    }
    sheet.text(words.unitLabel, unit)
    sheet.text(
      words.aggregationLabel,
      words.name(indicator.overPeriods) + "; " + words.name(indicator.overAgencies))
    sheet.text(words.baselineLabel, baseline)
    addTargets(to: &sheet)
    sheet.text(words.boundsLabel, bounds)
    sheet.text(words.leadHead, name(of: indicator.lead))
    sheet.text(words.sourceField, words.readableSource(indicator.source))
    return sheet
  }

  private var contents: String {
    indicator.contents.map { id in
      let content = scene.definitions.programme.contents.first { $0.id == id }
      return content.map { "\(id) \($0.short[words.language])" } ?? "\(id)"
    }.joined(separator: "; ")
  }

  private var unit: String {
    [
      words.name(indicator.unit), words.name(indicator.direction), words.name(indicator.frequency),
    ].joined(separator: "; ")
  }

  private var baseline: String {
    let baseline = indicator.baseline
    let period = words.period(baseline.period)
    guard let value = baseline.value else {
      let reason = baseline.reason?[words.language] ?? ""
      return words.noBaseline + (reason.isEmpty ? "" : ": " + reason)
    }
    let number = "\(words.number(value)) \(words.shortName(indicator.unit))"
    return joined(number, period, baseline.source)
  }

  private func addTargets(to sheet: inout FactSheet) {
    let targets = scene.state.shownWorkspace.targets(of: indicator, agency: agency)
    for target in targets {
      let mark = target.isIllustrative ? Figure.illustrativeMark : ""
      let number = "\(words.number(target.value))\(mark) \(words.shortName(indicator.unit))"
      sheet.text(
        words.targetOf(target.year).capitalizedFirst,
        joined(number, nil, target.isIllustrative ? words.illustrativeMeaning : target.source))
    }
    if targets.isEmpty { sheet.text(words.targetHead, words.name(.noTarget)) }
  }

  private var bounds: String {
    switch (indicator.minimum, indicator.maximum) {
    case (nil, nil): ""
    case (let low?, nil): words.atLeast(words.number(low))
    case (nil, let high?): words.atMost(words.number(high))
    case (let low?, let high?): words.between(words.number(low), words.number(high))
    }
  }

  private func joined(_ number: String, _ period: String?, _ source: String?) -> String {
    let head = [number.trimmed, period].compactMap { $0 }.joined(separator: ", ")
    guard let source, !source.isEmpty else { return head }
    return head + (scene.level.isASCII ? " - " : " — ") + words.readableSource(source)
  }

  private func name(of party: Party) -> String {
    scene.definitions.name(of: party, on: scene.state.asOf, in: words.language)
  }
}

extension String {
  /// Without blanks at its end.
  fileprivate var trimmed: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
