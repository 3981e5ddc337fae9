import DashboardLogic
import DashboardRuntime
import Foundation
import ReformModel
import ReformStore
import TerminalInterface
import Testing

/// Sessions that take their ledger from the cache.
@Suite struct CacheSessionTests {
  private let folder: ScratchWorkspace
  /// Through the series, the history and what is missing.
  private static let keys = "<End><Enter><Right><Down>H<Down>/an<Enter><Esc>no"

  init() throws { folder = try ScratchWorkspace() }

  private func save() throws {
    let store = try folder.store()
    try store.open()
    for month in 1...9 {
      let key = RecordKey.observation(
        ObservationKey(
          indicator: "6.01", agency: "bac-ninh",
          period: try #require(Period(code: "2026-M0\(month)"))))
      let value = Record.observation(
        Observation(value: ExactDecimal(60 + month), note: "Tháng \(month)"))
      try store.save([store.workspace.ledger.change(key, to: value)], reason: "Nhập")
    }
  }

  private func lastScreens(_ cache: LedgerCache?) throws -> [[String]] {
    let session = try folder.session(Self.keys + "q", cache: cache)
    #expect(session.runtime.run() == nil)
    // One frame for each key; what a damaged cache shows in between is no frame of its own.
    return session.terminal.frames.map(\.text)
  }

  @Test func aSessionKeepsTheLedgerForTheNextOneWhichShowsTheSame() throws {
    defer { folder.remove() }
    try save()
    let without = try lastScreens(nil)
    #expect(try lastScreens(folder.cache) == without)
    let store = try folder.store(cache: folder.cache)
    try store.open()
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.cacheFolder + "/ledgers").count
        == 1)
    #expect(try lastScreens(folder.cache) == without)
  }

  /// Whatever byte of the cache is wrong: at the end of a session nothing of it is on screen.
  @Test func aDamagedCacheIsReadAnewBeforeTheNextKey() throws {
    defer { folder.remove() }
    try save()
    let without = try lastScreens(nil)
    _ = try lastScreens(folder.cache)
    let name = try #require(
      FileManager.default.contentsOfDirectory(atPath: folder.cacheFolder + "/ledgers").first)
    let file = URL(fileURLWithPath: folder.cacheFolder + "/ledgers/" + name)
    let sound = try Data(contentsOf: file)
    for place in stride(from: 0, to: sound.count, by: max(1, sound.count / 60)) {
      var damaged = sound
      damaged[place] ^= 0x20
      try damaged.write(to: file)
      let screens = try lastScreens(folder.cache)
      #expect(screens.last == without.last, "byte \(place)")
      for screen in without { #expect(screens.contains(screen), "byte \(place)") }
    }
  }
}
