import ArgumentParser
import ReformModel
import ReformStore

/// `cchc assign`: saves what is reported of one assignment.
struct AssignCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "assign", abstract: Spoken.words.abstractAssign,
      usage: """
        cchc assign <code> [--progress <0-100>] [--finished <yyyy-mm-dd>]
          [--state open|done|cancelled] [--note <text>] [<options>]
        """)
  }

  @Argument(help: .spoken(\.helpAssignmentCode, "code"))
  var code: String

  @Option(parsing: .unconditional, help: .spoken(\.helpProgress, "0-100"))
  var progress: Int?

  @Option(help: .spoken(\.helpFinished, "yyyy-mm-dd"))
  var finished: Day?

  @Option(help: .spoken(\.helpState))
  var state: AssignmentProgress.State?

  @Option(help: .spoken(\.helpNote, "text"))
  var note: String?

  @Option(help: .spoken(\.helpReason, "text"))
  var reason: String?

  @Flag(help: .spoken(\.helpJSON))
  var json = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if progress == nil, finished == nil, state == nil, note == nil {
      throw ValidationError(Spoken.words.assignNeedsSomething)
    }
  }

  func run(in session: CommandSession) throws {
    try check(today: session.today)
    let store = try session.openStore()
    let assignment = try store.workspace.definitions.found(assignment: code)
    let ledger = store.workspace.ledger
    let key = RecordKey.assignment(assignment.code)
    try store.demandPermission(for: [ledger.change(key, to: nil)])
    let record = Record.assignment(
      assignment.progress(
        saying: said, over: ledger.progress(of: code), today: session.today))
    try SavedChanges.save(
      [ledger.change(key, to: record)], reason: reason, in: store, session, json: json)
  }

  private var said: ProgressEntry {
    ProgressEntry(percent: progress, finished: finished, state: state, note: note)
  }

  private func check(today: Day) throws {
    guard let fault = said.fault(today: today) else { return }
    throw CommandFailure(.badData) { $0.text(of: fault) }
  }
}
