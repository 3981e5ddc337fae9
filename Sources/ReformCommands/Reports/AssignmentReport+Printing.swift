import ReformModel

extension AssignmentReport {
  func print(_ row: Row, _ history: [JournalEntry], on console: Console, _ words: Words) {
    let assignment = row.assignment
    console.print(Line("\(assignment.code) \(assignment.name[words.language])", .strong))
    let coordinators = assignment.coordinators.map {
      definitions.name(of: $0, on: asOf, in: words.language)
    }
    let area = definitions.area(assignment.area).map { "\($0.id) \($0.short[words.language])" }
    var facts = FactList([
      (words.labelArea, area ?? String(assignment.area)),
      (words.columnLead, lead(row, words, short: false)),
      (
        words.labelCoordinators,
        coordinators.isEmpty ? words.none : coordinators.joined(separator: ", ")
      ),
      (words.labelDeliverable, assignment.deliverable[words.language]),
      (words.columnDue, row.due.map(words.date) ?? words.name(.ongoing)),
      (words.columnStatus, words.name(row.status)),
      (words.columnProgress, words.text(of: row.progress)),
      (
        words.labelIndicators,
        assignment.indicators.isEmpty
          ? words.none : assignment.indicators.joined(separator: ", ")
      ),
    ])
    if !row.progress.note.isEmpty { facts.add(words.labelNote, row.progress.note) }
    facts.add(words.labelSource, assignment.source)
    console.print(facts)
    console.print(history, headed: words.headingHistory, definitions, words)
  }
}
