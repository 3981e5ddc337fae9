import ReformModel
import ReformStore
import Testing

@Suite struct SavingTests {
  let folder: TestFolder
  init() throws { folder = try TestFolder() }

  @Test func aSavedValueIsThereAfterOpeningAgain() throws {
    let store = try folder.opened()
    let event = try store.save([.online(10, "86.90", note: "Sơ bộ")], reason: "Tháng 10")
    #expect(event.id == EventID(writer: "an@hcc01", sequence: 1))
    let again = try folder.store()
    let workspace = try again.open()
    #expect(again.findings == [])
    #expect(again.check() == [])
    let standing = try #require(workspace.ledger.standing(.online(10)))
    #expect(standing.shown.record == Change.online(10, "86.90", note: "Sơ bộ").record)
    #expect(standing.shown.reason == "Tháng 10")
    #expect(workspace.definitions == .test)
  }

  @Test func aLineHasItsMembersInOrderAndItsSumLast() throws {
    let store = try folder.opened()
    try store.save([.online(10, "86.90")])
    let line = try folder.text("journal/an@hcc01.jsonl")
    #expect(
      line.hasPrefix(
        #"{"id":"an@hcc01:1","lamport":1,"at":"2026-11-23T08:15:02Z","by":"an","changes":[{"#
          + #""kind":"observation","key":"6.01/bac-ninh/2026-M10","set":{"value":86.90},"#
          + #""replaces":[]}],"sum":""#))
    #expect(line.hasSuffix("\"}\n"))
  }
}
