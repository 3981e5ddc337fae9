public import ReformModel

/// One thing that the definition of an indicator says.
public struct DefinitionFact: Sendable, Hashable {
  public var label: String
  public var text: String
}

extension DashboardState {
  /// Everything that the definition of an indicator says, in words.
  public func definitionFacts(of indicator: Indicator, agency: String) -> [DefinitionFact] {
    Definition(state: self, indicator: indicator, agency: agency).facts
      .filter { !$0.text.isEmpty }
  }
}

/// Puts a definition into words.
private struct Definition {
  let state: DashboardState
  let indicator: Indicator
  let agency: String

  private var words: Words { state.words }

  var facts: [DefinitionFact] {
    [
      DefinitionFact(label: words.areaLabel, text: area),
      DefinitionFact(label: words.contentsLabel, text: contents),
      DefinitionFact(
        label: words.formulaLabel, text: indicator.formula.map(words.formula) ?? ""),
      DefinitionFact(label: words.unitLabel, text: unit),
      DefinitionFact(
        label: words.aggregationLabel,
        text: words.name(indicator.overPeriods) + "; " + words.name(indicator.overAgencies)),
      DefinitionFact(label: words.baselineLabel, text: baseline),
    ] + targets + [
      DefinitionFact(label: words.boundsLabel, text: bounds),
      DefinitionFact(
        label: words.leadHead,
        text: state.definitions.name(of: indicator.lead, on: state.asOf, in: words.language)),
      DefinitionFact(label: words.sourceField, text: words.readableSource(indicator.source)),
    ]
  }

  private var area: String {
    let name = state.definitions.area(indicator.area)?.short[words.language] ?? ""
    return "\(indicator.area) \(name); " + words.weight(indicator.weight)
  }

  private var contents: String {
    indicator.contents.map { id in
      let content = state.definitions.programme.contents.first { $0.id == id }
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
    guard let value = baseline.value else {
      let reason = baseline.reason?[words.language] ?? ""
      return words.noBaseline + (reason.isEmpty ? "" : ": " + reason)
    }
    return sourced(number(value) + ", " + words.period(baseline.period), baseline.source)
  }

  private var targets: [DefinitionFact] {
    let targets = state.shownWorkspace.targets(of: indicator, agency: agency)
    guard !targets.isEmpty else {
      return [DefinitionFact(label: words.targetHead, text: words.name(.noTarget))]
    }
    return targets.map { target in
      let label = words.targetOf(target.year)
      return DefinitionFact(
        label: label.prefix(1).uppercased() + label.dropFirst(),
        text: sourced(
          number(target.value),
          target.isIllustrative ? words.illustrativeMeaning : target.source))
    }
  }

  private var bounds: String {
    switch (indicator.minimum, indicator.maximum) {
    case (nil, nil): ""
    case (let low?, nil): words.atLeast(words.number(low))
    case (nil, let high?): words.atMost(words.number(high))
    case (let low?, let high?): words.between(words.number(low), words.number(high))
    }
  }

  private func number(_ value: ExactDecimal) -> String {
    let unit = words.shortName(indicator.unit)
    return words.number(value) + (unit.isEmpty ? "" : " " + unit)
  }

  /// `98 % (Nghị quyết 57-NQ/TW)`
  private func sourced(_ text: String, _ source: String?) -> String {
    guard let source, !source.isEmpty else { return text }
    return "\(text) (\(words.readableSource(source)))"
  }
}
