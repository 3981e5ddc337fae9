import ReformModel
import ReformStore
import Testing

@Suite struct DefinitionTests {
  let folder: TestFolder
  init() throws { folder = try TestFolder() }

  /// Replaces the only occurrence of a text in a file.
  private func edit(_ name: String, _ old: String, _ new: String) throws {
    let parts = try folder.text(name).split(separator: old, omittingEmptySubsequences: false)
    try #require(parts.count == 2, "“\(old)” stands \(parts.count - 1) times in \(name)")
    try folder.write(parts.joined(separator: new), to: name)
  }

  @Test func definitionsComeBackAsTheyWereWritten() throws {
    var definitions = Definitions.test
    definitions.people = [
      Person(login: "an", name: "Nguyễn Văn An", agency: "tt-hcc", role: .editor),
      Person(login: "binh", name: "Trần Thị Bình", agency: nil, role: .viewer),
    ]
    definitions.assignments[0].deadline = .ongoing
    definitions.assignments[1].deadline = .year(2026)
    try WorkspaceStore.create(directory: folder.workspace, definitions: definitions)
    let store = try folder.store()
    #expect(try store.open().definitions == definitions)
    #expect(store.findings == [])
  }

  @Test func aRecordThatCannotBeReadIsSetAsideAndTheRestOpens() throws {
    _ = try folder.opened()
    try edit("indicators.json", #""unit": "rank""#, #""unit": "furlong""#)
    let store = try folder.store()
    try store.open()
    #expect(store.workspace.definitions.indicators.map(\.code) == ["6.01"])
    let finding = try #require(store.findings.first)
    #expect(finding.path == "indicators[1].unit")
    #expect(finding.file == "indicators.json")
    #expect(finding.message.vietnamese.contains("furlong"))
    let line = try folder.text("indicators.json").split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(line[(finding.line ?? 0) - 1].contains("furlong"))
  }

  @Test(arguments: [
    ("indicators.json", #""area": 6"#, #""area": 7"#, "indicators[0]"),
    ("indicators.json", #""contents": [2, 6]"#, #""contents": [2, 8]"#, "indicators[0]"),
    ("indicators.json", #""code": "1.05""#, #""code": "6.01""#, "indicators[1]"),
    (
      "indicators.json", #""period": "2021",\#n        "value": 10"#, #""period": "2021-Q5""#,
      "indicators[1].baseline.period"
    ),
    ("indicators.json", #""minimum": 0"#, #""minimum": 101"#, "indicators[0].bounds"),
    ("indicators.json", #""weight": 1.5"#, #""weight": "1""#, "indicators[0].weight"),
    (
      "indicators.json", #""weight": 1.5"#, #""weight": 1.5, "tolerance": 0"#,
      "indicators[0].tolerance"
    ),
    (
      "agencies.json", #""until": "2026-09-19""#, #""until": "2026-02-30""#,
      "agencies[0].names[0].until"
    ),
    ("agencies.json", #""id": "tt-hcc""#, #""id": "../x""#, "agencies[1].id"),
    (
      "assignments.json", #""every": "quarterly""#, #""every": "now""#,
      "assignments[1].deadline.every"
    ),
    ("calendar.json", #""cumulative": true"#, #""cumulative": 1"#, "rounds[0].cumulative"),
    ("surveys.json", #""id": "sipas","#, "", "surveys[0]"),
  ]) func aFaultNamesItsJSONPath(_ file: String, _ old: String, _ new: String, _ path: String)
    throws
  {
    _ = try folder.opened()
    try edit(file, old, new)
    let store = try folder.store()
    try store.open()
    let errors = store.findings.filter { $0.severity == .error }
    #expect(errors.map(\.path) == [path])
    #expect(errors.map(\.file) == [file])
  }

  @Test func aReferenceToNobodyIsAWarningAndItsRecordStays() throws {
    _ = try folder.opened()
    try edit("agencies.json", #""parent": "bac-ninh""#, #""parent": "nowhere""#)
    let store = try folder.store()
    try store.open()
    #expect(store.workspace.definitions.agencies.count == 2)
    #expect(
      store.findings == [
        Finding(.warning, file: "agencies.json", path: "tt-hcc", .unknownAgency("nowhere"))
      ])
  }

  @Test func missingEmptyAndBrokenFilesAreNamed() throws {
    _ = try folder.opened()
    let path = folder.workspace + "/agencies.json"
    try folder.write(" \n", to: "agencies.json")
    var error = #expect(throws: StoreError.self) { try folder.store().open() }
    #expect(error == .emptyDefinition(path: path, .agencies))
    #expect(error?.exitCode == 65)
    try folder.write("{\"agencies\": [\n  {},\n]}", to: "agencies.json")
    error = #expect(throws: StoreError.self) { try folder.store().open() }
    guard case .unreadableDefinition(path, let fault)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(fault.line == 2)
    #expect(fault.path == "agencies")
    #expect(
      Words(.english).text(of: StoreError.unreadableDefinition(path: path, fault))
        == "\(path):2:5: a trailing comma at agencies; correct this place and open again")
    try PosixDisk().remove(path)
    error = #expect(throws: StoreError.self) { try folder.store().open() }
    #expect(error == .missingDefinition(path: path, .agencies))
    #expect(error?.exitCode == 66)
    #expect(try folder.names().contains("agencies.json") == false)
  }

  @Test func aFolderWithoutAWorkspaceIsNoWorkspace() throws {
    let error = #expect(throws: StoreError.self) { try folder.store().open() }
    #expect(error == .noWorkspace(directory: folder.workspace))
    #expect(error?.exitCode == 66)
  }

  @Test func aWorkspaceThatLostItsFirstFileIsToldSoAndNotOfferedAnew() throws {
    _ = try folder.opened()
    let path = folder.workspace + "/workspace.json"
    try PosixDisk().remove(path)
    let error = #expect(throws: StoreError.self) { try folder.store().open() }
    #expect(error == .missingDefinition(path: path, .workspace))
  }

  @Test func aNewerFormatOpensReadOnly() throws {
    _ = try folder.opened()
    try edit("workspace.json", #""format": 1"#, #""format": 2"#)
    let store = try folder.store()
    try store.open()
    #expect(store.readOnlyReason == .newerFormat(2))
    #expect(store.check().map(\.cause) == [.cannotOpen(.newerFormat(2))])
    let error = #expect(throws: StoreError.self) { try store.save([.online(10, "1")]) }
    #expect(error?.exitCode == 77)
  }

  @Test func onlyThoseListedMayEditWhereThereIsAList() throws {
    var definitions = Definitions.test
    definitions.people = [
      Person(login: "an", name: "An", agency: "bac-ninh", role: .editor),
      Person(login: "binh", name: "Bình", agency: nil, role: .viewer),
    ]
    try WorkspaceStore.create(directory: folder.workspace, definitions: definitions)
    for (login, mayEdit) in [("an", true), ("binh", false), ("chi", false)] {
      let store = try folder.store(login)
      try store.open()
      #expect((store.readOnlyReason == nil) == mayEdit)
    }
  }

  @Test func aRewriteKeepsUnknownMembersAndRecordsItCannotRead() throws {
    _ = try folder.opened()
    try edit("indicators.json", #""area": 6"#, #""colour": {"hue": 1.50}, "area": 6"#)
    try edit("indicators.json", #""unit": "rank""#, #""unit": "furlong""#)
    let store = try folder.store()
    try store.open()
    var definitions = store.workspace.definitions
    definitions.indicators[0].weight = 3
    definitions.indicators[0].validFrom = nil
    try store.replace(definitions)
    #expect(store.workspace.definitions == definitions)
    let text = try folder.text("indicators.json")
    #expect(text.contains("\"hue\": 1.50"))
    #expect(text.contains("furlong"))
    #expect(!text.contains("2022-01-01"))
    #expect(store.findings.map(\.path) == ["indicators[1].unit"])
  }

  @Test func aRewriteKeepsModeAndLeavesNoTemporaryFile() throws {
    let store = try folder.opened()
    try #require(folder.mode("workspace.json") == 0o660)
    let before = try PosixDisk().status(at: folder.workspace + "/workspace.json")
    let file = try PosixDisk().open(folder.workspace + "/workspace.json", .appending)
    try PosixDisk().setMode(0o640, of: file)
    try PosixDisk().setGroup(1, of: file)
    PosixDisk().close(file)
    try store.open()
    var definitions = store.workspace.definitions
    definitions.info.language = .english
    try store.replace(definitions)
    let after = try PosixDisk().status(at: folder.workspace + "/workspace.json")
    #expect(after.mode == 0o640)
    #expect(after.group == 1)
    #expect(after.inode != before.inode)
    #expect(try folder.names().filter { $0.hasPrefix(".") } == [])
  }

  @Test func aFileEditedElsewhereIsNotOverwritten() throws {
    let store = try folder.opened()
    try edit("workspace.json", #""language": "vi""#, #""language": "en", "x": 1"#)
    var definitions = store.workspace.definitions
    definitions.info.agency = "tt-hcc"
    #expect(throws: StoreError.self) { try store.replace(definitions) }
    #expect(try folder.text("workspace.json").contains(#""x": 1"#))
  }

  @Test func aFailedReplacementLeavesTheOldFile() throws {
    let disk = FaultDisk()
    let store = try folder.opened(disk: disk)
    let before = try folder.text("workspace.json")
    var definitions = store.workspace.definitions
    definitions.info.agency = "tt-hcc"
    for call in ["append", "synchronize", "rename"] {
      disk.failures = [call: 5]
      #expect(throws: StoreError.self) { try store.replace(definitions) }
      #expect(try folder.text("workspace.json") == before)
      #expect(try folder.names().filter { $0.hasPrefix(".") } == [])
    }
  }
}
