import ReformModel
import ReformStore

/// What came of a merge, for people and for scripts.
struct MergePrinting {
  let report: MergeReport
  /// The workspace with what came in.
  let workspace: Workspace
  let words: Words

  private var definitions: Definitions { workspace.definitions }

  func print(on console: Console, isRehearsal: Bool) {
    for entry in entries { console.print(entry.line(definitions, words)) }
    for journal in report.journals {
      let line = Line("\(journal.file): ", .dim) + Line(words.text(of: journal.fate))
      if case .taken = journal.fate { continue }
      console.print(line)
    }
    for key in report.conflicts { console.print(conflict(key)) }
    for (key, changed) in stale {
      let title = words.text(of: .round(key), in: definitions, on: definitions.lastDay(of: key))
      console.print(
        Line("\(title): ", .poor) + Line(words.staleSince(changed.map { shortText($0) })))
    }
    for file in report.differingDefinitions {
      console.print(Line("\(file.name): ", .dim) + Line(words.definitionsDiffer))
    }
    console.note(
      words.merged(
        events: report.events.count, conflicts: report.conflicts.count, isRehearsal: isRehearsal))
  }

  var json: JSONValue {
    .object([
      ("events", .array(entries.map { $0.json(definitions) })),
      ("conflicts", .array(report.conflicts.map(conflictJSON))),
      (
        "stale",
        .array(
          stale.map { key, changed in
            .object([
              ("agency", .string(key.agency)), ("round", .string(key.round)),
              ("changed", .array(changed.map { .string($0.text) })),
            ])
          })
      ),
      (
        "journals",
        .array(
          report.journals.map { journal in
            .object([
              ("file", .string(journal.file)), ("fate", .string(journal.fate.name)),
              ("message", .string(words.text(of: journal.fate))),
            ])
          })
      ),
      ("definitions", .array(report.differingDefinitions.map { .string($0.name) })),
    ])
  }

  private var entries: [JournalEntry] {
    report.events.flatMap { event in
      event.changes.map { workspace.ledger.entry(of: $0, in: event.head) }
    }
  }

  /// The approvals that no longer rest on what stands, because of what came in.
  private var stale: [(key: RoundKey, changed: [RecordKey])] {
    let touched = Set(report.events.flatMap { $0.changes.map(\.key) })
    return workspace.staleApprovals.filter { key, changed in
      touched.contains(.round(key)) || !touched.isDisjoint(with: changed)
    }
  }

  private func shortText(_ key: RecordKey) -> String {
    "\(key.subject) \(words.shortName(of: key))"
  }

  /// `Xung đột: 6.01 Bắc Ninh tháng 9/2026: 81,0 % (binh, 09:00 03/10/2026) | 80,0 % (an, …)`
  func conflict(_ key: RecordKey) -> Line {
    let versions = versions(key).map { version in
      "\(words.text(of: version.record, under: key, in: definitions)) "
        + "(\(definitions.name(ofPerson: version.person)), \(words.moment(version.at)))"
    }
    let day = versions.isEmpty ? Day(number: 0) : self.versions(key)[0].at.day
    return Line(words.conflictMark + ": ", .poor)
      + Line("\(words.text(of: key, in: definitions, on: day)): ")
      + Line(versions.joined(separator: " | "))
  }

  func conflictJSON(_ key: RecordKey) -> JSONValue {
    let indicator = definitions.indicator(key.subject)
    return .object([
      ("kind", .string(key.kind)), ("key", .string(key.text)),
      (
        "versions",
        .array(
          versions(key).map { version in
            .object([
              ("event", .string(version.event.description)), ("by", .string(version.person)),
              ("at", .string(version.at.iso)),
              ("record", version.record?.json(of: indicator) ?? .null),
            ])
          })
      ),
    ])
  }

  private func versions(_ key: RecordKey) -> [Version] {
    workspace.ledger.standing(key).map { [$0.shown] + $0.others } ?? []
  }
}

extension MergeReport.Fate {
  /// As scripts know it.
  var name: String {
    switch self {
    case .taken: "taken"
    case .branched: "branched"
    case .damaged: "damaged"
    case .damagedHere: "damagedHere"
    case .refused: "refused"
    case .unreadable: "unreadable"
    }
  }
}
