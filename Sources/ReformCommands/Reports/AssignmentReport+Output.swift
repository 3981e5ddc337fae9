import ReformModel
import ReformReports
import ReformStore

extension AssignmentReport {
  func table(_ rows: [Row], _ words: Words) -> TextTable {
    var table = TextTable([
      .init(words.columnCode), .init(words.columnName, shrinksTo: 16),
      .init(words.columnLead, shrinksTo: 8), .init(words.columnDue),
      .init(words.columnProgress, .right),
      .init(words.columnStatus),
    ])
    for row in rows {
      table.add(
        .init(row.assignment.code), .init(row.assignment.name[words.language]),
        .init(lead(row, words, short: true)), .init(row.due.map(words.date) ?? "–"),
        .init("\(row.assignment.shownPercent(progress: row.progress)) %"),
        .init(words.name(row.status), Tone(row.status)))
    }
    return table
  }

  func json(_ rows: [Row], _ words: Words) -> JSONValue {
    .array(rows.map { .object(members(of: $0, words)) })
  }

  func members(of row: Row, _ words: Words) -> [(String, JSONValue?)] {
    let assignment = row.assignment
    return [
      ("code", .string(assignment.code)), ("name", .string(assignment.name[words.language])),
      ("area", .number(assignment.area)),
      ("contents", .array(assignment.contents.map { .number($0) })),
      ("lead", .string(lead(row, words, short: false))),
      (
        "coordinators",
        .array(
          assignment.coordinators.map {
            .string(definitions.name(of: $0, on: asOf, in: words.language))
          })
      ),
      ("deliverable", .string(assignment.deliverable[words.language])),
      ("indicators", .array(assignment.indicators.map { .string($0) })),
      ("due", .optional(row.due)), ("status", .string(row.status.rawValue)),
      ("progress", .number(row.assignment.shownPercent(progress: row.progress))),
      ("finished", .optional(row.progress.finished)),
      ("state", .string(row.progress.state.rawValue)), ("note", .string(row.progress.note)),
    ]
  }
}
