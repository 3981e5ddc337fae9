import ReformModel

/// Indicators and assignments as facts of a slide.
extension DashboardState {
  /// An indicator with its value and target, its class in words, and who leads.
  func fact(of own: IndicatorEvaluation) -> SlideFact? {
    guard let indicator = definitions.indicator(own.code) else { return nil }
    let mark = own.isIllustrative ? "*" : ""
    var value = number(own.assessment.value, of: indicator) + mark
    if let target = targetText(indicator, own) { value += " / " + target }
    let lead = definitions.name(of: indicator.lead, on: asOf, in: settings.language, short: true)
    return SlideFact(
      .progress(own.shownClass), "\(own.code) \(indicator.name[settings.language])", value: value,
      note: words.name(own.shownClass) + " · " + words.leadIs(lead),
      isIllustrative: own.isIllustrative || hasIllustrativeTarget(indicator, own),
      place: Place(.indicator(own.code, agency: settings.agency)))
  }

  /// An assignment with the days it has left, and who leads.
  func fact(of row: AssignmentRow) -> SlideFact {
    let assignment = row.assignment
    let lead = definitions.name(of: assignment.lead, on: asOf, in: settings.language, short: true)
    let notes = [row.due.map(words.dueOn), words.leadIs(lead)].compactMap { $0 }
    return SlideFact(
      .assignment(row.status), "\(assignment.code) \(assignment.name[settings.language])",
      value: row.due.map { words.timeLeft(asOf.distance(to: $0)) } ?? "",
      note: notes.joined(separator: " · "), place: Place(.assignment(assignment.code)))
  }

  /// A value with at most one decimal; a dash where there is none.
  func number(_ value: Double?, of indicator: Indicator) -> String {
    value.map { words.number($0, decimals: min(1, indicator.decimals)) } ?? "–"
  }

  /// `80 %`, marked where somebody made it up.
  func targetText(_ indicator: Indicator, _ own: IndicatorEvaluation) -> String? {
    own.assessment.target.map { target in
      let isWhole = target == target.rounded()
      let text = words.number(target, decimals: isWhole ? 0 : min(1, indicator.decimals))
      let mark = hasIllustrativeTarget(indicator, own) ? "*" : ""
      return text + mark + unitText(indicator)
    }
  }

  func unitText(_ indicator: Indicator) -> String {
    let unit = words.shortName(indicator.unit)
    return unit.isEmpty ? "" : " " + unit
  }
}
