import ArgumentParser
import ReformModel
import ReformStore

/// `cchc import`: takes in a table of observations, all or nothing unless it should be lenient.
struct ImportCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import", abstract: Spoken.words.abstractImport,
      usage: """
        cchc import <file.csv> [--dry-run] [--lenient] [--map <file.yaml>]
          [--refusals <file.csv>] [--profile plain|excel-vi] [<options>]
        """)
  }

  @Argument(help: .spoken(\.helpImportFile, "file.csv"))
  var file: String

  @Flag(name: .customLong("dry-run"), help: .spoken(\.helpDryRun))
  var dryRun = false

  @Flag(help: .spoken(\.helpLenient))
  var lenient = false

  @Option(help: .spoken(\.helpMap, "file.yaml"))
  var map: String?

  @Option(help: .spoken(\.helpRefusals, "file.csv"))
  var refusals: String?

  @Option(help: .spoken(\.helpImportProfile))
  var profile: CSVProfile?

  @Option(help: .spoken(\.helpReason, "text"))
  var reason: String?

  @Flag(help: .spoken(\.helpJSON))
  var json = false

  @OptionGroup var common: CommonOptions

  func run(in session: CommandSession) throws {
    let store = try session.openStore()
    try store.demandPermissionForAnything()
    let (sent, result) = try whileTelling(session) {
      let bytes = try file == "-" ? session.context.readInput() : FileBytes.read(file)
      let sent = try SentTable(file, bytes, profile: profile, map: map, in: session)
      let reader = CSVImport(
        workspace: store.workspace, login: session.context.login, today: session.today)
      let result = reader.read(sent.table)
      if isGood(result), !dryRun, !result.changes.isEmpty {
        _ = try SavedChanges(result.changes, reason: reason, in: store)
      }
      return (sent, result)
    }
    ImportPrinting(result, of: sent, in: store.workspace.definitions, on: session)
      .printAll(json: json)
    if isGood(result), !dryRun { remember(sent, session) }
    try writeRefusals(result, sent, session)
    try finish(result, session)
  }

  private func isGood(_ result: ImportResult) -> Bool { result.refused.isEmpty || lenient }

  /// Shows that the program is at work until the body is done, however it ends.
  private func whileTelling<Answer>(_ session: CommandSession, _ body: () throws -> Answer) throws
    -> Answer
  {
    session.console.progress(session.words.importing(file))
    defer { session.console.progress(nil) }
    return try body()
  }

  private func remember(_ sent: SentTable, _ session: CommandSession) {
    do throws(DraftError) {
      if let path = try sent.remember() { session.console.note(session.words.mappingKept(path)) }
    } catch {
      session.console.note(session.words.mappingNotKept(session.words.reason(of: error)))
    }
  }

  /// Where nothing is refused no file is written, and none that stands there is touched.
  private func writeRefusals(_ result: ImportResult, _ sent: SentTable, _ session: CommandSession)
    throws
  {
    guard let refusals, !result.refused.isEmpty else { return }
    try FileBytes.write(
      RefusalTable.bytes(result, of: sent.table, in: session.words), to: refusals)
    session.console.note(session.words.refusalsWritten(refusals))
  }

  private func finish(_ result: ImportResult, _ session: CommandSession) throws {
    if dryRun {
      session.console.note(session.words.dryRunSavedNothing)
      if !result.refused.isEmpty { throw EndedEarly(status: .found) }
    } else if !isGood(result) {
      try session.console.flush()
      let status: ExitStatus = result.isRefusedByPermission ? .notAllowed : .badData
      throw CommandFailure(status) { $0.importSavedNothing }
    }
  }
}

extension ImportResult {
  /// Whether some rows are another agency's, or approved.
  fileprivate var isRefusedByPermission: Bool {
    refused.contains { refusal in
      switch refusal.fault {
      case .notAllowed, .locked: true
      default: false
      }
    }
  }
}
