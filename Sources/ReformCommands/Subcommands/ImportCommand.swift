import ArgumentParser
import ReformModel
import ReformStore

/// `cchc import`: takes in a table of observations, all or nothing unless it should be lenient.
struct ImportCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import", abstract: Spoken.words.abstractImport,
      usage: """
        cchc import <file.csv> [--dry-run] [--lenient]
          [--profile plain|excel-vi] [<options>]
        """)
  }

  @Argument(help: .spoken(\.helpImportFile, "file.csv"))
  var file: String

  @Flag(name: .customLong("dry-run"), help: .spoken(\.helpDryRun))
  var dryRun = false

  @Flag(help: .spoken(\.helpLenient))
  var lenient = false

  @Option(help: .spoken(\.helpProfile))
  var profile = CSVProfile.plain

  @Option(help: .spoken(\.helpReason, "text"))
  var reason: String?

  @Flag(help: .spoken(\.helpJSON))
  var json = false

  @OptionGroup var common: CommonOptions

  func run(in session: CommandSession) throws {
    let store = try session.openStore()
    session.console.progress(session.words.importing(file))
    let bytes = try file == "-" ? session.context.readInput() : FileBytes.read(file)
    let result: ImportResult
    do throws(StoreError) {
      let table = CSVImport(
        profile: profile, workspace: store.workspace, today: session.today)
      result = try table.read(bytes)
    } catch {
      session.console.progress(nil)
      guard case .badTable(let fault) = error else { throw CommandFailure(error) }
      throw CommandFailure(.badData) { [file] in $0.badTable(file, $0.text(of: fault)) }
    }
    do {
      try store.demandPermission(for: result.changes)
    } catch {
      session.console.progress(nil)
      throw error
    }
    let isGood = result.refused.isEmpty || lenient
    if isGood, !dryRun, !result.changes.isEmpty {
      _ = try SavedChanges(result.changes, reason: reason, in: store)
    }
    session.console.progress(nil)
    tell(result, session)
    if dryRun {
      session.console.note(session.words.dryRunSavedNothing)
      if !result.refused.isEmpty { throw EndedEarly(status: .found) }
    } else if !isGood {
      try session.console.flush()
      throw CommandFailure(.badData) { $0.importSavedNothing }
    }
  }

  private func tell(_ result: ImportResult, _ session: CommandSession) {
    let words = session.words
    guard !json else {
      session.console.print(result.json(words))
      return
    }
    session.console.print(
      words.importCounts(
        new: result.new, changed: result.changed, same: result.same, refused: result.refused.count))
    guard !result.refused.isEmpty else { return }
    var table = TextTable([
      .init(words.columnRow, .right), .init(words.columnColumn), .init(words.columnReason),
    ])
    for refusal in result.refused {
      table.add(
        .init(String(refusal.row)), .init(refusal.column.isEmpty ? "–" : refusal.column),
        .init(refusal.reason[words.language], .bad))
    }
    session.console.print(table)
  }
}

extension ImportResult {
  func json(_ words: Words) -> JSONValue {
    .object([
      ("new", .number(new)), ("changed", .number(changed)), ("same", .number(same)),
      (
        "refused",
        .array(
          refused.map {
            .object([
              ("row", .number($0.row)), ("column", .string($0.column)),
              ("reason", .string($0.reason[words.language])),
            ])
          })
      ),
    ])
  }
}
