import ReformModel

/// The third and fourth part: what went well, what did not and why, and what comes next.
extension RoundTexts {
  var results: [String] {
    let classes: [ProgressClass] = [.achieved, .onTrack]
    let sentences =
      classes.compactMap { indicators($0, \.indicator.code) }
      + [
        compared(\.before, words.improvedOnBefore), compared(\.yearEarlier, words.improvedOnYear),
      ].compactMap { $0 }
    return sentences.isEmpty ? [words.noResults] : sentences
  }

  var shortcomings: [String] {
    let classes: [ProgressClass] = [.missed, .deterioration, .limited]
    let missing = report.entries.filter { entry in
      entry.figure.gap.map { $0 != .notMeasured && $0 != .notInForce } ?? false
    }
    let overdue = report.assignments.rows.compactMap { row -> String? in
      guard row.status == .overdue, let due = row.due else { return nil }
      return words.overdueAssignment(
        named(row.assignment.code, row.assignment.name), lead: lead(row), due: due,
        days: due.distance(to: report.day))
    }
    let sentences =
      classes.compactMap { indicators($0, named) }
      + [indicators(.accelerate, \.indicator.code)].compactMap { $0 }
      + (missing.isEmpty ? [] : [words.missingInRound(missing.map(\.indicator.code))]) + overdue
    return sentences.isEmpty ? [words.noShortcomings] : sentences
  }

  var causes: [String] {
    let sentences = report.remarks.map { remark in
      let isAssignment = report.definitions.assignment(remark.code) != nil
      return words.said(remark.code, isAssignment: isAssignment, remark.text) + signed(remark)
    }
    return sentences.isEmpty ? [words.noCauses] : sentences
  }

  /// ` (Nguyễn An, 03/08/2026)`
  private func signed(_ remark: RoundReport.Remark) -> String {
    guard let person = remark.person, let day = remark.day else { return "" }
    let name = report.definitions.people.first { $0.login == person }?.name ?? person
    return " (\(name), \(words.date(day)))"
  }

  /// Assignments due until the next report is, and the pace that indicators behind would need.
  var next: [String] {
    let horizon = report.nextRound?.due ?? report.round.due.advanced(by: 91)
    let due = report.assignments.rows.compactMap { row -> (day: Day, text: String)? in
      guard row.status == .dueSoon || row.status == .withinTime, let due = row.due, due <= horizon
      else { return nil }
      let name = named(row.assignment.code, row.assignment.name)
      return (due, words.dueAssignment(name, lead: lead(row), due: due))
    }
    let ahead = due.sorted { $0.day < $1.day }.map(\.text)
    return (ahead.isEmpty ? [words.nothingAhead] : ahead) + report.entries.compactMap(pace)
  }

  private func pace(_ entry: RoundEntry) -> String? {
    guard [.limited, .deterioration, .missed].contains(report.shownClass(entry)),
      let evaluation = report.evaluation.indicators[entry.indicator.code],
      let pace = evaluation.pace.neededPerYear
    else { return nil }
    let indicator = entry.indicator
    let amount = words.amount(
      pace.magnitude, indicator.unit, decimals: max(1, indicator.decimals))
    // A rank rises as its number falls.
    return words.pace(
      named(entry), rises: (pace > 0) != (indicator.unit == .rank), amount,
      evaluation.assessment.milestone)
  }

  private func indicators(
    _ progressClass: ProgressClass, _ name: (RoundEntry) -> String
  ) -> String? {
    let named = report.entries.filter { report.shownClass($0) == progressClass }.map(name)
    return named.isEmpty ? nil : words.indicatorsOf(progressClass, named)
  }

  /// How many are better and worse than in another round; nil where nothing can be compared.
  private func compared(
    _ comparison: KeyPath<RoundEntry, RoundComparison>,
    _ sentence: (Int, Int, Int) -> String
  ) -> String? {
    let known = report.entries.map { $0[keyPath: comparison] }.filter { $0.change != nil }
    guard !known.isEmpty else { return nil }
    return sentence(
      known.count { $0.isImprovement == true }, known.count { $0.isImprovement == false },
      known.count)
  }

  private func named(_ entry: RoundEntry) -> String {
    named(entry.indicator.code, entry.indicator.name)
  }

  private func lead(_ row: AssignmentReport.Row) -> String {
    report.assignments.lead(row, words, short: true)
  }
}
