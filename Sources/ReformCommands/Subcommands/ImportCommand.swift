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
    let unusual = unusual(result, in: store.workspace.definitions, session.words)
    tell(result, unusual, session)
    if dryRun {
      session.console.note(session.words.dryRunSavedNothing)
      if !result.refused.isEmpty { throw EndedEarly(status: .found) }
    } else if !isGood {
      try session.console.flush()
      throw CommandFailure(.badData) { $0.importSavedNothing }
    }
  }

  /// Figures that leap out are taken: whoever prepared the table has seen them side by side.
  private func unusual(_ result: ImportResult, in definitions: Definitions, _ words: Words)
    -> [UnusualRow]
  {
    result.unusual.compactMap { row in
      definitions.indicator(row.key.indicator).map { indicator in
        UnusualRow(
          row: row.row, key: RecordKey.observation(row.key).text,
          value: words.text(of: row.observation, indicator),
          reason: words.text(of: row.jump, indicator))
      }
    }
  }

  private func tell(_ result: ImportResult, _ unusual: [UnusualRow], _ session: CommandSession) {
    let words = session.words
    guard !json else {
      session.console.print(result.json(unusual, words))
      return
    }
    for row in unusual.prefix(ImportCommand.mostTold) {
      session.console.note(words.unusualRow(row.row, row.key, row.value, row.reason))
    }
    if unusual.count > ImportCommand.mostTold {
      session.console.note(words.moreUnusualRows(unusual.count - ImportCommand.mostTold))
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

/// A row whose figure leaps out, in words.
struct UnusualRow {
  var row: Int
  var key: String
  var value: String
  var reason: String
}

extension ImportCommand {
  private static var mostTold: Int { 20 }
}

extension ImportResult {
  func json(_ unusual: [UnusualRow], _ words: Words) -> JSONValue {
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
      (
        "unusual",
        .array(
          unusual.map { .object([("row", .number($0.row)), ("reason", .string($0.reason))]) })
      ),
    ])
  }
}
