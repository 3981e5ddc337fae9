import Glibc
import ReformModel
import Testing

@testable import ReformStore

/// Something that changes a workspace, on a disk that is made anew for every try.
struct FaultScenario: CustomTestStringConvertible, Sendable {
  static let directory = "/srv/bac-ninh"

  let testDescription: String
  /// Makes what is there before; all of it has reached the disk.
  let prepare: @Sendable (ModelDisk) throws -> Void
  /// Opens the workspace and changes it; returns once that is acknowledged.
  let act: @Sendable (ModelDisk) throws -> Void

  func preparedDisk() throws -> ModelDisk {
    let disk = ModelDisk()
    try disk.makeDirectory("/srv", mode: 0o755)
    try prepare(disk)
    return disk.afterDeath
  }

  static func store(_ disk: ModelDisk, _ login: String = "an") throws -> WorkspaceStore {
    try WorkspaceStore(
      directory: directory, writer: Writer(login: login, host: "hcc01"), now: { .test },
      disk: disk, lockWait: 0)
  }

  static func opened(_ disk: ModelDisk, _ login: String = "an") throws -> WorkspaceStore {
    let store = try store(disk, login)
    try store.open()
    return store
  }
}

extension FaultScenario {
  static let all = [
    firstSave, firstSaveWithoutFolder, laterSave, batch, saveAfterTornTail, importOfRows,
    rewrite, rewriteOfSeveral, creation, creationAfterCreation, merge, exchange,
  ]

  private static func create(_ disk: ModelDisk) throws {
    try WorkspaceStore.create(directory: directory, definitions: .test, disk: disk)
  }

  private static func withOneValue(_ disk: ModelDisk) throws {
    try create(disk)
    try opened(disk).save([.online(1, "50")])
    try opened(disk, "binh").save([.online(2, "51")])
  }

  static let firstSave = FaultScenario(testDescription: "first save", prepare: create) {
    try opened($0).save([.online(3, "52")])
  }

  static let firstSaveWithoutFolder = FaultScenario(
    testDescription: "first save of a workspace without journal folder",
    prepare: {
      try create($0)
      try $0.remove(directory + "/journal")
    }, act: { try opened($0).save([.online(3, "52")]) })

  static let laterSave = FaultScenario(testDescription: "later save", prepare: withOneValue) {
    try opened($0).save([.online(3, "52")])
  }

  static let batch = FaultScenario(testDescription: "batch", prepare: withOneValue) {
    try opened($0).save((3...11).map { .online($0, "\($0)", note: "Đợt \($0)") }, reason: "Đợt")
  }

  static let saveAfterTornTail = FaultScenario(
    testDescription: "save after a torn tail",
    prepare: {
      try withOneValue($0)
      let file = try $0.open(directory + "/journal/an@hcc01.jsonl", .appending)
      _ = try $0.append(Array(#"{"id":"an@hcc01:2","lamp"#.utf8)[...], to: file)
    }, act: { try opened($0).save([.online(3, "52")]) })

  static let importOfRows = FaultScenario(testDescription: "import", prepare: withOneValue) {
    let store = try opened($0)
    let rows = (3...11).map { "6.01,bac-ninh,2026-M\($0 < 10 ? "0" : "")\($0),\(50 + $0)\n" }
    let table = "indicator,agency,period,value\n" + rows.joined()
    let today = try #require(Day(iso: "2026-12-31"))
    let result = try CSVImport(profile: .plain, workspace: store.workspace, today: today)
      .read(Array(table.utf8))
    try store.save(result.changes)
  }

  static let rewrite = FaultScenario(testDescription: "rewrite", prepare: withOneValue) {
    let store = try opened($0)
    var definitions = store.workspace.definitions
    definitions.info.language = .english
    try store.replace(definitions)
  }

  static let rewriteOfSeveral = FaultScenario(
    testDescription: "rewrite of several files", prepare: withOneValue
  ) {
    let store = try opened($0)
    var definitions = store.workspace.definitions
    definitions.info.language = .english
    definitions.surveys = []
    definitions.people = [
      Person(login: "an", name: "An", agency: "bac-ninh", role: .administrator)
    ]
    try store.replace(definitions)
  }

  static let creation = FaultScenario(testDescription: "creation", prepare: { _ in }, act: create)

  /// What a creation that died leaves must not stand in the way.
  static let creationAfterCreation = FaultScenario(
    testDescription: "creation after one that died",
    prepare: {
      $0.fault = .death
      $0.faultyCall = 40
      try? create($0)
      $0.heal()
    }, act: create)

  /// A journal here goes on, one is new, one went another way, and the torn tail of one is in the
  /// way.
  static let merge = FaultScenario(
    testDescription: "merge", prepare: prepareCopies,
    act: {
      let report = try opened($0).merge(copy)
      // What could not be read was told, and nothing was acknowledged.
      if let fate = report.journals.first(where: \.fate.isLeftOut) {
        throw StoreError.unreadable(path: fate.file, code: EIO)
      }
    })

  /// The same both ways, and with a definition file that only the other side has edited.
  static let exchange = FaultScenario(
    testDescription: "exchange with a folder",
    prepare: { disk in
      try prepareCopies(disk)
      // Both agreed on all definitions once.
      for file in DefinitionFile.allCases {
        let folder = WorkspaceFiles(directory: directory, disk: disk)
        guard let contents = try folder.contents(file.name) else { continue }
        try AgreedDefinitions(directory: agreed, disk: disk).remember(contents.bytes, file)
      }
      let other = try WorkspaceStore(
        directory: copy, writer: Writer(login: "an", host: "hcc01"), now: { .test }, disk: disk,
        lockWait: 0)
      var definitions = try other.open().definitions
      definitions.surveys = []
      try other.replace(definitions)
    },
    act: { disk in
      let report = try store(disk).exchange(with: copy, agreed: agreed)
      let all = report.received.journals + report.sent.journals
      if let fate = all.first(where: \.fate.isLeftOut) {
        throw StoreError.unreadable(path: fate.file, code: EIO)
      }
    })

  private static let agreed = "/srv/trang-thai/da-thong-nhat"
  private static let copy = "/srv/usb"

  private static func prepareCopies(_ disk: ModelDisk) throws {
    try WorkspaceStore.create(directory: copy, definitions: .test, disk: disk)
    func save(_ directory: String, _ login: String, _ month: Int) throws {
      let store = try WorkspaceStore(
        directory: directory, writer: Writer(login: login, host: "hcc01"), now: { .test },
        disk: disk, lockWait: 0)
      try store.open()
      try store.save([.online(month, "5\(month)")])
    }
    for (login, month) in [("an", 1), ("binh", 2)] { try save(copy, login, month) }
    try create(disk)
    _ = try opened(disk).merge(copy)
    for (login, month) in [("an", 3), ("an", 4), ("binh", 5), ("chi", 6), ("chi", 7)] {
      try save(copy, login, month)
    }
    try save(directory, "binh", 8)
    let file = try disk.open(directory + "/journal/an@hcc01.jsonl", .appending)
    _ = try disk.append(Array(#"{"id":"an@hcc01:2","lamp"#.utf8)[...], to: file)
  }
}
