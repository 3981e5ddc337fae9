import ArgumentParser
import ReformModel
import ReformStore

/// `cchc list agencies`: the agencies of a day by the names they then have.
struct ListAgenciesCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "agencies", abstract: Spoken.words.abstractListAgencies,
      usage: """
        cchc list agencies [--level province|department|commune]
          [--find <text>] [--all] [--json] [<options>]
        """)
  }

  @Option(help: .spoken(\.helpLevel))
  var level: Agency.Level?

  @Option(help: .spoken(\.helpFind, "text"))
  var find: String?

  @Flag(help: .spoken(\.helpFormerAgencies))
  var all = false

  @Flag(help: .spoken(\.helpJSON))
  var json = false

  @OptionGroup var common: CommonOptions

  func run(in session: CommandSession) throws {
    let query = find.map { SearchKey($0) }
    let agencies = try session.openWorkspace().definitions.agencies.filter { agency in
      (all || agency.exists(on: session.asOf)) && (level == nil || agency.level == level)
        && query.map { agency.isFound(by: $0) } ?? true
    }
    if json {
      session.console.print(.array(agencies.map { member($0, session) }))
    } else if agencies.isEmpty {
      session.console.note(session.words.nothingHere)
    } else {
      session.console.print(table(agencies, session))
    }
  }

  private func table(_ agencies: [Agency], _ session: CommandSession) -> TextTable {
    let words = session.words
    var table = TextTable([
      .init(words.columnIdentifier), .init(words.columnLevel), .init(words.columnCode),
      .init(words.columnName, shrinksTo: 16),
    ])
    for agency in agencies {
      table.add(
        .init(agency.id), .init(words.name(agency.level)), .init(agency.code ?? "–"),
        .init(agency.name(on: session.asOf).text[words.language]))
    }
    return table
  }

  private func member(_ agency: Agency, _ session: CommandSession) -> JSONValue {
    let name = agency.name(on: session.asOf)
    return .object([
      ("id", .string(agency.id)), ("level", .string(agency.level.rawValue)),
      ("code", .optional(agency.code)), ("name", .string(name.text[session.words.language])),
      ("short", .string(name.short)), ("parent", .optional(agency.parent)),
      ("predecessors", .array(agency.predecessors.map { .string($0) })),
      ("from", .optional(agency.from)), ("until", .optional(agency.until)),
    ])
  }
}

extension Agency {
  fileprivate func isFound(by query: SearchKey) -> Bool {
    let names = names.flatMap { [$0.text.vietnamese, $0.text.english, $0.short] }
    return (names + [id, code ?? ""]).contains { SearchKey($0).matches(query) }
  }
}
