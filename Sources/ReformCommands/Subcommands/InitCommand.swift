import ArgumentParser
import ReformModel
import ReformStore

/// `cchc init`: a new workspace with the programme.
struct InitCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "init", abstract: Spoken.words.abstractInit,
      usage: "cchc init <dir> [--sample] [<options>]")
  }

  @Argument(help: .spoken(\.helpInitDirectory, "dir"))
  var directory: String

  @Flag(help: .spoken(\.helpInitSample))
  var sample = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if directory.isEmpty { throw ValidationError(Spoken.words.initNeedsFolder) }
  }

  func run(in session: CommandSession) throws {
    let source = try SharedFiles(session.context).sampleWorkspace()
    let store = WorkspaceStore(
      directory: source, writer: try session.writer(), now: session.context.now)
    do throws(StoreError) {
      let workspace = try store.open()
      try WorkspaceStore.create(
        directory: directory, definitions: definitions(of: workspace, session),
        events: sample ? workspace.ledger.eventsByWriter : [])
    } catch {
      throw CommandFailure(error)
    }
    session.console.note(session.words.created(directory) + ".")
  }

  private func definitions(of workspace: Workspace, _ session: CommandSession) -> Definitions {
    var definitions = workspace.definitions
    if let language = session.common.lang { definitions.info.language = language }
    if !sample { definitions.info.name = definitions.programme.name }
    return definitions
  }
}

extension Ledger {
  /// Every event, each writer's in order.
  fileprivate var eventsByWriter: [Event] {
    events.sorted { ($0.id.writer, $0.id.sequence) < ($1.id.writer, $1.id.sequence) }
  }
}
