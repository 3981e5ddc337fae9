import Glibc
import ReformModel
import ReformStore
import Testing

/// A line that others read before its sync failed and its process took it back.
@Suite struct TakenBackLineTests {
  let folder: TestFolder
  init() throws { folder = try TestFolder() }

  @Test(arguments: ["60", "6", "66.66"]) func anotherLineInItsPlaceIsSeen(value: String) throws {
    let reader = try replaced(by: value)
    #expect(try reader.refresh())
    #expect(reader.workspace.ledger.standing(.online(2))?.shown.record == shown(value))
    #expect(reader.findings == [])
  }

  @Test(arguments: ["60", "6", "66.66"]) func theNextSaveKeepsTheOtherLine(value: String) throws {
    let reader = try replaced(by: value)
    try reader.save([.online(3, "70")])
    let fresh = try folder.store("binh").open()
    #expect(fresh.ledger.events.count == 3)
    #expect(fresh.ledger.standing(.online(2))?.shown.record == shown(value))
    #expect(try folder.names(in: "journal") == ["an@hcc01.jsonl"])
  }

  private func shown(_ value: String) -> Record? { Change.online(2, value).record }

  /// A dashboard that has seen "55" of month 2, in whose place there is a value by now.
  private func replaced(by value: String) throws -> WorkspaceStore {
    let disk = FaultDisk()
    try folder.opened(disk: disk).save([.online(1, "50")])
    let (writer, reader) = (try folder.store(disk: disk), try folder.store())
    try writer.open()
    try reader.open()
    disk.before["synchronize"] = { _ = try? reader.refresh() }
    disk.failures = ["synchronize": EIO]
    #expect(throws: StoreError.self) { try writer.save([.online(2, "55")]) }
    #expect(reader.workspace.ledger.events.count == 2)
    try folder.store().openedAndSaved([.online(2, value)])
    return reader
  }
}

extension WorkspaceStore {
  fileprivate func openedAndSaved(_ changes: [Change]) throws {
    try open()
    try save(changes)
  }
}
