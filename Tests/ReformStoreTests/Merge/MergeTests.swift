import ReformModel
import Testing

@testable import ReformStore

@Suite struct MergeTests {
  @Test func aJournalThatIsNotHereIsTakenAsItIs() throws {
    let copies = try Copies("a", "b")
    let event = try copies.save("b", "binh", month: 1, "50")
    let report = try copies.merge("a", from: "b")
    #expect(report.events == [event])
    #expect(report.journals.map(\.fate) == [.taken(lines: 1)])
    #expect(!report.isPartial)
    let name = "journal/binh@hcc01.jsonl"
    #expect(try copies.bytes(name, in: "a") == copies.bytes(name, in: "b"))
  }

  @Test func aShorterCopyGrowsByTheLinesThatAreMissing() throws {
    let copies = try Copies("a", "b")
    try copies.save("b", "binh", month: 1, "50")
    try copies.merge("a", from: "b")
    try copies.save("b", "binh", month: 2, "51")
    try copies.save("b", "binh", month: 3, "52")
    let report = try copies.merge("a", from: "b")
    #expect(report.journals.map(\.fate) == [.taken(lines: 2)])
    #expect(report.events.map(\.id.sequence) == [2, 3])
    #expect(try copies.ledger("a").values(3) == ["52"])
  }

  @Test func aLongerCopyHereStaysAndNothingIsTold() throws {
    let copies = try Copies("a", "b")
    try copies.save("b", "binh", month: 1, "50")
    try copies.merge("a", from: "b")
    try copies.save("a", "binh", month: 2, "51")
    #expect(try copies.merge("a", from: "b").isEmpty)
    #expect(try copies.ledger("a").events.count == 2)
  }

  @Test func mergingAgainChangesNothing() throws {
    let copies = try Copies("a", "b")
    try copies.save("b", "binh", month: 1, "50")
    try copies.merge("a", from: "b")
    let before = try copies.bytes("journal/binh@hcc01.jsonl", in: "a")
    #expect(try copies.merge("a", from: "b").isEmpty)
    #expect(try copies.bytes("journal/binh@hcc01.jsonl", in: "a") == before)
  }

  @Test func valuesThatDifferAreAConflictAndOneEventSettlesItEverywhere() throws {
    let copies = try Copies("a", "b")
    try copies.save("a", "an", month: 1, "50")
    try copies.save("b", "binh", month: 1, "60")
    #expect(try copies.merge("a", from: "b").conflicts == [.online(1)])
    try copies.save("a", "an", month: 1, "60")
    #expect(try copies.ledger("a").conflicts.isEmpty)
    #expect(try copies.merge("b", from: "a").conflicts.isEmpty)
    #expect(try copies.ledger("b").values(1) == ["60"])
  }

  @Test func theOtherCopyIsOnlyRead() throws {
    let copies = try Copies("a", "b")
    try copies.save("a", "an", month: 1, "50")
    try copies.save("b", "binh", month: 2, "60")
    let before = try copies.fold("b")
    try copies.merge("a", from: "b")
    #expect(try copies.journals("b") == ["binh@hcc01.jsonl"])
    #expect(try copies.fold("b") == before)
  }

  @Test func aRehearsalSaysTheSameAndWritesNothing() throws {
    let copies = try Copies("a", "b")
    try copies.save("a", "an", month: 1, "50")
    try copies.copyJournal(of: "an", from: "a", to: "b")
    try copies.save("a", "an", month: 2, "51")
    try copies.save("b", "an", month: 2, "61")
    try copies.save("b", "binh", month: 1, "60")
    let calls = copies.disk.calls.count
    let rehearsed = try copies.rehearse("a", from: "b")
    let changing = ["write", "create", "mkdir", "ftruncate", "fsync", "rename", "unlink", "flock"]
    let made = copies.disk.calls.dropFirst(calls).filter { call in
      changing.contains { call.hasPrefix($0) }
    }
    #expect(made.isEmpty)
    #expect(try copies.merge("a", from: "b") == rehearsed)
  }

