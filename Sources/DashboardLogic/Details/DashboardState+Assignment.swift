public import ReformModel

extension DashboardState {
  /// All there is to tell of an assignment: facts, the indicators it serves, and what was reported,
  /// latest first; empty where there is none of that code.
  func assignmentItems(_ code: String) -> [DetailItem] {
    guard let assignment = definitions.assignment(code) else { return [] }
    // The first is who leads, which has a way to its screen here.
    let facts = assignmentFacts(assignmentRow(assignment)).dropFirst().filter { !$0.text.isEmpty }
    let indicators = assignment.indicators.compactMap { evaluation.indicators[$0] }
    return [leadItem(assignment.lead)] + facts.map { .fact($0.label, $0.text) }
      + indicators.map { .indicator($0) }
      + reports(under: shownWorkspace.ledger.keys(about: code)).map { .report($0) }
  }

  /// What there is to tell of an assignment beside its name and state, by label, who leads first.
  public func assignmentFacts(_ row: AssignmentRow) -> [(label: String, text: String)] {
    let (assignment, progress) = (row.assignment, row.progress)
    return [
      (words.leadHead, name(of: assignment.lead)),
      (words.coordinatorsLabel, assignment.coordinators.map(name).joined(separator: "; ")),
      (words.deliverableLabel, assignment.deliverable[settings.language]),
      (words.noteLabel, progress.note),
      (words.recurringLabel, recurrence(of: assignment)),
      (words.finishedLabel, progress.finished.map(words.date) ?? ""),
      (words.sourceField, words.readableSource(assignment.source)),
    ]
  }

  private func recurrence(of assignment: Assignment) -> String {
    guard case .recurring(_, let frequency) = assignment.deadline else { return "" }
    return words.name(frequency)
  }

  /// What people call a party, as it is called on the day shown.
  public func name(of party: Party) -> String {
    definitions.name(of: party, on: asOf, in: settings.language)
  }
}
