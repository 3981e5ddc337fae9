import ArgumentParser
import ReformModel
import ReformStore

/// `cchc set`: saves the observation of one indicator, agency and period.
struct SetCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "set", abstract: Spoken.words.abstractSet,
      usage: """
        cchc set <code> --period <period> [--agency <id>]
          (--value <number> | --numerator <number> --denominator <number> |
          --clear) [--flag <letter>] [--note <text>] [--evidence <text>]
          [--reason <text>] [<options>]
        """)
  }

  @Argument(help: .spoken(\.helpIndicatorCode, "code"))
  var code: String

  @Option(help: .spoken(\.helpPeriod, "period"))
  var period: String

  @Option(help: .spoken(\.helpAgencyShown, "id"))
  var agency: String?

  @Option(parsing: .unconditional, help: .spoken(\.helpValue, "number"))
  var value: String?

  @Option(parsing: .unconditional, help: .spoken(\.helpNumerator, "number"))
  var numerator: String?

  @Option(parsing: .unconditional, help: .spoken(\.helpDenominator, "number"))
  var denominator: String?

  @Flag(help: .spoken(\.helpClear))
  var clear = false

  @Option(help: .spoken(\.helpFlag, "letter"))
  var flag: String?

  @Option(help: .spoken(\.helpNote, "text"))
  var note: String?

  @Option(help: .spoken(\.helpSource, "text"))
  var source: String?

  @Option(help: .spoken(\.helpEvidence, "text"))
  var evidence: String?

  @Option(help: .spoken(\.helpReason, "text"))
  var reason: String?

  @Flag(help: .spoken(\.helpJSON))
  var json = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    let hasParts = numerator != nil || denominator != nil
    let said =
      value != nil || hasParts || flag != nil || note != nil || source != nil
      || evidence != nil
    let words = Spoken.words
    if clear && said { throw ValidationError(words.clearStandsAlone) }
    if value != nil && hasParts { throw ValidationError(words.valueOrParts) }
    if !clear && !said { throw ValidationError(words.setNeedsSomething) }
  }

  func run(in session: CommandSession) throws {
    let store = try session.openStore()
    let definitions = store.workspace.definitions
    let indicator = try definitions.found(indicator: code)
    let key = ObservationKey(
      indicator: indicator.code, agency: try definitions.found(agency: agency).id,
      period: try Period.read(period))
    let ledger = store.workspace.ledger
    try store.demandPermission(for: [ledger.change(.observation(key), to: nil)])
    let observation =
      clear ? nil : try said(over: ledger.observation(key), indicator, session.words)
    if let observation {
      try SetCommand.check(
        observation, of: indicator, key, ledger, reason: reason, today: session.today)
    }
    try save(observation.map { .observation($0) }, under: .observation(key), in: store, session)
  }

  private func save(
    _ record: Record?, under key: RecordKey, in store: WorkspaceStore, _ session: CommandSession
  ) throws {
    let ledger = store.workspace.ledger
    if let standing = ledger.standing(key), !standing.isConflict, standing.shown.record == record {
      session.console.print(event: standing.shown.event, json: json)
      session.console.note(session.words.nothingChanged)
      return
    }
    let saved = try SavedChanges([ledger.change(key, to: record)], reason: reason, in: store)
    saved.announce(on: session, json: json) {
      record == nil ? session.words.cleared($0) : session.words.savedEvent($0)
    }
  }

  /// What was said over what stands: new numbers take the place of all old numbers and of the
  /// flag; note, source and evidence stay unless they are said anew.
  private func said(over standing: Observation?, _ indicator: Indicator, _ words: Words) throws
    -> Observation
  {
    var observation = standing ?? Observation(value: nil)
    let flag = try flag.map(read(flag:))
    if value != nil || numerator != nil || denominator != nil {
      observation = observation.replacing(
        value: try number(value, "--value", words),
        numerator: try number(numerator, "--numerator", words),
        denominator: try number(denominator, "--denominator", words))
      observation.flag = .normal
    } else if flag?.carriesValue == false {
      observation = observation.replacing(value: nil, numerator: nil, denominator: nil)
    }
    observation.flag = flag ?? observation.flag
    observation.note = note ?? observation.note
    observation.source = source ?? observation.source
    observation.evidence = evidence ?? observation.evidence
    return observation
  }

  private func read(flag text: String) throws -> ObservationFlag {
    if let flag = ObservationFlag(rawValue: text.uppercased()) { return flag }
    throw CommandFailure(.badData) { $0.unknownFlag(text, known: ObservationFlag.allCases) }
  }

  private func number(_ text: String?, _ option: String, _ words: Words) throws -> ExactDecimal? {
    try text.map { try ExactDecimal.read($0, option, words) }
  }

  /// Throws where an observation may not be entered, or leaps out and no reason is given.
  static func check(
    _ observation: Observation, of indicator: Indicator, _ key: ObservationKey, _ ledger: Ledger,
    reason: String?, today: Day
  ) throws {
    try checkRules(observation, of: indicator, key, ledger, today: today)
    if reason?.contains(where: { !$0.isWhitespace }) != true {
      try checkIsUsual(observation, of: indicator, key, ledger)
    }
  }

  private static func checkRules(
    _ observation: Observation, of indicator: Indicator, _ key: ObservationKey, _ ledger: Ledger,
    today: Day
  ) throws {
    let faults = indicator.faults(
      entering: observation, in: key.period, over: ledger.observation(key), today: today)
    guard !faults.isEmpty else { return }
    throw CommandFailure(.badData) { words in
      let sentences = faults.sorted { $0.key.rawValue < $1.key.rawValue }.map {
        words.text(of: $0.value, at: $0.key)
      }
      return words.refusedObservation(RecordKey.observation(key).text, sentences)
    }
  }

  /// A figure that leaps out is saved with a reason only: it may be a slip of the finger.
  private static func checkIsUsual(
    _ observation: Observation, of indicator: Indicator, _ key: ObservationKey, _ ledger: Ledger
  ) throws {
    let usual = UsualValues(of: indicator, agency: key.agency, in: ledger)
    guard
      let jump = usual.jump(of: observation, in: key.period, over: ledger.observation(key))
    else { return }
    throw CommandFailure(.badData) { words in
      words.unusualObservation(
        RecordKey.observation(key).text, words.text(of: observation, indicator),
        words.text(of: jump, indicator))
    }
  }
}
