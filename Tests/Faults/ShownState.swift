import ReformModel
import ReformStore

/// Every value that a workspace on the disk shows, and what a definition file says.
struct ShownState: Equatable {
  var records: [RecordKey: Record]
  var language: Language

  /// Nil where there is no workspace.
  static func read(_ directory: String) throws -> ShownState? {
    let store = try WorkspaceStore(
      directory: directory, writer: Writer(login: "khach", host: "kiemtra"),
      now: { Instant(seconds: 1_795_421_702) })
    do throws(StoreError) {
      try store.open()
    } catch {
      switch error {
      // A creation that died before its last file leaves no workspace.
      case .noWorkspace, .missingDefinition(_, .workspace): return nil
      default: throw error
      }
    }
    var shown: [RecordKey: Record] = [:]
    for event in store.workspace.ledger.events {
      for change in event.changes {
        shown[change.key] = store.workspace.ledger.standing(change.key)?.shown.record
      }
    }
    return ShownState(records: shown, language: store.workspace.definitions.info.language)
  }
}
