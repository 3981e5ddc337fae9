import ArgumentParser
import ReformModel
import ReformStore

/// `cchc round list`: how far each agency is in a reporting round.
struct RoundListCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: Spoken.words.abstractRoundList,
      usage: """
        cchc round list [<round>] [--agency <id>] [--state <state>] [--level <level>]
          [--json] [<options>]
        """)
  }

  @Argument(help: .spoken(\.helpRoundOrNext, "round"))
  var round: String?

  @Option(help: .spoken(\.helpRoundOnlyAgency, "id"))
  var agency: String?

  @Option(help: .spoken(\.helpRoundState))
  var state: RoundStage?

  @Option(help: .spoken(\.helpLevel))
  var level: Agency.Level?

  @Flag(help: .spoken(\.helpJSON))
  var json = false

  @OptionGroup var common: CommonOptions

  func run(in session: CommandSession) throws {
    let workspace = try session.openWorkspace()
    let definitions = workspace.definitions
    let round = try definitions.found(round: round, on: session.asOf)
    let wanted = try agency.map { try definitions.found(agency: $0).id }
    let parts = workspace.parts(of: round, asOf: session.asOf).filter { part in
      (wanted ?? part.agency.id) == part.agency.id && (state ?? part.stage) == part.stage
        && (level ?? part.agency.level) == part.agency.level
    }
    if json {
      session.console.print(.array(parts.map { $0.json(in: session) }))
    } else if parts.isEmpty {
      session.console.note(session.words.nothingHere)
    } else {
      session.console.note(round.title[session.words.language])
      session.console.print(table(parts, session))
    }
  }

  private func table(_ parts: [RoundPart], _ session: CommandSession) -> TextTable {
    let words = session.words
    var table = TextTable([
      .init(words.columnIdentifier), .init(words.columnAgency, shrinksTo: 12),
      .init(words.columnStatus), .init(words.answeredHead, .right), .init(words.columnDue),
      .init(words.timelinessHead),
    ])
    for part in parts {
      table.add(
        .init(part.agency.id), .init(part.agency.name(on: session.asOf).short),
        .init(words.name(part.stage), part.stage.tone),
        .init(words.answered(part.answered, of: part.owed.count)),
        .init(words.date(part.due)), .init(words.text(of: part.timeliness)))
    }
    return table
  }
}

extension RoundStage {
  fileprivate var tone: Tone {
    switch self {
    case .open: .plain
    case .submitted: .fair
    case .returned, .reopened: .poor
    case .approved: .good
    case .stale: .bad
    }
  }
}

extension RoundPart {
  fileprivate func json(in session: CommandSession) -> JSONValue {
    .object([
      ("round", .string(round.id)), ("agency", .string(agency.id)),
      ("name", .string(agency.name(on: session.asOf).text[session.words.language])),
      ("level", .string(agency.level.rawValue)), ("state", .string(stage.rawValue)),
      ("by", .optional(last?.person)), ("at", .optional(last?.at.iso)),
      ("reason", .optional(state.map(\.reason))), ("owed", .number(owed.count)),
      ("answered", .number(answered)), ("due", .string(due.iso)),
      ("submitted", .optional(submitted?.iso)), ("timeliness", timeliness.json),
      ("missing", .array(missing.map { .string(RecordKey.observation($0).text) })),
      ("changed", .array(changed.map { .string($0.text) })),
      (
        "exception",
        exception.map {
          .object([("until", .string($0.until.iso)), ("reason", .string($0.reason))])
        } ?? .null
      ),
    ])
  }
}

extension RoundPart.Timeliness {
  fileprivate var json: JSONValue {
    let (name, days): (String, Int?) =
      switch self {
      case .onTime: ("onTime", nil)
      case .late(let days): ("late", days)
      case .waiting(let days): ("waiting", days)
      case .overdue(let days): ("overdue", days)
      }
    return .object([("state", .string(name)), ("days", .optional(days))])
  }
}