  @Test func anotherWorkspaceIsRefused() throws {
    let copies = try Copies("a")
    var definitions = Definitions.test
    definitions.info.id = "khac"
    try WorkspaceStore.create(directory: "/srv/x", definitions: definitions, disk: copies.disk)
    #expect(
      throws: StoreError.otherWorkspace(directory: "/srv/x", id: "khac", expected: "bac-ninh")
    ) { try copies.merge("a", from: "x") }
    #expect(throws: StoreError.sameWorkspace(directory: "/srv/a")) {
      try copies.merge("a", from: "a")
    }
  }

  @Test func aDamagedJournalIsToldAndNotSpread() throws {
    let copies = try Copies("a", "b")
    for month in 1...3 { try copies.save("b", "binh", month: month, "5\(month)") }
    try copies.save("b", "chi", month: 4, "54")
    var bytes = try copies.bytes("journal/binh@hcc01.jsonl", in: "b")
    let place = try #require(bytes.firstIndex(of: UInt8(ascii: "\n"))) + 20
    bytes[place] = UInt8(ascii: "x")
    try copies.write(bytes, to: "binh", in: "b")
    let report = try copies.merge("a", from: "b")
    #expect(report.journals.map(\.fate) == [.damaged(line: 2), .taken(lines: 1)])
    #expect(report.isPartial)
    #expect(try copies.journals("a") == ["chi@hcc01.jsonl"])
  }

  @Test func aCopyThatIsDamagedHereIsNotWritten() throws {
    let copies = try Copies("a", "b")
    for month in 1...3 { try copies.save("b", "binh", month: month, "5\(month)") }
    try copies.merge("a", from: "b")
    var bytes = try copies.bytes("journal/binh@hcc01.jsonl", in: "a")
    bytes[30] = UInt8(ascii: "x")
    try copies.write(bytes, to: "binh", in: "a")
    try copies.save("b", "binh", month: 4, "54")
    let report = try copies.merge("a", from: "b")
    #expect(
      report.journals.map(\.fate) == [.damagedHere(file: "journal/binh@hcc01.jsonl", line: 1)])
    #expect(try copies.bytes("journal/binh@hcc01.jsonl", in: "a") == bytes)
  }

  @Test func aTornTailHereIsSetAsideAndOneThereStaysThere() throws {
    let copies = try Copies("a", "b")
    try copies.save("b", "binh", month: 1, "50")
    try copies.merge("a", from: "b")
    let whole = try copies.bytes("journal/binh@hcc01.jsonl", in: "b")
    try copies.write(whole + Array("{\"id\":\"bi".utf8), to: "binh", in: "a")
    try copies.save("b", "binh", month: 2, "51")
    let longer = try copies.bytes("journal/binh@hcc01.jsonl", in: "b")
    try copies.write(longer + Array("{\"id".utf8), to: "binh", in: "b")
    try copies.merge("a", from: "b")
    #expect(try copies.bytes("journal/binh@hcc01.jsonl", in: "a") == longer)
    #expect(try copies.journals("a") == ["binh@hcc01.jsonl", "binh@hcc01.torn"])
  }

  @Test func aJournalThatIsBeingWrittenIsNotTouched() throws {
    let copies = try Copies("a", "b")
    try copies.save("b", "binh", month: 1, "50")
    try copies.merge("a", from: "b")
    try copies.save("b", "binh", month: 2, "51")
    let file = try copies.disk.open("/srv/a/journal/binh@hcc01.jsonl", .appending)
    #expect(try copies.disk.lock(file, waitingAtMost: 0))
    let error = #expect(throws: StoreError.self) { try copies.merge("a", from: "b") }
    #expect(error?.exitCode == 69)
    copies.disk.close(file)
    #expect(try copies.merge("a", from: "b").events.count == 1)
  }

  @Test func definitionsThatDifferAreToldAndLeftAlone() throws {
    let copies = try Copies("a", "b")
    let other = try copies.opened("b")
    var definitions = other.workspace.definitions
    definitions.surveys = []
    try other.replace(definitions)
    #expect(try copies.merge("a", from: "b").differingDefinitions == [.surveys])
    #expect(try copies.opened("a").workspace.definitions == .test)
  }

  @Test func ofAReadOnlyWorkspaceOnlyTheRehearsalIsDone() throws {
    let copies = try Copies("a", "b")
    try copies.save("b", "binh", month: 1, "50")
    let admin = try copies.opened("a")
    var definitions = admin.workspace.definitions
    definitions.people = [Person(login: "khach", name: "K", agency: nil, role: .viewer)]
    try admin.replace(definitions)
    #expect(throws: StoreError.notAllowed(login: "khach", .viewer)) {
      try copies.merge("a", from: "b")
    }
    #expect(try copies.rehearse("a", from: "b").events.count == 1)
  }
}
