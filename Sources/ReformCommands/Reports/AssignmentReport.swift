import ReformModel
import ReformStore

/// Assignments with what was reported of them and where they stand on a day.
struct AssignmentReport {
  struct Row {
    var assignment: Assignment
    var progress: AssignmentProgress
    var status: AssignmentStatus
    /// Nil where it is ongoing.
    var due: Day?
  }

  let definitions: Definitions
  let asOf: Day
  let rows: [Row]
  private let ledger: Ledger

  init(_ workspace: Workspace, asOf: Day) {
    definitions = workspace.definitions
    self.asOf = asOf
    ledger = workspace.ledger
    rows = workspace.definitions.assignments.map { assignment in
      let progress = workspace.ledger.progress(of: assignment.code)
      return Row(
        assignment: assignment, progress: progress,
        status: assignment.status(progress: progress, on: asOf),
        due: assignment.dueDay(progress: progress))
    }
  }

  /// Whether progress among this was reported by somebody whose observations are made up: progress
  /// itself has no source to tell.
  var isIllustrative: Bool {
    let reporters = rows.compactMap {
      ledger.standing(.assignment($0.assignment.code))?.shown.person
    }
    let inventors = ledger.keys.lazy.compactMap { key -> String? in
      guard let shown = ledger.standing(key)?.shown,
        case .observation(let observation)? = shown.record, observation.isIllustrative
      else { return nil }
      return shown.person
    }
    return !Set(reporters).isDisjoint(with: inventors)
  }

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

  func lead(_ row: Row, _ words: Words, short: Bool) -> String {
    definitions.name(of: row.assignment.lead, on: asOf, in: words.language, short: short)
  }
}
