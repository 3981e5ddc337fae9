public import ReformModel

/// A row of the screen of one assignment.
public enum AssignmentItem: Sendable, Hashable {
  /// What there is to tell of it, by label.
  case fact(String, String)
  /// Who leads it, where that is an agency with a screen of its own.
  case lead(String, agency: String)
  /// An indicator that it serves.
  case indicator(IndicatorEvaluation)
  /// Something that was reported of it or remarked on it.
  case report(HistoryRow)
}

extension DashboardState {
  /// All there is to tell of an assignment: facts, the indicators it serves, and what was reported,
  /// latest first; empty where there is none of that code.
  public func assignmentItems(_ code: String) -> [AssignmentItem] {
    guard let assignment = definitions.assignment(code) else { return [] }
    let row = assignmentRow(assignment)
    let facts = assignmentFacts(row).filter { !$0.text.isEmpty }.map { fact in
      fact.agency.map { AssignmentItem.lead(fact.text, agency: $0) } ?? .fact(fact.label, fact.text)
    }
    let ledger = shownWorkspace.ledger
    let reports = ledger.keys(about: code)
      .flatMap { key in ledger.history(key).map { HistoryRow(key: key, version: $0) } }
      .sorted { $0.version.isAfter($1.version) }
    return facts
      + assignment.indicators.compactMap { evaluation.indicators[$0] }.map { .indicator($0) }
      + reports.map { .report($0) }
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

  private func name(of party: Party) -> String {
    definitions.name(of: party, on: asOf, in: settings.language)
  }

  /// Where Enter leads from a row of the screen of an assignment.
  func destination(inAssignment code: String, _ row: Int) -> Destination? {
    switch assignmentItems(code)[safe: row] {
    case .indicator(let evaluation)?:
      .place(Place(.indicator(evaluation.code, agency: settings.agency)))
    case .lead(_, let agency)?: agency == settings.agency ? nil : .place(Place(.agency(agency)))
    case .fact, .report, nil: nil
    }
  }
}
