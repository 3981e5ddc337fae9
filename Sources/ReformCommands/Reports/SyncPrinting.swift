import GitExchange
import ReformModel
import ReformStore

/// What came of an exchange, for people, for cron and for scripts.
struct SyncPrinting {
  private let report: GitSyncReport
  private let place: SyncPlace
  private let merged: MergePrinting?
  private let conflicts: [RecordKey]
  private let session: CommandSession

  /// `workspace` is nil where nothing came in.
  init(
    _ report: GitSyncReport, _ place: SyncPlace, workspace: Workspace?, _ session: CommandSession
  ) {
    self.report = report
    self.place = place
    self.session = session
    let touched = Set(report.exchange.received.events.flatMap { $0.changes.map(\.key) })
    conflicts = (workspace?.ledger.conflicts ?? []).filter(touched.contains)
      .sorted { $0.text < $1.text }
    merged = workspace.map {
      MergePrinting(report: MergeReport(), workspace: $0, words: session.words)
    }
  }

  private var words: Words { session.words }
  private var received: Int { report.exchange.received.events.count }
  private var sent: Int { report.exchange.sent.journals.reduce(0) { $0 + $1.fate.newLines } }

  /// Journals of which more is to be told than how much came or went.
  private var troubles: [MergeReport.JournalFate] {
    let received = report.exchange.received.journals.filter {
      if case .taken = $0.fate { false } else { true }
    }
    return report.leftOut + received + report.exchange.sent.journals.filter(\.fate.isLeftOut)
  }

  /// Quiet where nothing happened, so that cron has nothing to mail; somebody at a terminal is told.
  func print(isFailed: Bool) {
    let console = session.console
    for key in conflicts { if let merged { console.print(merged.conflict(key)) } }
    for journal in troubles {
      console.print(Line("\(journal.file): ", .dim) + Line(words.text(of: journal.fate)))
    }
    if troubles.contains(where: \.fate.isBranch) { console.print(Line(words.forkHint)) }
    for (file, sentence) in definitions {
      console.print(Line("\(file.name): ", .dim) + Line(sentence))
    }
    if report.isRewritten { console.print("\(place.name): \(words.remoteRewritten)") }
    if received > 0 || sent > 0, !isFailed || received > 0 {
      let sent = isFailed ? 0 : sent
      console.note(words.synced(received: received, sent: sent, conflicts: conflicts.count))
    } else if session.context.hasTerminal, !isFailed {
      console.note(words.syncedNothing)
    }
  }

  private var definitions: [(DefinitionFile, String)] {
    DefinitionFile.allCases.compactMap { file in
      report.exchange.definitions[file].map { (file, words.text(of: $0, other: path(of: file))) }
    }
  }

  /// Where the other version can be looked at.
  private func path(of file: DefinitionFile) -> String {
    switch place {
    case .folder(let path): path + "/" + file.name
    case .repository: place.state(of: session.directory, session) + "/copy/" + file.name
    }
  }

  var json: JSONValue {
    .object([
      ("place", .string(place.name)), ("received", .number(received)), ("sent", .number(sent)),
      ("conflicts", .array(merged.map { conflicts.map($0.conflictJSON) } ?? [])),
      (
        "journals",
        .array(
          troubles.map { journal in
            .object([
              ("file", .string(journal.file)), ("fate", .string(journal.fate.name)),
              ("message", .string(words.text(of: journal.fate))),
            ])
          })
      ),
      (
        "definitions",
        .array(
          DefinitionFile.allCases.compactMap { file in
            report.exchange.definitions[file].map {
              .object([("file", .string(file.name)), ("fate", .string("\($0)"))])
            }
          })
      ),
      ("rewritten", .bool(report.isRewritten)),
    ])
  }
}

extension MergeReport.Fate {
  fileprivate var isBranch: Bool { if case .branched = self { true } else { false } }
}

extension Words {
  fileprivate func text(of fate: ExchangeReport.DefinitionFate, other: String) -> String {
    switch fate {
    case .taken: definitionTaken
    case .sent: definitionSent
    case .differs: definitionDiffersFrom(other)
    case .notExchanged: peopleDifferFrom(other)
    }
  }
}
