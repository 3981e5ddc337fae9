import Foundation
import ReformModel
import ReformStore

/// One of the processes of a soak: saves values and tells each once it is acknowledged.
enum SoakWorker {
  static func store(_ directory: String, _ writer: String) throws(StoreError) -> WorkspaceStore {
    try WorkspaceStore(
      directory: directory, writer: Writer(login: "an", host: "hcc01", override: writer),
      now: { Instant(seconds: Int(Date().timeIntervalSince1970)) })
  }

  /// Years that are over: what has not begun is refused.
  static let months = 96

  /// The value of a number; no two numbers below `months` times the agencies have the same key.
  static func change(_ number: Int, _ definitions: Definitions) -> Change {
    let month = number % months
    let day = Day(year: 2017 + month / 12, month: month % 12 + 1, day: 1) ?? Day(number: 0)
    let agency = definitions.agencies[number / months % definitions.agencies.count].id
    let key = ObservationKey(
      indicator: "6.01", agency: agency, period: Period(.monthly, containing: day))
    return Change(
      key: .observation(key),
      record: .observation(Observation(value: ExactDecimal(number % 100), note: "Số \(number)")),
      replaces: [])
  }

  static func run(_ directory: String, _ writer: String, first: Int, count: Int) throws {
    let store = try store(directory, writer)
    let definitions = try store.open().definitions
    for number in first..<(first + count) {
      let change = change(number, definitions)
      var isSaved = false
      while !isSaved { isSaved = try save(change, in: store) }
      say("\(number)")
    }
  }

  /// False where another process held the lock for too long.
  private static func save(_ change: Change, in store: WorkspaceStore) throws -> Bool {
    do throws(StoreError) {
      try store.save([change])
      return true
    } catch {
      if case .lockHeld = error { return false }
      throw error
    }
  }

  /// Takes the lock of a journal, says so and keeps it until it is killed.
  static func hold(_ path: String) throws {
    let disk = PosixDisk()
    let file = try disk.open(path, .appending)
    guard try disk.lock(file, waitingAtMost: 0) else { return }
    try FileHandle.standardOutput.write(contentsOf: Data("held\n".utf8))
    while true { pause() }
  }
}
