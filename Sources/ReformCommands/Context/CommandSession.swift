import Glibc
import ReformModel
import ReformStore

/// One run of one command: what was asked of all commands, the words, and the workspace once open.
final class CommandSession {
  let context: CommandContext
  let common: CommonOptions
  private(set) var words: Words

  var console: Console { context.console }

  init(_ context: CommandContext, _ common: CommonOptions) {
    self.context = context
    self.common = common
    words = Words(common.lang ?? context.systemLanguage)
    context.console.isQuiet = common.quiet
  }

  var today: Day { context.now().day }
  /// The day that everything shown refers to.
  var asOf: Day { common.asOf ?? today }

  /// The workspace folder: the one named, else that of the environment, else the user's own.
  var directory: String {
    if let named = common.workspace ?? context.variable("CCHC_WORKSPACE") {
      return named.count > 1 && named.hasSuffix("/") ? String(named.dropLast()) : named
    }
    return (context.variable("XDG_DATA_HOME") ?? context.home + "/.local/share")
      + "/cchc/workspace"
  }

  /// The workspace for somebody who may write into it; who draws first keeps the cache later.
  func openStore(_ directory: String? = nil, keepsCache: Bool = true) throws -> WorkspaceStore {
    let store = try openedStore(directory)
    if keepsCache { store.keepCache() }
    if let warning = try warningOfOtherWriter(store) { console.note(warning) }
    return store
  }

  /// Opens the workspace and takes on its language where none was asked for.
  private func openedStore(_ directory: String? = nil) throws -> WorkspaceStore {
    let store = WorkspaceStore(
      directory: directory ?? self.directory, writer: try writer(in: directory), now: context.now,
      // A folder that is not the person's own, such as that of a demo, is gone tomorrow.
      cache: directory == nil ? cache : nil)
    do throws(StoreError) {
      try store.open()
    } catch {
      throw failure(opening: error)
    }
    words = Words(common.lang ?? store.workspace.definitions.info.language)
    if !store.findings.isEmpty { console.note(words.findingsWaiting(store.findings.count)) }
    return store
  }

  /// The workspace as the as-of day knew it.
  func openWorkspace() throws -> Workspace {
    let store = try openedStore()
    store.keepCache()
    store.renewCache()
    let workspace = store.workspace
    guard let day = common.asOf else { return workspace }
    return Workspace(definitions: workspace.definitions, ledger: workspace.ledger.asOf(day))
  }

  private var cache: LedgerCache? {
    context.cacheFolder.map {
      LedgerCache(cacheFolder: $0, process: Int(getpid()), owner: geteuid())
    }
  }

  /// The workspace for somebody who needs its files and not what they add up to; takes on its
  /// language where none was asked for.
  func unopenedStore() throws -> WorkspaceStore {
    let store = WorkspaceStore(
      directory: directory, writer: try writer(), now: context.now)
    words = Words(common.lang ?? store.ownLanguage ?? context.systemLanguage)
    return store
  }

  /// Who writes in a folder, or in the workspace, on this machine and on no other.
  func writer(in directory: String? = nil) throws -> Writer {
    let writer = try plainWriter()
    // Whoever names a journal means it.
    guard context.variable("CCHC_WRITER") == nil else { return writer }
    return writer.onItsOwn(in: directory ?? self.directory)
  }

  /// Where this machine goes on under another name than the person and the host have.
  func warningOfOtherWriter(_ store: WorkspaceStore) throws -> String? {
    let usual = try plainWriter().id
    return usual == store.writer.id ? nil : words.goesOnAs(store.writer.id, insteadOf: usual)
  }

  /// As the person and the host are called, whatever other machines do.
  func plainWriter() throws -> Writer {
    do throws(StoreError) {
      return try Writer(
        login: context.login, host: context.host, override: context.variable("CCHC_WRITER"),
        machine: context.machine)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Where nobody named a workspace, the answer offers to make one.
  func failure(opening error: StoreError) -> CommandFailure {
    guard case .noWorkspace(let directory) = error, common.workspace == nil,
      context.variable("CCHC_WORKSPACE") == nil
    else { return CommandFailure(error) }
    return CommandFailure(.notFound) { $0.offerWorkspace(directory) }
  }
}
