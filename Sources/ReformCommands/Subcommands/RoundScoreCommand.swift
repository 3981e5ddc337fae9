import ArgumentParser
import ReformModel
import ReformStore

/// `cchc round score`: the four facts of a score, side by side, or one of them saved.
struct RoundScoreCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "score", abstract: Spoken.words.abstractRoundScore,
      usage: """
        cchc round score <round> <code> [--agency <id>]
          [--step self|appraisal|explanation|final [--points <number>]
          [--evidence <text>] [--text <text>]] [--json] [<options>]
        """)
  }

  @Argument(help: .spoken(\.helpRound, "round"))
  var round: String

  @Argument(help: .spoken(\.helpIndicatorCode, "code"))
  var code: String

  @Option(help: .spoken(\.helpRoundAgency, "id"))
  var agency: String?

  @Option(help: .spoken(\.helpScoreStep))
  var step: ScoreStep?

  @Option(parsing: .unconditional, help: .spoken(\.helpPoints, "number"))
  var points: String?

  @Option(help: .spoken(\.helpEvidence, "text"))
  var evidence: String?

  @Option(help: .spoken(\.helpScoreText, "text"))
  var text: String?

  @Flag(help: .spoken(\.helpJSON))
  var json = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    let says = points != nil || evidence != nil || text != nil
    if step == nil, says { throw ValidationError(Spoken.words.scoreNeedsStep) }
    if step != nil, !says { throw ValidationError(Spoken.words.scoreNeedsSomething) }
  }

  func run(in session: CommandSession) throws {
    let store = try session.openStore()
    let definitions = store.workspace.definitions
    let key = ScoreKey(
      indicator: try definitions.found(indicator: code).code,
      agency: try definitions.found(agency: agency).id,
      round: try definitions.found(round: round, on: session.today).id,
      step: step ?? .selfScore)
    if step == nil {
      show(key, try session.openWorkspace().ledger, session)
    } else {
      try save(key, in: store, session)
    }
  }

  private func save(_ key: ScoreKey, in store: WorkspaceStore, _ session: CommandSession) throws {
    let ledger = store.workspace.ledger
    try store.demandPermission(for: [ledger.change(.score(key), to: nil)])
    let fact = ScoreFact(
      points: try points.map { try ExactDecimal.read($0, "--points", session.words) },
      evidence: evidence ?? "", text: text ?? "")
    try SavedChanges.save(
      [ledger.change(.score(key), to: .score(fact))], reason: nil, in: store, session, json: json)
  }

  private func show(_ key: ScoreKey, _ ledger: Ledger, _ session: CommandSession) {
    let versions = ScoreStep.allCases.map { step in
      (step, ledger.standing(.score(key.with(step)))?.shown)
    }
    if json {
      session.console.print(.array(versions.map { member($0.0, $0.1) }))
      return
    }
    let words = session.words
    var table = TextTable([
      .init(words.stepHead), .init(words.pointsField, .right), .init(words.evidenceField),
      .init(words.scoreTextField, shrinksTo: 16), .init(words.columnPerson), .init(words.columnDay),
    ])
    for (step, version) in versions {
      let fact = version?.record?.score
      table.add(
        .init(words.name(step)), .init(fact?.points.map { words.number($0) } ?? "–"),
        .init(fact?.evidence ?? ""), .init(fact?.text ?? ""), .init(version?.person ?? ""),
        .init(version.map { words.date($0.at.day) } ?? ""))
    }
    session.console.print(table)
  }

  private func member(_ step: ScoreStep, _ version: Version?) -> JSONValue {
    let fact = version?.record?.score
    return .object([
      ("step", .string(step.rawValue)), ("points", .number(fact?.points)),
      ("evidence", .optional(fact?.evidence)), ("text", .optional(fact?.text)),
      ("by", .optional(version?.person)), ("at", .optional(version?.at.iso)),
      ("event", .optional(version?.event.description)),
    ])
  }
}
