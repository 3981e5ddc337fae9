import ArgumentParser
import ReformModel
import ReformStore

/// `cchc round`: the parts of agencies in a reporting round, from handing in to approval.
struct RoundCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "round", abstract: Spoken.words.abstractRound,
      usage: "cchc round list|submit|return|approve|reopen|except|score [<options>]",
      subcommands: [
        RoundListCommand.self, RoundSubmitCommand.self, RoundReturnCommand.self,
        RoundApproveCommand.self, RoundReopenCommand.self, RoundExceptCommand.self,
        RoundScoreCommand.self,
      ])
  }
}

/// Which part of which round is meant.
struct RoundArguments: ParsableArguments {
  @Argument(help: .spoken(\.helpRound, "round"))
  var round: String

  @Option(help: .spoken(\.helpRoundAgency, "id"))
  var agency: String?

  @Flag(help: .spoken(\.helpJSON))
  var json = false

  func key(in definitions: Definitions, _ session: CommandSession) throws -> RoundKey {
    RoundKey(
      agency: try definitions.found(agency: agency).id,
      round: try definitions.found(round: round, on: session.today).id)
  }
}

extension RoundArguments {
  /// Does something to the part, or says why it cannot be done: who may comes before what is wrong.
  func save(
    _ act: RoundAct, reason: String? = nil, in session: CommandSession,
    _ change: (RoundKey, Workspace) -> (key: RecordKey, record: Record)
  ) throws {
    let store = try session.openStore()
    let key = try key(in: store.workspace.definitions, session)
    try store.demandPermission(for: act, agency: key.agency)
    let (recordKey, record) = change(key, store.workspace)
    let saved = try SavedChanges(
      [store.workspace.ledger.change(recordKey, to: record)], reason: reason, in: store)
    saved.announce(on: session, json: json) { session.words.savedEvent($0) }
  }
}

/// `cchc round submit`: hands an agency's part of a round in.
struct RoundSubmitCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "submit", abstract: Spoken.words.abstractRoundSubmit,
      usage: "cchc round submit <round> [--agency <id>] [--reason <text>] [<options>]")
  }

  @OptionGroup var part: RoundArguments

  @Option(help: .spoken(\.helpRoundNote, "text"))
  var reason: String?

  @OptionGroup var common: CommonOptions

  func run(in session: CommandSession) throws {
    try part.save(.submit, reason: reason, in: session) { key, _ in
      (.round(key), .round(.submitted))
    }
  }
}

/// `cchc round approve`: approves an agency's part of a round as it stands.
struct RoundApproveCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "approve", abstract: Spoken.words.abstractRoundApprove,
      usage: "cchc round approve <round> [--agency <id>] [--reason <text>] [<options>]")
  }

  @OptionGroup var part: RoundArguments

  @Option(help: .spoken(\.helpRoundNote, "text"))
  var reason: String?

  @OptionGroup var common: CommonOptions

  func run(in session: CommandSession) throws {
    try part.save(.approve, reason: reason, in: session) { key, workspace in
      (.round(key), .round(workspace.approval(of: key)))
    }
  }
}

/// `cchc round return`: gives an agency's part back to be corrected.
struct RoundReturnCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "return", abstract: Spoken.words.abstractRoundReturn,
      usage: "cchc round return <round> [--agency <id>] --reason <text> [<options>]")
  }

  @OptionGroup var part: RoundArguments

  @Option(help: .spoken(\.helpRoundReason, "text"))
  var reason: String

  @OptionGroup var common: CommonOptions

  func run(in session: CommandSession) throws {
    try part.save(.sendBack, in: session) { key, _ in
      (.round(key), .round(.returned(reason: reason)))
    }
  }
}

/// `cchc round reopen`: opens what was approved, to be corrected and handed in again.
struct RoundReopenCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "reopen", abstract: Spoken.words.abstractRoundReopen,
      usage: "cchc round reopen <round> [--agency <id>] --reason <text> [<options>]")
  }

  @OptionGroup var part: RoundArguments

  @Option(help: .spoken(\.helpRoundReason, "text"))
  var reason: String

  @OptionGroup var common: CommonOptions

  func run(in session: CommandSession) throws {
    try part.save(.reopen, in: session) { key, _ in
      (.round(key), .round(.reopened(reason: reason)))
    }
  }
}

/// `cchc round except`: lets approved values be changed until a day.
struct RoundExceptCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "except", abstract: Spoken.words.abstractRoundExcept,
      usage: """
        cchc round except <round> [--agency <id>] --until <yyyy-mm-dd>
          --reason <text> [<options>]
        """)
  }

  @OptionGroup var part: RoundArguments

  @Option(help: .spoken(\.helpExceptUntil, "yyyy-mm-dd"))
  var until: Day

  @Option(help: .spoken(\.helpRoundReason, "text"))
  var reason: String

  @OptionGroup var common: CommonOptions

  func run(in session: CommandSession) throws {
    try part.save(.except, in: session) { key, _ in
      (.roundException(key), .roundException(RoundException(until: until, reason: reason)))
    }
  }
}
