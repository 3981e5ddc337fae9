import ReformModel
import Testing

@testable import ReformStore

/// Copies that meet in a shared folder.
@Suite struct FolderExchangeTests {
  /// What each place agreed on with the folder is kept outside of both.
  private func exchange(_ copies: Copies, _ place: String, with folder: String = "chung") throws
    -> ExchangeReport
  {
    try copies.opened(place).exchange(
      with: copies.directory(of: folder), agreed: "/srv/state/\(place)-\(folder)")
  }

  private func emptyFolder(_ copies: Copies, _ name: String = "chung") throws {
    try copies.disk.makeDirectory(copies.directory(of: name), mode: 0o755)
  }

  @Test func anEmptyFolderIsFilledAndBothLearnFromItWhatTheOtherSaved() throws {
    let copies = try Copies("a", "b")
    try emptyFolder(copies)
    try copies.save("a", "an", month: 1, "50")
    try copies.save("b", "binh", month: 2, "60")
    #expect(try exchange(copies, "a").sent.events.count == 1)
    let second = try exchange(copies, "b")
    #expect((second.received.events.count, second.sent.events.count) == (1, 1))
    #expect(try exchange(copies, "a").received.events.count == 1)
    #expect(try copies.fold("a") == copies.fold("b"))
    #expect(try copies.fold("a") == copies.fold("chung"), "the folder is a copy like any other")
  }

  @Test func exchangingAgainDoesNothingAndReadsOnlyEnds() throws {
    let copies = try Copies("a")
    try emptyFolder(copies)
    for month in 1...6 { try copies.save("a", "an", month: month, "5\(month)") }
    _ = try exchange(copies, "a")
    let image = copies.disk.image
    let report = try exchange(copies, "a")
    #expect(report.isEmpty)
    #expect(report.received.cost.linesParsed + report.sent.cost.linesParsed == 0)
    #expect(report.received.cost.compared == 1)
    #expect(copies.disk.image == image)
  }

  @Test func ofALongJournalOnlyTheNewLineIsParsed() throws {
    let copies = try Copies("a", "b")
    try emptyFolder(copies)
    for round in 1...40 { try copies.save("a", "an", month: round % 12 + 1, "\(round)") }
    _ = try exchange(copies, "a")
    _ = try exchange(copies, "b")
    try copies.save("a", "an", month: 3, "99")
    let sent = try exchange(copies, "a").sent
    #expect((sent.cost.linesParsed, sent.cost.readWhole) == (1, 0))
    let received = try exchange(copies, "b").received
    #expect((received.cost.linesParsed, received.cost.readWhole) == (1, 0))
    #expect(try copies.fold("a") == copies.fold("b"))
  }

  @Test func journalsThatWentTwoWaysAreComparedByTheirEndsToo() throws {
    let copies = try Copies("a", "b")
    try emptyFolder(copies)
    try copies.save("a", "an", month: 1, "50")
    try copies.copyJournal(of: "an", from: "a", to: "b")
    try copies.save("a", "an", month: 2, "10")
    try copies.save("b", "an", month: 2, "20")
    for place in ["a", "b", "a", "b"] { _ = try exchange(copies, place) }
    #expect(try copies.fold("a") == copies.fold("b"))
    for place in ["a", "b"] {
      let report = try exchange(copies, place)
      #expect(report.isEmpty)
      #expect(report.received.cost.readWhole + report.sent.cost.readWhole == 0)
    }
  }

  @Test func aWorkspaceIsMadeFromTheFolderWhereThereIsNone() throws {
    let copies = try Copies("a")
    try emptyFolder(copies)
    try copies.save("a", "an", month: 1, "50")
    _ = try exchange(copies, "a")
    let new = try WorkspaceStore(
      directory: "/srv/moi", writer: Writer(login: "binh", host: "may2"), now: { .test },
      disk: copies.disk, lockWait: 0)
    let report = try new.exchange(with: "/srv/chung", agreed: "/srv/state/moi")
    #expect(report.received.events.count == 1)
    #expect(try copies.fold("moi") == copies.fold("a"))
    #expect(try copies.opened("moi").workspace.definitions == .test)
  }

