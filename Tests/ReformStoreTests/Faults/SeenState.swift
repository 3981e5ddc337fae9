import ReformModel
import ReformStore

/// What a workspace shows to whoever opens it.
enum SeenState: Equatable {
  /// There is none.
  case nothing
  case workspace(Definitions, [EventID: Event])
  /// It cannot be opened.
  case broken(StoreError)

  init(_ disk: ModelDisk) throws {
    let store = try FaultScenario.store(disk, "khach")
    do throws(StoreError) {
      let workspace = try store.open()
      let events = workspace.ledger.events.map { ($0.id, $0) }
      self = .workspace(workspace.definitions, Dictionary(uniqueKeysWithValues: events))
    } catch {
      switch error {
      // A creation that died before its last file leaves no workspace, and the next one cleans up.
      case .noWorkspace, .missingDefinition(_, .workspace): self = .nothing
      default: self = .broken(error)
      }
    }
  }

  /// Whether this is one of the states, or files of both as a rewrite of several files leaves them.
  func isBetween(_ old: SeenState, _ new: SeenState) -> Bool {
    guard self != old, self != new else { return true }
    guard case .workspace(let mine, let events) = self,
      case .workspace(let before, let oldEvents) = old, case .workspace(let after, _) = new
    else { return false }
    return events == oldEvents && (mine.info == before.info || mine.info == after.info)
      && (mine.surveys == before.surveys || mine.surveys == after.surveys)
      && (mine.people == before.people || mine.people == after.people)
      && mine.indicators == before.indicators && mine.agencies == before.agencies
      && mine.assignments == before.assignments && mine.rounds == before.rounds
      && mine.programme == before.programme
  }
}
