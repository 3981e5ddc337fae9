import ReformModel

/// All definition files of a workspace, read.
struct DefinitionReading {
  var definitions: Definitions
  var documents: [DefinitionFile: DefinitionDocument] = [:]
  var findings: [Finding] = []

  init(_ files: WorkspaceFiles) throws(StoreError) {
    for file in DefinitionFile.allCases {
      guard let document = try DefinitionDocument(file, in: files) else {
        if file == .workspace, try !DefinitionReading.hasOthers(files) {
          throw .noWorkspace(directory: files.directory)
        }
        guard file.isOptional else {
          throw .missingDefinition(path: files.path(file.name), file)
        }
        continue
      }
      documents[file] = document
    }
    definitions = .empty
    definitions.info = try record(.workspace, WorkspaceInfo.self) ?? definitions.info
    definitions.programme = try record(.programme, Programme.self) ?? definitions.programme
    try readRecords()
    checkReferences()
  }

  /// Whether a folder without `workspace.json` is a workspace all the same: one that lost it.
  private static func hasOthers(_ files: WorkspaceFiles) throws(StoreError) -> Bool {
    guard try files.entry(DefinitionFile.programme.name) != nil else { return false }
    return try files.entry(DefinitionFile.indicators.name) != nil
  }

  private mutating func readRecords() throws(StoreError) {
    definitions.agencies = try records(.agencies, Agency.self, identity: \.id)
    let areas = Set(definitions.programme.areas.map(\.id))
    let contents = Set(definitions.programme.contents.map(\.id))
    func place(_ area: Int, _ list: [Int], _ json: JSONValue) throws(ShapeFault) {
      guard areas.contains(area) else { throw json.fault(.unknownArea(area)) }
      for content in list where !contents.contains(content) {
        throw json.fault(.unknownContent(content))
      }
    }
    definitions.indicators = try records(.indicators, Indicator.self, identity: \.code) {
      (item, json) throws(ShapeFault) in
      try place(item.area, item.contents, json)
    }
    definitions.assignments = try records(.assignments, Assignment.self, identity: \.code) {
      (item, json) throws(ShapeFault) in
      try place(item.area, item.contents, json)
    }
    definitions.rounds = try records(.calendar, RoundRule.self, identity: \.id)
    definitions.surveys = try records(.surveys, Survey.self, identity: \.id)
    definitions.people = try records(.people, Person.self, identity: \.login)
  }

  private func record<Item: JSONRecord>(_ file: DefinitionFile, _ type: Item.Type)
    throws(StoreError) -> Item?
  {
    guard let document = documents[file] else { return nil }
    return try document.record(type)
  }

  private mutating func records<Item: JSONRecord>(
    _ file: DefinitionFile, _ type: Item.Type, identity: (Item) -> String,
    check: (Item, JSONValue) throws(ShapeFault) -> Void = { _, _ in }
  ) throws(StoreError) -> [Item] {
    guard var document = documents[file] else { return [] }
    defer { documents[file] = document }
    return try document.records(type, identity: identity, findings: &findings, check: check)
  }
}
