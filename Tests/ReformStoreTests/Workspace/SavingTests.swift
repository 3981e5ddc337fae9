import ReformModel
import ReformStore
import Testing

@Suite struct SavingTests {
  let folder: TestFolder
  let file = "journal/an@hcc01.jsonl"
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
    let line = try folder.text(file)
    #expect(
      line.hasPrefix(
        #"{"id":"an@hcc01:1","lamport":1,"at":"2026-11-23T08:15:02Z","by":"an","changes":[{"#
          + #""kind":"observation","key":"6.01/bac-ninh/2026-M10","set":{"value":86.90},"#
          + #""replaces":[]}],"sum":""#))
    #expect(line.hasSuffix("\"}\n"))
  }

  @Test func twoPeopleSeeWhatTheOtherSaved() throws {
    let an = try folder.opened()
    let binh = try folder.store("binh")
    try binh.open()
    #expect(try binh.refresh() == false)
    let first = try an.save([.online(1, "50")])
    #expect(try binh.refresh())
    #expect(try binh.refresh() == false)
    #expect(binh.workspace.ledger.standing(.online(1))?.shown.event == first.id)
    let second = try binh.save([.online(1, "51", replaces: [first.id])])
    #expect(second.lamport == first.lamport + 1)
    #expect(try an.refresh())
    #expect(an.workspace.ledger.standing(.online(1))?.shown.event == second.id)
    #expect(an.check() == [])
  }

