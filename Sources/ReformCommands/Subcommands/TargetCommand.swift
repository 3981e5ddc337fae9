import ArgumentParser
import ReformModel
import ReformStore

/// `cchc target`: sets a target of an indicator and agency for the end of a year.
struct TargetCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "target", abstract: Spoken.words.abstractTarget,
      usage: """
        cchc target <code> --year <year> (--value <number> --source <text> |
          --clear) [--agency <id>] [--reason <text>] [<options>]
        """)
  }

  @Argument(help: .spoken(\.helpIndicatorCode, "code"))
  var code: String

  @Option(help: .spoken(\.helpTargetYear, "year"))
  var year: Int

  @Option(parsing: .unconditional, help: .spoken(\.helpTargetValue, "number"))
  var value: String?

  @Option(help: .spoken(\.helpTargetSource, "text"))
  var source: String?

  @Flag(help: .spoken(\.helpClearTarget))
  var clear = false

  @Option(help: .spoken(\.helpAgencyShown, "id"))
  var agency: String?

  @Option(help: .spoken(\.helpReason, "text"))
  var reason: String?

  @Flag(help: .spoken(\.helpJSON))
  var json = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    let words = Spoken.words
    let hasSource = source?.contains { !$0.isWhitespace } ?? false
    if clear, value != nil || source != nil { throw ValidationError(words.clearStandsAlone) }
    if !clear, value == nil || !hasSource { throw ValidationError(words.targetNeedsBoth) }
  }

  func run(in session: CommandSession) throws {
    let store = try session.openStore()
    let definitions = store.workspace.definitions
    let indicator = try definitions.found(indicator: code)
    let key = RecordKey.target(
      indicator: indicator.code, agency: try definitions.found(agency: agency).id, year: year)
    let ledger = store.workspace.ledger
    try store.demandPermission(for: [ledger.change(key, to: nil)])
    let target = try said(of: indicator, today: session.today, session.words)
    try SavedChanges.save(
      [ledger.change(key, to: target.map { .target($0) })], reason: reason, in: store, session,
      json: json)
  }

  private func said(of indicator: Indicator, today: Day, _ words: Words) throws -> Target? {
    guard let value, let source, !clear else { return nil }
    guard (today.year...2999).contains(year) else {
      throw CommandFailure(.badData) { $0.targetYear(year, $0.yearPast(first: today.year)) }
    }
    let number = try ExactDecimal.read(value, "--value", words)
    if let fault = indicator.fault(ofTarget: number) {
      throw CommandFailure(.badData) { $0.badTarget($0.text(of: fault, at: .value)) }
    }
    return Target(year: year, value: number, source: source)
  }
}
