import ReformModel
import ReformStore
import Testing

/// Changes of a line that may not stand, among others that may.
@Suite struct RefusedChangeTests {
  let folder: TestFolder
  init() throws { folder = try TestFolder() }

  private func opened(_ changes: [Change]) throws -> WorkspaceStore {
    let event = Event(
      id: EventID(writer: "binh@hcc02", sequence: 1), lamport: 1, at: .test, person: "binh",
      changes: changes)
    try WorkspaceStore.create(directory: folder.workspace, definitions: .test, events: [event])
    let store = try folder.store()
    try store.open()
    return store
  }

  @Test func ofARepeatedKeyTheFirstStandsAndTheOtherIsTold() throws {
    let changes: [Change] = [.online(1, "10"), .online(2, "20"), .online(1, "30")]
    let store = try opened(changes)
    #expect(store.findings.map(\.cause) == [.change(.repeatedKey)])
    let event = store.workspace.ledger.events[EventID(writer: "binh@hcc02", sequence: 1)]
    #expect(event?.changes == Array(changes[..<2]))
  }

  @Test func aChangeInTheMiddleThatIsRefusedLeavesTheOthers() throws {
    let stranger = Change(
      key: .assignment("9.T9"), record: .assignment(.notStarted), replaces: [])
    let changes: [Change] = [.online(1, "10"), stranger, .online(2, "20"), stranger]
    let store = try opened(changes)
    #expect(
      store.findings.map(\.cause) == [
        .change(.unknownAssignment("9.T9")), .change(.repeatedKey),
      ])
    let event = store.workspace.ledger.events[EventID(writer: "binh@hcc02", sequence: 1)]
    #expect(event?.changes == [changes[0], changes[2]])
  }
}
