import ReformModel

@testable import ReformStore

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

  /// Whether this is one of the states, or files of both as a rewrite of several files and a merge
  /// leave them.
  func isBetween(_ old: SeenState, _ new: SeenState) -> Bool {
    guard self != old, self != new else { return true }
    guard case .workspace(let mine, let events) = self,
      case .workspace(let before, let oldEvents) = old,
      case .workspace(let after, let newEvents) = new
    else { return false }
    return SeenState.isPart(events, from: oldEvents, of: newEvents)
      && (mine.info == before.info || mine.info == after.info)
      && (mine.surveys == before.surveys || mine.surveys == after.surveys)
      && (mine.people == before.people || mine.people == after.people)
      && mine.indicators == before.indicators && mine.agencies == before.agencies
      && mine.assignments == before.assignments && mine.rounds == before.rounds
      && mine.programme == before.programme
  }

  /// Whether all old events are there and of every journal the first of the new ones.
  private static func isPart(
    _ events: [EventID: Event], from old: [EventID: Event], of new: [EventID: Event]
  ) -> Bool {
    let lines = { (events: [EventID: Event]) in Set(events.values.map(\.unbranched)) }
    let (seen, all) = (lines(events), lines(new))
    guard lines(old).isSubset(of: seen), seen.isSubset(of: all) else { return false }
    let missing = Dictionary(grouping: all.subtracting(seen), by: \.id.writer)
      .mapValues { $0.map(\.id.sequence).min() ?? 0 }
    // Of a journal in two copies each begins in its own time.
    return seen.subtracting(lines(old)).allSatisfy { event in
      missing[event.id.writer].map { event.id.sequence < $0 } ?? true
    }
  }
}
