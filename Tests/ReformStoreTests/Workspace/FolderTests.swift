import Glibc
import ReformModel
import ReformStore
import Testing

@Suite struct FolderTests {
  let folder: TestFolder
  init() throws { folder = try TestFolder() }

  @Test func foldersAndFilesAreOpenToTheGroupAlone() throws {
    let before = umask(0o077)
    defer { umask(before) }
    let store = try folder.opened()
    try store.save([.online(1, "50")])
    #expect(try folder.mode() == 0o2770)
    #expect(try folder.mode("journal") == 0o2770)
    for name in try folder.names() where name != "journal" {
      #expect(try folder.mode(name) == 0o660, "\(name)")
    }
    #expect(try folder.mode("journal/an@hcc01.jsonl") == 0o660)
  }

  @Test func aFolderWithSomethingInItIsRefusedAndUntouched() throws {
    _ = try folder.opened()
    let before = try folder.text("workspace.json")
    let error = #expect(throws: StoreError.self) {
      try WorkspaceStore.create(directory: folder.workspace, definitions: .test)
    }
    #expect(error == .folderNotEmpty(directory: folder.workspace))
    #expect(error?.exitCode == 73)
    #expect(try folder.text("workspace.json") == before)
  }

  @Test func missingFoldersOnTheWayAreMade() throws {
    let path = folder.path + "/share/cchc/workspace"
    try WorkspaceStore.create(directory: path, definitions: .test)
    #expect(try PosixDisk().status(at: path).mode == 0o2770)
  }

  @Test func aWorkspaceHalfMadeIsNoWorkspace() throws {
    let disk = FaultDisk()
    disk.room = 3_000
    let error = #expect(throws: StoreError.self) {
      try WorkspaceStore.create(
        directory: folder.workspace, definitions: .test, disk: disk)
    }
    #expect(error?.exitCode == 73)
    #expect(throws: StoreError.noWorkspace(directory: folder.workspace)) {
      try folder.store().open()
    }
    #expect(try folder.names() == [])
    try WorkspaceStore.create(directory: folder.workspace, definitions: .test)
  }

  @Test func onlyPlainFilesAreOpened() throws {
    _ = try folder.opened()
    let path = folder.workspace + "/agencies.json"
    let spare = folder.path + "/spare"
    #expect(rename(path, spare) == 0)
    let makers: [(FileRefusal, () -> Int32)] = [
      (.symbolicLink, { symlink(spare, path) }), (.hardLink, { link(spare, path) }),
      (.fifo, { mkfifo(path, 0o660) }), (.directory, { mkdir(path, 0o770) }),
      (.symbolicLink, { symlink("/dev/zero", path) }),
    ]
    for (refusal, make) in makers {
      try #require(make() == 0)
      let error = #expect(throws: StoreError.self) { try folder.store().open() }
      #expect(error == .refusedFile(path: path, refusal))
      #expect(error?.exitCode == 65)
      let store = try folder.store()
      #expect(store.check().map(\.cause) == [.refused(refusal)])
      _ = refusal == .directory ? rmdir(path) : unlink(path)
    }
  }

  @Test func aJournalThatIsNoPlainFileIsTheOnlyOneLost() throws {
    let store = try folder.opened()
    try store.save([.online(1, "50")])
    let path = folder.workspace + "/journal/binh@hcc01.jsonl"
    try #require(mkfifo(path, 0o660) == 0)
    let binh = try folder.store("binh")
    try binh.open()
    #expect(binh.workspace.ledger.events.count == 1)
    let expected = Finding(.error, file: "journal/binh@hcc01.jsonl", .refused(.fifo))
    #expect(binh.findings == [expected])
    let error = #expect(throws: StoreError.self) { try binh.save([.online(2, "1")]) }
    #expect(error == .refusedFile(path: path, .fifo))
  }

  @Test func aJournalFolderBehindALinkIsRefused() throws {
    _ = try folder.opened()
    let path = folder.workspace + "/journal"
    try #require(rmdir(path) == 0 && symlink("/tmp", path) == 0)
    let error = #expect(throws: StoreError.self) { try folder.store().open() }
    #expect(error == .refusedFile(path: path, .symbolicLink))
  }

  @Test func strangersInTheFolderAreTold() throws {
    let store = try folder.opened()
    try folder.write("x", to: "journal/notes.txt")
    try folder.write("x", to: "Book1.xlsx")
    #expect(store.check().map(\.file) == ["journal/notes.txt", "Book1.xlsx"])
  }

  @Test func aWriterIsAPersonOnAHost() throws {
    #expect(try Writer(login: "an.nguyen", host: "HCC01.bacninh.vn").id == "an.nguyen@hcc01")
    #expect(try Writer(login: #"BACNINH\An"#, host: "hcc01").id == "bacninh-an@hcc01")
    let cron = try Writer(login: "an", host: "hcc01", override: "cron@hcc01")
    #expect(cron.id == "cron@hcc01")
    #expect(cron.person == "an")
    for bad in ["../x", "A", "a/b", ".a", String(repeating: "a", count: 65)] {
      #expect(throws: StoreError.badWriterName(bad)) {
        try Writer(login: "an", host: "hcc01", override: bad)
      }
    }
    #expect(!HostIdentity.login.isEmpty)
    #expect(!HostIdentity.hostName.isEmpty)
  }

  @Test(arguments: [Language.vietnamese, .english]) func everyErrorHasItsSentence(
    _ language: Language
  ) {
    let errors: [StoreError] = [
      .noWorkspace(directory: "/x"), .missingDefinition(path: "/x", .agencies),
      .emptyDefinition(path: "/x", .people), .refusedFile(path: "/x", .fifo),
      .unreadable(path: "/x", code: 13), .folderNotEmpty(directory: "/x"),
      .cannotCreate(path: "/x", code: 28), .lockHeld(path: "/x", holder: nil),
      .definitionChangedElsewhere(path: "/x"), .writeFailed(path: "/x", code: 30),
      .syncFailed(path: "/x", code: 5), .journalDamaged(path: "/x", line: 3),
      .notWritable(path: "/x"),
    ]
    for error in errors {
      let sentence = Words(language).text(of: error)
      #expect(sentence.contains("/x"))
      #expect(sentence.contains(";") || sentence.contains(": "))
      #expect([65, 66, 69, 73, 74, 77].contains(error.exitCode))
    }
  }
}
