import ReformModel
import ReformStore

/// What an import tells: for people in sentences and a table, for programs as one document.
struct ImportPrinting {
  let result: ImportResult
  let sent: SentTable
  let session: CommandSession
  private let unusual: [UnusualRow]
  private var words: Words { session.words }

  init(
    _ result: ImportResult, of sent: SentTable, in definitions: Definitions,
    on session: CommandSession
  ) {
    self.result = result
    self.sent = sent
    self.session = session
    let words = session.words
    // Figures that leap out are taken: whoever prepared the table has seen them side by side.
    unusual = result.unusual.compactMap { row in
      definitions.indicator(row.key.indicator).map { indicator in
        UnusualRow(
          row: row.row, key: RecordKey.observation(row.key).text,
          value: words.text(of: row.observation, indicator),
          reason: words.text(of: row.jump, indicator))
      }
    }
  }

  func printAll(json: Bool) {
    guard !json else {
      session.console.print(document)
      return
    }
    for note in recognised + warnings { session.console.note(note) }
    session.console.print(
      words.importCounts(
        new: result.new, changed: result.changed, same: result.same, refused: result.refused.count))
    if !result.refused.isEmpty { session.console.print(refusals) }
  }

  /// What the program found out by itself; nothing where the table is as our own export writes it.
  private var recognised: [String] {
    let table = sent.table
    var notes: [String] = []
    if let path = sent.mappingPath, sent.isRemembered {
      notes.append(words.rememberedMapping(path))
    }
    if table.encoding != .utf8 {
      notes.append(words.converted(from: table.encoding, samples: table.samples))
    }
    if table.separator != .comma { notes.append(words.separated(by: table.separator)) }
    if table.headerRow > 1 {
      notes.append(words.headerFound(row: table.headerRow, titles: table.titles))
    }
    if !result.beside.isEmpty { notes.append(words.besideData(result.beside)) }
    if result.unfilled > 0 { notes.append(words.unfilled(result.unfilled)) }
    return notes
  }

  private var warnings: [String] {
    let told = unusual.prefix(ImportPrinting.mostTold).map {
      words.unusualRow($0.row, $0.key, $0.value, $0.reason)
    }
    let left = unusual.count - told.count
    return told + (left > 0 ? [words.moreUnusualRows(left)] : [])
  }

  private static let mostTold = 20

  private var refusals: TextTable {
    var table = TextTable([
      .init(words.columnRow, .right), .init(words.columnColumn), .init(words.columnReason),
    ])
    for refusal in result.refused {
      // As the sender wrote it.
      let column = CSVColumn(rawValue: refusal.column).map(sent.table.name(of:)) ?? refusal.column
      table.add(
        .init(String(refusal.row)), .init(column.isEmpty ? "–" : column),
        .init(refusal.reason[words.language], .bad))
    }
    return table
  }

  private var document: JSONValue {
    let table = sent.table
    return .object([
      ("new", .number(result.new)), ("changed", .number(result.changed)),
      ("same", .number(result.same)), ("refused", .array(result.refused.map(json))),
      (
        "unusual",
        .array(unusual.map { .object([("row", .number($0.row)), ("reason", .string($0.reason))]) })
      ),
      ("unfilled", .number(result.unfilled)),
      ("beside", .array(result.beside.map { .number($0) })),
      ("encoding", .string(table.encoding.rawValue)),
      ("converted", .array(table.samples.map { .string($0) })),
      ("separator", .string(String(table.separator.character))),
      ("headerRow", .number(table.headerRow)),
      ("mapping", sent.mappingPath.map { .string($0) } ?? .null),
    ])
  }

  private func json(_ refusal: ImportResult.Refusal) -> JSONValue {
    .object([
      ("row", .number(refusal.row)), ("column", .string(refusal.column)),
      ("reason", .string(refusal.reason[words.language])),
    ])
  }

  /// A row whose figure leaps out, in words.
  private struct UnusualRow {
    var row: Int
    var key: String
    var value: String
    var reason: String
  }
}
