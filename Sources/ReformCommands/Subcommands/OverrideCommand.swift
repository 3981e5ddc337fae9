import ArgumentParser
import ReformModel
import ReformStore

/// `cchc override`: sets the class of an indicator by hand until a day, or gives it back.
struct OverrideCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "override", abstract: Spoken.words.abstractOverride,
      usage: """
        cchc override <code> (--class <class> --until <yyyy-mm-dd> --reason <text> |
          --clear [--reason <text>]) [--agency <id>] [<options>]
        """)
  }

  @Argument(help: .spoken(\.helpIndicatorCode, "code"))
  var code: String

  @Option(name: .customLong("class"), help: .spoken(\.helpOverrideClass, "class"))
  var progressClass: ProgressClass?

  @Option(help: .spoken(\.helpUntil, "yyyy-mm-dd"))
  var until: Day?

  @Option(help: .spoken(\.helpOverrideReason, "text"))
  var reason: String?

  @Flag(help: .spoken(\.helpClearOverride))
  var clear = false

  @Option(help: .spoken(\.helpAgencyShown, "id"))
  var agency: String?

  @Flag(help: .spoken(\.helpJSON))
  var json = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    let words = Spoken.words
    if clear, progressClass != nil || until != nil {
      throw ValidationError(words.clearStandsAlone)
    }
    let hasReason = reason?.contains { !$0.isWhitespace } ?? false
    if !clear, progressClass == nil || until == nil || !hasReason {
      throw ValidationError(words.overrideNeedsAll)
    }
  }

  func run(in session: CommandSession) throws {
    let store = try session.openStore()
    let definitions = store.workspace.definitions
    let key = RecordKey.manualStatus(
      indicator: try definitions.found(indicator: code).code,
      agency: try definitions.found(agency: agency).id)
    let ledger = store.workspace.ledger
    try store.demandPermission(for: [ledger.change(key, to: nil)])
    let status = try said(today: session.today)
    try SavedChanges.save(
      [ledger.change(key, to: status.map { .manualStatus($0) })],
      reason: status == nil ? reason : nil, in: store, session, json: json)
  }

  private func said(today: Day) throws -> ManualStatus? {
    guard let progressClass, let until, let reason, !clear else { return nil }
    guard ManualStatus.classes.contains(progressClass) else {
      throw CommandFailure(.badData) { words in
        words.classNotSettable(progressClass.rawValue, ManualStatus.classes.map(\.rawValue))
      }
    }
    guard until >= today else {
      throw CommandFailure(.badData) { $0.untilPast(until) }
    }
    return ManualStatus(progressClass: progressClass, reason: reason, until: until)
  }
}
