import ArgumentParser
import ReformModel
import ReformStore

/// `cchc merge`: takes over the journals of another copy of the workspace.
struct MergeCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "merge", abstract: Spoken.words.abstractMerge,
      usage: "cchc merge <dir> [--dry-run] [--json] [<options>]")
  }

  @Argument(help: .spoken(\.helpMergeDirectory, "dir"))
  var directory: String

  @Flag(name: .customLong("dry-run"), help: .spoken(\.helpMergeDryRun))
  var isRehearsal = false

  @Flag(help: .spoken(\.helpJSON))
  var json = false

  @OptionGroup var common: CommonOptions

  func run(in session: CommandSession) throws {
    let store = try session.openStore()
    let before = store.workspace.ledger
    let report: MergeReport
    do throws(StoreError) {
      let other =
        directory.count > 1 && directory.hasSuffix("/") ? directory.dropLast() : directory[...]
      report =
        isRehearsal ? try store.rehearseMerge(String(other)) : try store.merge(String(other))
    } catch {
      throw CommandFailure(error)
    }
    var workspace = store.workspace
    if isRehearsal {
      workspace.ledger = before
      for event in report.events { workspace.ledger.add(event) }
    }
    let printed = MergePrinting(report: report, workspace: workspace, words: session.words)
    if json {
      session.console.print(printed.json)
    } else {
      printed.print(on: session.console, isRehearsal: isRehearsal)
    }
    if isRehearsal, !report.isEmpty { throw EndedEarly(status: .found) }
    if report.isPartial { throw EndedEarly(status: .badData) }
  }
}