  @Test func anEmptiedFolderIsNotFilledAgain() throws {
    let copies = try Copies("a")
    try emptyFolder(copies)
    _ = try exchange(copies, "a")
    try emptyFolder(copies, "khac")
    try copies.disk.rename("/srv/chung", to: "/srv/thao-ra")
    try copies.disk.rename("/srv/khac", to: "/srv/chung")
    #expect(throws: StoreError.emptied(directory: "/srv/chung")) { try exchange(copies, "a") }
    #expect(StoreError.emptied(directory: "").exitCode == 74)
    #expect(try copies.disk.list("/srv/chung").isEmpty)
  }

  @Test func aFolderOfSomebodyElseIsLeftAlone() throws {
    let copies = try Copies("a")
    try emptyFolder(copies)
    let file = try copies.disk.open("/srv/chung/luong.xlsx", .creating)
    copies.disk.close(file)
    #expect(throws: StoreError.folderNotEmpty(directory: "/srv/chung")) {
      try exchange(copies, "a")
    }
    #expect(try copies.disk.list("/srv/chung") == ["luong.xlsx"])
  }

  @Test func aDamagedJournalThereIsToldAndNeitherSpreadNorWritten() throws {
    let copies = try Copies("a", "b")
    try emptyFolder(copies)
    for month in 1...3 { try copies.save("a", "an", month: month, "5\(month)") }
    _ = try exchange(copies, "a")
    var bytes = try copies.bytes("journal/an@hcc01.jsonl", in: "chung")
    bytes[bytes.count - 30] = UInt8(ascii: "x")
    bytes[30] = UInt8(ascii: "x")
    try copies.write(bytes, to: "an", in: "chung")
    try copies.save("a", "an", month: 4, "54")
    let report = try exchange(copies, "a")
    #expect(report.isPartial)
    #expect(report.sent.journals.map(\.fate.isLeftOut) == [true])
    #expect(try copies.bytes("journal/an@hcc01.jsonl", in: "chung") == bytes)
    #expect(try exchange(copies, "b").received.events.isEmpty)
    // The way out that the words give: taken away, it comes back whole.
    try copies.disk.remove("/srv/chung/journal/an@hcc01.jsonl")
    #expect(try exchange(copies, "a").sent.events.count == 4)
    #expect(try exchange(copies, "b").received.events.count == 4)
  }

  @Test func aJournalThatWasCutShortThereGrowsAgain() throws {
    let copies = try Copies("a")
    try emptyFolder(copies)
    for month in 1...3 { try copies.save("a", "an", month: month, "5\(month)") }
    _ = try exchange(copies, "a")
    let whole = try copies.bytes("journal/an@hcc01.jsonl", in: "chung")
    // In the middle of its second line.
    let cut = try #require(whole.firstIndex(of: UInt8(ascii: "\n"))) + 40
    try copies.write(Array(whole[..<cut]), to: "an", in: "chung")
    let report = try exchange(copies, "a")
    #expect(report.received.events.isEmpty)
    #expect(report.sent.events.count == 2)
    #expect(try copies.bytes("journal/an@hcc01.jsonl", in: "chung") == whole)
  }

  @Test func aRestoredBackupCatchesUpItsOwnJournalFirst() throws {
    let copies = try Copies("a", "b")
    try emptyFolder(copies)
    try copies.save("a", "an", month: 1, "50")
    let old = try copies.bytes("journal/an@hcc01.jsonl", in: "a")
    try copies.save("a", "an", month: 2, "51")
    _ = try exchange(copies, "a")
    try copies.write(old, to: "an", in: "a")
    #expect(try exchange(copies, "a").received.events.map(\.id.sequence) == [2])
    #expect(try copies.save("a", "an", month: 3, "52").id.sequence == 3)
    #expect(try exchange(copies, "a").sent.events.count == 1)
    #expect(try copies.opened("a").findings.isEmpty)
  }

  @Test func anExchangeAtWorkKeepsAnotherOneAway() throws {
    let copies = try Copies("a")
    let lock = try copies.opened("a").lockForSync()
    let error = #expect(throws: StoreError.self) { try copies.opened("a").lockForSync() }
    #expect(error?.exitCode == 69)
    lock.release()
    try copies.opened("a").lockForSync().release()
  }
}
