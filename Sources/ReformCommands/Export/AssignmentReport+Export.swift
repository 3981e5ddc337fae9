import ReformModel
import ReformReports

extension AssignmentReport {
  func sheet(_ words: Words) -> Sheet {
    Sheet(
      columns: [
        "assignment", "name", "area", "lead", "due", "status", "progress", "finished", "state",
        "note",
      ],
      rows: rows.map { row in
        [
          .text(row.assignment.code), .text(row.assignment.name[words.language]),
          Sheet.Cell(row.assignment.area), .text(lead(row, words, short: false)),
          row.due.map { .text($0.iso) } ?? .empty, .text(row.status.rawValue),
          Sheet.Cell(row.assignment.shownPercent(progress: row.progress)),
          row.progress.finished.map { .text($0.iso) } ?? .empty,
          .text(row.progress.state.rawValue), .text(row.progress.note),
        ]
      })
  }

  func pages(_ words: Words) -> ReportPage {
    ReportPage(
      title: "\(definitions.programme.name[words.language]) – \(words.columnAssignments), "
        + words.date(asOf),
      language: words.language, sections: [.init("", table(rows, words).report)],
      remarks: isIllustrative ? [words.partlyIllustrative] : [])
  }
}
