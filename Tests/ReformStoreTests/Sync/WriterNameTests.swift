import ReformModel
import Testing

@testable import ReformStore

/// Under which name a machine goes on writing, however it or its workspace was copied.
@Suite struct WriterNameTests {
  private func writer(_ machine: String?) throws -> Writer {
    try Writer(login: "an", host: "hcc01", machine: machine)
  }

  private func save(_ copies: Copies, _ place: String, _ machine: String?, month: Int) throws
    -> Event
  {
    let own = try writer(machine).onItsOwn(in: copies.directory(of: place), disk: copies.disk)
    let store = WorkspaceStore(
      directory: copies.directory(of: place), writer: own, now: { .test }, disk: copies.disk,
      lockWait: 0)
    try store.open()
    return try store.save([.online(month, "5\(month)")])
  }

  private func copyWorkspace(_ copies: Copies, from: String, to: String) throws {
    try copies.copyJournal(of: "an", from: from, to: to)
    let mark = try copies.bytes(".writers/an@hcc01", in: from)
    try copies.disk.makeDirectory("/srv/\(to)/.writers", mode: 0o2770)
    let file = try copies.disk.open("/srv/\(to)/.writers/an@hcc01", .creating)
    _ = try copies.disk.append(mark[...], to: file)
    copies.disk.close(file)
  }

  @Test func aWorkspaceCopiedToAnotherMachineGetsAJournalOfItsOwnAtOnce() throws {
    let copies = try Copies("a", "b")
    #expect(try save(copies, "a", "aaaaaaaaaa", month: 1).id.writer == "an@hcc01")
    try copyWorkspace(copies, from: "a", to: "b")
    #expect(try save(copies, "b", "bbbbbbbbbb", month: 2).id.writer == "an@hcc01-bbbbbb")
    #expect(try save(copies, "a", "aaaaaaaaaa", month: 3).id.description == "an@hcc01:2")
    #expect(try save(copies, "b", "bbbbbbbbbb", month: 4).id.description == "an@hcc01-bbbbbb:2")
    try copies.merge("a", from: "b")
    #expect(try copies.journals("a").allSatisfy { !$0.contains("~") }, "nothing forked")
  }

  @Test func theSameMachineKeepsItsNameWithARestoredBackup() throws {
    let copies = try Copies("a", "b")
    _ = try save(copies, "a", "aaaaaaaaaa", month: 1)
    try copyWorkspace(copies, from: "a", to: "b")
    #expect(try save(copies, "b", "aaaaaaaaaa", month: 2).id.description == "an@hcc01:2")
  }

  @Test func machinesThatNothingTellsApartPartAsSoonAsTheyHearOfEachOther() throws {
    let copies = try Copies("a", "b")
    for place in ["a", "b"] { _ = try save(copies, place, nil, month: place == "a" ? 1 : 2) }
    try copies.merge("a", from: "b")
    try copies.merge("b", from: "a")
    let (a, b) = (
      try save(copies, "a", nil, month: 3).id, try save(copies, "b", nil, month: 4).id
    )
    #expect(a.writer.hasPrefix("an@hcc01-") && b.writer.hasPrefix("an@hcc01-"))
    #expect(a.writer != b.writer)
    #expect(try save(copies, "a", nil, month: 5).id == EventID(writer: a.writer, sequence: 2))
    try copies.merge("a", from: "b")
    try copies.merge("b", from: "a")
    #expect(try copies.fold("a") == copies.fold("b"))
    #expect(try copies.ledger("a").events.count == 5)
  }

  @Test func aCopyOfTheJournalThatOnlyGoesOnTakesNoNameAway() throws {
    let copies = try Copies("a")
    _ = try save(copies, "a", nil, month: 1)
    let bytes = try copies.bytes("journal/an@hcc01.jsonl", in: "a")
    let path = "/srv/a/journal/an@hcc01~00000000000000ff.jsonl"
    let file = try copies.disk.open(path, .creating)
    _ = try copies.disk.append(bytes[...], to: file)
    copies.disk.close(file)
    #expect(try writer(nil).onItsOwn(in: "/srv/a", disk: copies.disk).id == "an@hcc01")
  }

  @Test func aMarkThatCannotBeLeftKeepsNobodyFromSaving() throws {
    let copies = try Copies("a")
    let file = try copies.disk.open("/srv/a/.writers", .creating)
    copies.disk.close(file)
    #expect(try save(copies, "a", "aaaaaaaaaa", month: 1).id.sequence == 1)
  }

  @Test func aLongNameIsCutToMakeRoom() throws {
    let login = String(repeating: "a", count: 80)
    let copies = try Copies("a")
    let mine = try Writer(login: login, host: "h", machine: "aaaaaaaaaa")
    let store = WorkspaceStore(
      directory: "/srv/a", writer: mine, now: { .test }, disk: copies.disk, lockWait: 0)
    try store.open()
    try store.save([.online(1, "5")])
    let other = try Writer(login: login, host: "h", machine: "bbbbbbbbbb")
      .onItsOwn(in: "/srv/a", disk: copies.disk)
    #expect(other.id.count == 64)
    #expect(other.id.hasSuffix("-bbbbbb"))
  }
}
