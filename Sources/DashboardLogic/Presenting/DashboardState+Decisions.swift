import ReformModel

/// What somebody has to decide: missed, worse than before, overdue.
extension DashboardState {
  /// The indicators, the worst first.
  var indicatorsToDecide: [IndicatorEvaluation] {
    evaluation.indicators.values
      .filter { $0.shownClass == .missed || $0.shownClass == .deterioration }
      .sorted { severity(of: $0) < severity(of: $1) }
  }

  /// The assignments, the longest overdue first.
  var assignmentsToDecide: [AssignmentRow] {
    definitions.assignments.map(assignmentRow).filter { $0.status == .overdue }
      .stablySorted { ($0.due ?? asOf) < ($1.due ?? asOf) }
  }

  /// How many slides all of it takes; at least one, which may say that there is nothing.
  var decisionPages: Int {
    let count = indicatorsToDecide.count + assignmentsToDecide.count
    return max(1, (count + SlideScript.mostLines - 1) / SlideScript.mostLines)
  }

  func decisionSlide(_ page: Int) -> Slide {
    let (indicators, assignments) = (indicatorsToDecide, assignmentsToDecide)
    let facts = indicators.compactMap(fact) + assignments.map { fact(of: $0) }
    let shown = facts.dropFirst(page * SlideScript.mostLines).prefix(SlideScript.mostLines)
    var slide = Slide(
      kicker: words.pageOf(page + 1, decisionPages), title: words.decisionsTitle,
      figure: SlideFigure(
        words.number(facts.count), caption: words.decisionCount(facts.count),
        progressClass: facts.isEmpty ? .achieved : .missed,
        remarks: [
          words.decisionIndicators(indicators.count),
          words.decisionAssignments(assignments.count),
        ]), facts: Array(shown), place: shown.first?.place ?? Place(.assignments))
    if facts.isEmpty { slide.facts = [SlideFact(.progress(.achieved), words.nothingToDecide)] }
    let left = facts.count - page * SlideScript.mostLines - shown.count
    if left > 0 { slide.more = words.moreDecisions(left) }
    return slide
  }

  /// The slides that the data give by themselves.
  var slidesOfData: [SlideScript] {
    [SlideScript(.overview)] + definitions.programme.areas.map { SlideScript(.area($0.id)) }
      + [SlideScript(.decisions(page: nil)), SlideScript(.closing)]
  }
}
