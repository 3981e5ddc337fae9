import ReformModel

/// Rows of the report's tables as texts.
extension RoundTexts {
  func row(_ entry: RoundEntry) -> [String: TemplateValue] {
    let figure = entry.figure
    return [
      "code": .text(entry.indicator.code), "name": .text(entry.indicator.name[words.language]),
      "unit": .text(words.name(entry.indicator.unit)), "value": .text(value(figure, entry)),
      "numerator": .text(count(figure, \.numerator, \.numerator)),
      "denominator": .text(count(figure, \.denominator, \.denominator)),
      "period": .text(words.span(figure.periods, addsUp: entry.indicator.addsUp)),
      "before": .text(entry.before.figure.map { value($0, entry) } ?? "–"),
      "againstBefore": .text(change(entry.before, entry)),
      "yearEarlier": .text(entry.yearEarlier.figure.map { value($0, entry) } ?? "–"),
      "againstYear": .text(change(entry.yearEarlier, entry)),
      "target": .text(target(entry)),
      "class": .text(words.name(report.shownClass(entry))),
      "latest": .text(latest(entry)), "remark": .text(remark(entry)),
    ]
  }

  func assignment(_ row: AssignmentReport.Row) -> [String: TemplateValue] {
    [
      "code": .text(row.assignment.code), "name": .text(row.assignment.name[words.language]),
      "lead": .text(report.assignments.lead(row, words, short: false)),
      "deliverable": .text(row.assignment.deliverable[words.language]),
      "due": .text(row.due.map(words.date) ?? words.name(.ongoing)),
      "status": .text(words.name(row.status)),
      "progress": .text(
        words.number(row.assignment.shownPercent(progress: row.progress)) + " %"),
      "remark": .text(row.progress.note),
    ]
  }

  private func target(_ entry: RoundEntry) -> String {
    guard let target = report.target(entry) else { return "–" }
    return words.number(target, decimals: entry.indicator.decimals)
      + (report.hasIllustrativeTarget(entry) ? "*" : "")
  }

  /// A figure, or in words why there is none.
  private func value(_ figure: RoundFigure, _ entry: RoundEntry) -> String {
    if let gap = figure.gap { return words.name(gap, decimals: entry.indicator.decimals) }
    return plainValue(figure, entry) + field(figure.observation, entry)
      + (figure.isIllustrative ? "*" : "")
  }

  /// A rank says nothing without the size of its field.
  private func field(_ observation: Observation?, _ entry: RoundEntry) -> String {
    guard entry.indicator.unit == .rank else { return "" }
    return observation?.rankOf.map { "/\($0)" } ?? ""
  }

  /// A figure without its mark and the size of its field; empty where there is none.
  ///
  /// Exactly as entered, where it is that of one observation.
  func plainValue(_ figure: RoundFigure, _ entry: RoundEntry) -> String {
    guard figure.value != nil else { return "" }
    if let entered = figure.observation?.value { return words.number(entered) }
    return figure.value.map { words.number($0, decimals: entry.indicator.decimals) } ?? ""
  }

  /// The counts of a ratio, exactly as entered where the figure is that of one observation; empty
  /// where there is none.
  func count(
    _ figure: RoundFigure, _ entered: KeyPath<Observation, ExactDecimal?>,
    _ summed: KeyPath<RoundFigure, Double?>
  ) -> String {
    if let count = figure.observation?[keyPath: entered] { return words.number(count) }
    return figure[keyPath: summed].map { words.number($0, decimals: $0 == $0.rounded() ? 0 : 2) }
      ?? ""
  }

  private func change(_ comparison: RoundComparison, _ entry: RoundEntry) -> String {
    let decimals = decimals(comparison, entry)
    if let change = comparison.change {
      return words.roundChange(
        change, isImprovement: comparison.isImprovement, decimals: decimals)
    }
    return comparison.obstacle.map { words.name($0, decimals: decimals) } ?? "–"
  }

  /// A difference has as many digits as the figures that it is made of.
  private func decimals(_ comparison: RoundComparison, _ entry: RoundEntry) -> Int {
    let observations = [entry.figure.observation, comparison.figure?.observation]
    return observations.compactMap { $0?.decimals(as: entry.indicator) }.max()
      ?? entry.indicator.decimals
  }

  private func latest(_ entry: RoundEntry) -> String {
    guard entry.figure.value == nil, let latest = entry.latest, let value = latest.value else {
      return ""
    }
    let observation = latest.observation.flatMap(report.observation)
    let shown = words.number(value, decimals: entry.indicator.decimals)
    return words.latestFigure(
      latest.period, shown + field(observation, entry) + (latest.isIllustrative ? "*" : ""))
  }

  /// What a reader must know of a figure: that it is provisional, or broken off from what was.
  private func remark(_ entry: RoundEntry) -> String {
    let flag = entry.figure.flag
    let flagged = entry.figure.value != nil && flag != .normal ? words.name(flag) : ""
    return [flagged, latest(entry)].filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

extension Indicator {
  /// Whether a round takes all its periods rather than the last.
  var addsUp: Bool { overPeriods == .sum || overPeriods == .average }
}
