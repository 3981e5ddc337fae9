import ReformModel
import ReformStore
import Testing

/// The store is the one that lets nobody pass, whatever asked before it.
@Suite struct PermissionSavingTests {
  let folder: TestFolder
  init() throws { folder = try TestFolder() }

  private func opened(_ login: String, _ people: [Person]) throws -> WorkspaceStore {
    var definitions = Definitions.test
    definitions.people = people
    try WorkspaceStore.create(directory: folder.workspace, definitions: definitions)
    let store = try folder.store(login)
    try store.open()
    return store
  }

  private func person(_ login: String, _ role: Person.Role, _ agency: String? = nil) -> Person {
    Person(login: login, name: login.uppercased(), agency: agency, role: role)
  }

  private let target = Change(
    key: .target(indicator: "6.01", agency: "bac-ninh", year: 2030),
    record: .target(Target(year: 2030, value: ExactDecimal(96), source: "QĐ 1")), replaces: [])

  @Test func whatTheRoleForbidsIsNotWritten() throws {
    let store = try opened("an", [person("an", .reviewer)])
    #expect(store.readOnlyReason == nil)
    try store.save([.online(1, "50")])
    let before = try folder.text("journal/an@hcc01.jsonl")
    let error = #expect(throws: StoreError.self) { try store.save([.online(2, "51"), target]) }
    #expect(error == .notAllowed(login: "an", .needsRole(.administrator)))
    #expect(error?.exitCode == 77)
    #expect(try folder.text("journal/an@hcc01.jsonl") == before)
    #expect(store.workspace.ledger.standing(.online(2)) == nil)
  }

  @Test func anEditorSavesForTheOwnAgencyOnly() throws {
    let store = try opened("an", [person("an", .editor, "tt-hcc")])
    let own = try #require(Period(code: "2026-M01"))
    let key = ObservationKey(indicator: "6.01", agency: "tt-hcc", period: own)
    try store.save([
      Change(
        key: .observation(key), record: .observation(Observation(value: ExactDecimal(50))),
        replaces: [])
    ])
    // 6.01 is led by the own agency, the rank is not.
    try store.save([.online(1, "50")])
    let rank = ObservationKey(indicator: "1.05", agency: "bac-ninh", period: Period(year: 2025))
    let error = #expect(throws: StoreError.self) {
      try store.save([
        Change(
          key: .observation(rank), record: .observation(Observation(value: ExactDecimal(3))),
          replaces: [])
      ])
    }
    #expect(error == .notAllowed(login: "an", .otherAgency("Bắc Ninh", own: "TT HCC")))
  }

  @Test func aRoleTakenAwayWhileTheWorkspaceIsOpenCountsAtTheNextSave() throws {
    let store = try opened("an", [person("an", .reviewer), person("binh", .administrator)])
    try store.save([.online(1, "50")])
    let binh = try folder.store("binh")
    try binh.open()
    var definitions = binh.workspace.definitions
    definitions.people[0].role = .viewer
    try binh.replace(definitions)
    let refused = #expect(throws: StoreError.self) { try store.save([.online(2, "51")]) }
    #expect(refused == .notAllowed(login: "an", .viewer))
    definitions.people[0].role = .editor
    definitions.people[0].agency = "bac-ninh"
    try binh.replace(definitions)
    #expect(try store.refresh())
    try store.save([.online(2, "51")])
  }

  @Test func onlyAnAdministratorRewritesDefinitions() throws {
    let store = try opened("an", [person("an", .reviewer)])
    let before = try folder.text("people.json")
    var definitions = store.workspace.definitions
    definitions.people[0].role = .administrator
    #expect(throws: StoreError.notAllowed(login: "an", .needsRole(.administrator))) {
      try store.replace(definitions)
    }
    #expect(try folder.text("people.json") == before)
  }

  @Test func aCommentOfAnotherIsNotRewritten() throws {
    let store = try opened("an", [person("an", .reviewer), person("binh", .reviewer)])
    let key = RecordKey.comment(subject: "6.01", id: "1")
    let event = try store.save([Change(key: key, record: .comment("Chờ số"), replaces: [])])
    let binh = try folder.store("binh")
    try binh.open()
    let error = #expect(throws: StoreError.self) {
      try binh.save([Change(key: key, record: .comment("Đủ số"), replaces: [event.id])])
    }
    #expect(error == .notAllowed(login: "binh", .otherPerson("an")))
    try store.save([Change(key: key, record: .comment("Đủ số"), replaces: [event.id])])
  }

  @Test func checkNamesPeopleWhoCanEnterNothing() throws {
    let store = try opened(
      "an", [person("an", .administrator), person("binh", .editor), person("chi", .viewer, "x")])
    let findings = store.check().filter { $0.file == "people.json" }
    #expect(
      Set(findings)
        == [
          Finding(.warning, file: "people.json", path: "binh", .editorWithoutAgency),
          Finding(.warning, file: "people.json", path: "chi", .unknownAgency("x")),
        ])
  }

  @Test func theHolderOfALockIsNamedAsPeopleKnowThem() {
    let holder = LockHolder(process: 4711, login: "an.nguyen", name: "Nguyễn Văn An")
    #expect(
      Words(.vietnamese).text(of: StoreError.lockHeld(path: "/x", holder: holder))
        == "/x đang do tiến trình 4711 của Nguyễn Văn An (an.nguyen) ghi: chưa lưu gì, "
        + "hãy thử lại sau")
  }
}
