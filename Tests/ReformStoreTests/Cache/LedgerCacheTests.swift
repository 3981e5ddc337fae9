import Foundation
import ReformModel
import Testing

@testable import ReformStore

/// A start with the cache knows what a start without it knows, whatever happened in between.
@Suite struct LedgerCacheTests {
  let folder: TestFolder
  init() throws { folder = try TestFolder() }

  private var cacheFolder: String { folder.path + "/cache" }

  private func store(_ login: String = "an", owner: UInt32 = geteuid()) throws -> WorkspaceStore {
    try WorkspaceStore(
      directory: folder.workspace, writer: Writer(login: login, host: "hcc01"),
      now: { Instant.test }, lockWait: 0,
      cache: LedgerCache(cacheFolder: cacheFolder, process: 7, owner: owner))
  }

  /// A workspace of two writers whose ledger is kept.
  private func kept() throws {
    let an = try folder.opened()
    for month in 1...6 { try an.save([.online(month, "\(month)0.5")], reason: "Tháng \(month)") }
    let binh = try folder.store("binh")
    try binh.open()
    for month in 7...9 { try binh.save([.online(month, "\(month)1")]) }
    try keep()
  }

  private func keep() throws {
    let store = try store()
    try store.open()
    store.keepCache()
  }

  private func cacheFile() throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: cacheFolder + "/ledgers")
    return cacheFolder + "/ledgers/" + (try #require(names.first { $0.hasSuffix(".snapshot") }))
  }

  /// What a store says after opening: every value with its history, and everything to be told.
  private func said(_ store: WorkspaceStore) throws -> [String] {
    try store.open()
    let ledger = store.workspace.ledger
    let keys = ledger.keys.sorted { $0.text < $1.text }
    return keys.map { "\($0) \(String(describing: ledger.standing($0))) \(ledger.history($0))" }
      + ledger.events.latestFirst.map { "\(ledger.events[$0])" }
      + store.findings.map { "\($0)" } + ["\(String(describing: store.readOnlyReason))"]
  }

  /// With the cache all is as without it; whether the cache was of use.
  private func isWarm() throws -> Bool {
    // Whose journal it is not mends nothing in it.
    let warm = try store("chi")
    let known = try said(warm)
    #expect(known == (try said(folder.store("chi"))))
    return !warm.isCacheOutdated
  }

  @Test func aSecondStartTakesTheLedgerFromTheCache() throws {
    try kept()
    #expect(try isWarm())
    let attributes = try FileManager.default.attributesOfItem(atPath: cacheFile())
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
  }

  @Test func whatWasAppendedSinceIsTakenIn() throws {
    try kept()
    let binh = try folder.store("binh")
    try binh.open()
    try set(3, "77.7", binh)
    let chi = try folder.store("chi")
    try chi.open()
    try chi.save([.online(12, "12.5")])
    #expect(try isWarm())
    let warm = try store()
    try warm.open()
    #expect(warm.workspace.ledger.recentChangeCount == 2)
    try set(3, "78.8", warm)
    #expect(try isWarm())
  }

  private func set(_ month: Int, _ value: String, _ store: WorkspaceStore) throws {
    let change = Change.online(month, value)
    try store.save([store.workspace.ledger.change(change.key, to: change.record)])
  }

  /// Files that are no longer those the cache was made from, however they came about.
  static let otherFiles: [(String, @Sendable (TestFolder) throws -> Void)] = [
    ("a journal that is gone", { try $0.remove("journal/binh@hcc01.jsonl") }),
    (
      "a journal that was restored from a backup",
      { folder in
        let lines = try folder.text("journal/an@hcc01.jsonl").split(separator: "\n")
        try folder.write(
          lines.prefix(4).map { $0 + "\n" }.joined(), to: "journal/an@hcc01.jsonl")
      }
    ),
    (
      "a journal that is another file with the same content",
      { folder in
        let text = try folder.text("journal/an@hcc01.jsonl")
        try folder.remove("journal/an@hcc01.jsonl")
        try folder.write("x", to: "journal/placeholder.torn")
        try folder.write(text, to: "journal/an@hcc01.jsonl")
      }
    ),
    (
      "a journal whose last line is another one of the same length",
      { folder in
        let file = "journal/an@hcc01.jsonl"
        let text = try folder.text(file)
        let start = try #require(text.range(of: #","sum":""#, options: .backwards)).upperBound
        let other = text[start] == "0" ? "1" : "0"
        try folder.overwrite(
          text.replacingCharacters(in: start...start, with: other), to: file)
      }
    ),
    (
      "definitions that were edited",
      { folder in
        let text = try folder.text("indicators.json")
        try folder.write(
          text.replacing(#""decimals": 1"#, with: #""decimals": 2"#), to: "indicators.json")
      }
    ),
  ]

  @Test(arguments: otherFiles.map(\.0))
  func aStaleCacheIsNoticedAndRebuilt(name: String) throws {
    let change = try #require(Self.otherFiles.first { $0.0 == name }).1
    try kept()
    try change(folder)
    #expect(try !isWarm())
    try keep()
    // A journal that has something to be told is read line by line at every start.
    #expect(try isWarm())
  }

  @Test func aDamagedCacheIsNoticedAndRebuilt() throws {
    try kept()
    let file = URL(fileURLWithPath: try cacheFile())
    let sound = try Array(Data(contentsOf: file))
    let expected = try readAll(folder.store())
    var rebuilt = 0
    for place in stride(from: 0, to: sound.count, by: max(1, sound.count / 300)) {
      var damaged = sound
      damaged[place] ^= 0x10
      try Data(damaged).write(to: file)
      let store = try store()
      let first = try readAll(store)
      // What is found damaged only while it is read is read anew when the store looks next, and the
      // cache is gone until then.
      let isDamaged = store.workspace.ledger.isDamaged
      if isDamaged {
        #expect(try store.refresh())
        #expect(!FileManager.default.fileExists(atPath: file.path))
      }
      #expect(isDamaged || first == expected, "byte \(place)")
      #expect(try readAll(store, opening: false) == expected, "byte \(place)")
      if store.isCacheOutdated { rebuilt += 1 }
    }
    #expect(rebuilt > 250)
  }

  private func readAll(_ store: WorkspaceStore, opening: Bool = true) throws -> [String] {
    if opening { try store.open() }
    let ledger = store.workspace.ledger
    return ledger.keys.sorted { $0.text < $1.text }.map { "\(ledger.history($0))" }
      + ledger.events.latestFirst.map { "\(ledger.events[$0])" }
  }

  @Test func aTornCacheAndOneOfAnotherUserAreNone() throws {
    try kept()
    let sound = try Data(contentsOf: URL(fileURLWithPath: cacheFile()))
    let foreign = try store(owner: geteuid() + 1)
    try foreign.open()
    #expect(foreign.isCacheOutdated)
    for length in [0, 1, 100, sound.count / 2, sound.count - 1] {
      try sound.prefix(length).write(to: URL(fileURLWithPath: cacheFile()))
      _ = try isWarm()
    }
    try FileManager.default.removeItem(atPath: cacheFile())
    symlink(
      "/dev/zero",
      try cacheFolder + "/ledgers/" + LedgerCache.name(of: PosixDisk().status(at: folder.workspace))
    )
    #expect(try !isWarm())
  }

  @Test func aCheckReadsTheJournalsThemselves() throws {
    try kept()
    let file = "journal/an@hcc01.jsonl"
    let text = try folder.text(file)
    // In the middle, in place: identity, length and last line are as they were.
    try folder.overwrite(text.replacing("20.5", with: "29.5"), to: file)
    let store = try store()
    try store.open()
    #expect(store.check().contains { $0.cause == .badChecksum || $0.cause == .brokenChain })
  }

  @Test func aJournalWithSomethingToBeToldIsToldAtEveryStart() throws {
    try kept()
    let file = "journal/binh@hcc01.jsonl"
    try folder.write(try folder.text(file) + #"{"id":"binh@hcc01:4","lam"#, to: file)
    try keep()
    let warm = try store()
    try warm.open()
    #expect(!warm.isCacheOutdated)
    #expect(warm.findings.contains { $0.line == 4 })
    #expect(try isWarm())
  }

  @Test func muchThatWasAppendedMakesANewCache() throws {
    try kept()
    let binh = try folder.store("binh")
    try binh.open()
    for round in 0..<260 {
      let changes = (1...12).map { Change.online($0, "\(round % 90).\($0 % 10)") }
      let ledger = binh.workspace.ledger
      try binh.save(changes.map { ledger.change($0.key, to: $0.record) })
    }
    let late = try store()
    try late.open()
    #expect(late.workspace.ledger.recentChangeCount == 3_120)
    late.renewCache()
    let next = try store()
    try next.open()
    #expect(next.workspace.ledger.recentChangeCount == 0)
    #expect(try isWarm())
  }

  @Test func nothingIsKeptBeyondAFewWorkspaces() throws {
    try FileManager.default.createDirectory(
      atPath: cacheFolder + "/ledgers", withIntermediateDirectories: true)
    for number in 0..<12 {
      try Data().write(to: URL(fileURLWithPath: cacheFolder + "/ledgers/1-\(number).snapshot"))
    }
    try kept()
    let names = try FileManager.default.contentsOfDirectory(atPath: cacheFolder + "/ledgers")
    #expect(names.count == 8)
    #expect(try isWarm())
  }
}