  @Test func aKeyChangedElsewhereIsNotOverwritten() throws {
    let an = try folder.opened()
    let binh = try folder.store("binh")
    try binh.open()
    let theirs = try an.save([.online(1, "50")])
    let error = #expect(throws: StoreError.self) {
      try binh.save([.online(1, "51"), .online(2, "60")])
    }
    #expect(error == .changedElsewhere([.online(1)]))
    #expect(error?.exitCode == 69)
    #expect(binh.workspace.ledger.standing(.online(1))?.shown.event == theirs.id)
    #expect(binh.workspace.ledger.standing(.online(2)) == nil)
    #expect(try folder.text("journal/binh@hcc01.jsonl") == "")
    try binh.save([.online(1, "51", replaces: [theirs.id]), .online(2, "60")])
  }

  @Test func twoDashboardsOfOnePersonShareAJournal() throws {
    let one = try folder.opened()
    let two = try folder.store()
    try two.open()
    try one.save([.online(1, "50")])
    #expect(try two.save([.online(2, "60")]).id.sequence == 2)
    #expect(try one.save([.online(3, "70")]).id.sequence == 3)
    #expect(one.check() == [])
    #expect(one.workspace.ledger.events.count == 3)
  }

  @Test func aLockedJournalNamesWhoHoldsIt() throws {
    let store = try folder.opened()
    try store.save([.online(1, "50")])
    let disk = PosixDisk()
    let held = try disk.open(folder.workspace + "/" + file, .appending)
    try #require(try disk.lock(held, waitingAtMost: 0))
    let error = #expect(throws: StoreError.self) { try store.save([.online(2, "60")]) }
    guard case .lockHeld(_, let holder?)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    let process = holder.process
    #expect(process > 0)
    #expect(holder.login == HostIdentity.login)
    #expect(error?.exitCode == 69)
    let named = "process \(process) of \(HostIdentity.login):"
    #expect(error.map(Words(.english).text)?.contains(named) == true)
    disk.close(held)
    try store.save([.online(2, "60")])
  }

  @Test func aJournalReplacedWhileWeWaitedIsNotWritten() throws {
    let disk = FaultDisk()
    let store = try folder.opened(disk: disk)
    try store.save([.online(1, "50")])
    let before = try folder.text(file)
    disk.before["lock"] = { [folder, file] in
      try? PosixDisk().remove(folder.workspace + "/" + file)
      try? folder.write(before, to: file)
    }
    let path = folder.workspace + "/" + file
    #expect(throws: StoreError.definitionChangedElsewhere(path: path)) {
      try store.save([.online(2, "60")])
    }
    #expect(try folder.text(file) == before)
    disk.before = [:]
    try store.save([.online(2, "60")])
    #expect(store.check() == [])
  }

  @Test func shortWritesAreCarriedOn() throws {
    let disk = FaultDisk()
    let store = try folder.opened(disk: disk)
    disk.longestWrite = 7
    try store.save([.online(1, "50")])
    #expect(try folder.store("binh").open().ledger.events.count == 1)
  }

  @Test func aFullDiskLeavesTheJournalAsItWas() throws {
    let disk = FaultDisk()
    let store = try folder.opened(disk: disk)
    try store.save([.online(1, "50")])
    let before = try folder.text(file)
    disk.room = 25
    let error = #expect(throws: StoreError.self) { try store.save([.online(2, "60")]) }
    #expect(error?.exitCode == 74)
    #expect(error.map(Words(.vietnamese).text)?.contains("đĩa đã đầy") == true)
    #expect(try folder.text(file) == before)
    #expect(store.workspace.ledger.standing(.online(2)) == nil)
    disk.room = .max
    #expect(try store.save([.online(2, "60")]).id.sequence == 2)
    #expect(store.check() == [])
  }

  @Test func aFailedSyncIsNeverTriedAgain() throws {
    let disk = FaultDisk()
    let store = try folder.opened(disk: disk)
    disk.failures = ["synchronize": 5]
    let error = #expect(throws: StoreError.self) { try store.save([.online(1, "50")]) }
    #expect(error?.exitCode == 74)
    disk.failures = [:]
    disk.forget()
    let second = #expect(throws: StoreError.self) { try store.save([.online(1, "50")]) }
    #expect(second == error)
    #expect(disk.calls == [])
    #expect(store.readOnlyReason == error)
    try store.open()
    #expect(store.readOnlyReason == error)
    #expect(try folder.store("binh").open().ledger.events.isEmpty)
  }

  @Test func aRollbackThatFailsEndsInReadOnly() throws {
    let disk = FaultDisk()
    let store = try folder.opened(disk: disk)
    try store.save([.online(1, "50")])
    disk.room = 25
    disk.failures = ["truncate": 5]
    #expect(throws: StoreError.self) { try store.save([.online(2, "60")]) }
    #expect(store.readOnlyReason != nil)
    let other = try folder.store("binh")
    try other.open()
    #expect(other.findings.map(\.cause) == [.tornTail(bytes: 25)])
    #expect(other.workspace.ledger.events.count == 1)
  }

  @Test func aNewJournalSyncsItsFoldersBeforeItsFirstLine() throws {
    let disk = FaultDisk()
    let store = try folder.opened(disk: disk)
    disk.forget()
    try store.save([.online(1, "50")])
    #expect(
      disk.calls.filter { !$0.hasPrefix("open reading") }
        == [
          "open creating", "lock", "open directory", "synchronize", "open directory",
          "synchronize", "append", "synchronize",
        ])
    disk.forget()
    try store.save([.online(2, "50")])
    #expect(disk.calls == ["open appending", "lock", "append", "synchronize"])
  }

  @Test func aFolderThatMayNotBeWrittenOpensReadOnly() throws {
    let disk = FaultDisk()
    _ = try folder.opened()
    disk.deniesWriting = true
    let store = try folder.store(disk: disk)
    try store.open()
    #expect(store.readOnlyReason == .notWritable(path: folder.workspace + "/journal"))
    #expect(throws: StoreError.self) { try store.save([.online(1, "50")]) }
    #expect(try folder.names(in: "journal") == [])
  }

  @Test func severalChangesAreOneLineAndNoneIsRefused() throws {
    let store = try folder.opened()
    try store.save((1...12).map { .online($0, "\($0)") })
    #expect(try folder.text(file).split(separator: "\n").count == 1)
    var error = #expect(throws: StoreError.self) { try store.save([]) }
    #expect(error == .nothingToSave)
    let heads = [EventID(writer: "an@hcc01", sequence: 1)]
    let twice = [Change.online(1, "2", replaces: heads), .online(1, "3", replaces: heads)]
    error = #expect(throws: StoreError.self) { try store.save(twice) }
    #expect(error == .refusedChange(.online(1), .repeatedKey))
  }

  @Test func aTextTheReaderWouldRefuseIsNotSaved() throws {
    let store = try folder.opened()
    let note = String(repeating: "ă", count: 4_001)
    #expect(throws: StoreError.self) { try store.save([.online(1, "50", note: note)]) }
    try store.save([.online(1, "50", note: String(note.dropLast()))])
    #expect(store.check() == [])
  }

  @Test func definitionsEditedByHandAreTakenIn() throws {
    let store = try folder.opened()
    try store.save([.online(1, "50")])
    let text = try folder.text("workspace.json").replacing(
      #""language": "vi""#, with: #""language": "en""#)
    try folder.write(text, to: "workspace.json")
    #expect(try store.refresh())
    #expect(store.workspace.definitions.info.language == .english)
    #expect(store.workspace.ledger.events.count == 1)
  }

  @Test func aJournalThatShrankIsReadAnew() throws {
    let store = try folder.opened()
    try store.save([.online(1, "50")])
    let one = try folder.text(file)
    try store.save([.online(2, "60")])
    let reader = try folder.store("binh")
    try reader.open()
    try folder.write(one, to: file)
    #expect(try reader.refresh())
    #expect(reader.workspace.ledger.events.count == 1)
  }
}
