import ReformModel
import ReformReports

extension AssignmentReport {
  func print(_ row: Row, _ history: [JournalEntry], on console: Console, _ words: Words) {
    let assignment = row.assignment
    console.print(Line("\(assignment.code) \(assignment.name[words.language])", .strong))
    console.print(facts(of: row, words))
    console.print(history, headed: words.headingHistory, definitions, words)
  }

  private func facts(of row: Row, _ words: Words) -> FactList {
    let assignment = row.assignment
    let coordinators = assignment.coordinators.map {
      definitions.name(of: $0, on: asOf, in: words.language)
    }
    let area = definitions.area(assignment.area).map { "\($0.id) \($0.short[words.language])" }
    let list = { (items: [String]) in items.isEmpty ? words.none : items.joined(separator: ", ") }
    return FactList([
      (words.labelArea, area ?? String(assignment.area)),
      (words.columnLead, lead(row, words, short: false)),
      (words.labelCoordinators, list(coordinators)),
      (words.labelDeliverable, assignment.deliverable[words.language]),
      (words.columnDue, row.due.map(words.date) ?? words.name(.ongoing)),
      (words.columnStatus, words.name(row.status)),
      (words.columnProgress, words.text(of: row.progress)),
      (words.labelIndicators, list(assignment.indicators)),
      (words.labelNote, row.progress.note), (words.labelSource, assignment.source),
    ])
  }
}
