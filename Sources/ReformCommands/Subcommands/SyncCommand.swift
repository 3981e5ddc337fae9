import ArgumentParser
import GitExchange
import Glibc
import ReformModel
import ReformStore

/// `cchc sync`: exchanges journals with other copies of the workspace, both ways.
struct SyncCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "sync", abstract: Spoken.words.abstractSync,
      usage: "cchc sync [--remote <name> | --folder <dir>] [--json] [<options>]")
  }

  @Option(help: .spoken(\.helpSyncRemote, "name"))
  var remote: String?

  @Option(help: .spoken(\.helpSyncFolder, "dir"))
  var folder: String?

  @Flag(help: .spoken(\.helpJSON))
  var json = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if remote != nil, folder != nil { throw ValidationError(Spoken.words.syncOneWay) }
  }

  func run(in session: CommandSession) throws {
    let store = try session.unopenedStore()
    let place = try SyncPlace(remote: remote, folder: folder, session)
    var report = GitSyncReport()
    var failure: CommandFailure?
    do {
      let lock = try store.lockForSync()
      defer { lock.release() }
      try exchange(store, place, &report, session)
    } catch let error as StoreError {
      failure = CommandFailure(error)
    } catch let error as GitFailure {
      failure = CommandFailure(.writeFailed) { $0.text(of: error) }
    }
    // What came in before a failure is told all the same.
    let printed = try SyncPrinting(report, place, workspace: workspace(report, session), session)
    if json {
      if failure == nil { session.console.print(printed.json) }
    } else {
      printed.print(isFailed: failure != nil)
    }
    try session.console.flush()
    if let failure { throw failure }
    if report.isPartial { throw EndedEarly(status: .badData) }
  }

  private func exchange(
    _ store: WorkspaceStore, _ place: SyncPlace, _ report: inout GitSyncReport,
    _ session: CommandSession
  ) throws {
    let state = place.state(of: store.directory, session)
    switch place {
    case .folder(let path):
      report.exchange = try store.exchange(with: path, agreed: state + "/agreed")
    case .repository(let address):
      let sync = GitSync(
        store, state: state, address: address, program: session.git(as: store.writer)
      ) { attempt in usleep(UInt32.random(in: 50_000..<250_000) * UInt32(attempt)) }
      try sync.run(&report)
    }
  }

  /// What the journals add up to now; only needed where something came in.
  private func workspace(_ report: GitSyncReport, _ session: CommandSession) throws -> Workspace? {
    guard !report.exchange.received.events.isEmpty else { return nil }
    let store = try session.unopenedStore()
    do throws(StoreError) {
      return try store.open()
    } catch {
      throw CommandFailure(error)
    }
  }
}

extension CommandSession {
  /// Git for somebody who writes here.
  func git(as writer: Writer) -> GitProgram {
    let author = GitProgram.Author(name: writer.id, email: "\(context.login)@\(context.host)")
    return GitProgram(environment: context.environment, author: author)
  }
}
