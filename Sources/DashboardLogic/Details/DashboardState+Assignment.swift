public import ReformModel

extension DashboardState {
  /// All there is to tell of an assignment: facts, the indicators it serves, and what was reported,
  /// latest first; empty where there is none of that code.
  func assignmentItems(_ code: String) -> [DetailItem] {
    guard let assignment = definitions.assignment(code) else { return [] }
    let facts = assignmentFacts(assignmentRow(assignment)).filter { !$0.text.isEmpty }
    let indicators = assignment.indicators.compactMap { evaluation.indicators[$0] }
    return facts.map { fact in
      fact.agency.map { DetailItem.lead(fact.text, agency: $0) } ?? .fact(fact.label, fact.text)
    } + indicators.map { .indicator($0) }
      + reports(under: shownWorkspace.ledger.keys(about: code)).map { .report($0) }
  }

  /// What there is to tell of an assignment beside its name and state, by label; the agency of a
  /// party that is one.
  public func assignmentFacts(_ row: AssignmentRow) -> [(
    label: String, text: String, agency: String?
  )] {
    let (assignment, progress) = (row.assignment, row.progress)
    var lead: String?
    if case .agency(let id) = assignment.lead { lead = id }
    return [
      (words.leadHead, name(of: assignment.lead), lead),
      (
        words.coordinatorsLabel, assignment.coordinators.map(name).joined(separator: "; "), nil
      ),
      (words.deliverableLabel, assignment.deliverable[settings.language], nil),
      (words.noteLabel, progress.note, nil),
      (words.recurringLabel, recurrence(of: assignment), nil),
      (words.finishedLabel, progress.finished.map(words.date) ?? "", nil),
      (words.sourceField, words.readableSource(assignment.source), nil),
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
