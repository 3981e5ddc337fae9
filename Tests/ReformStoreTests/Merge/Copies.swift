import ReformModel
import Testing

@testable import ReformStore

/// Copies of one workspace in several places, on a disk in memory.
final class Copies {
  let disk = ModelDisk()

  init(_ places: String...) throws {
    try disk.makeDirectory("/srv", mode: 0o755)
    for place in places {
      try WorkspaceStore.create(
        directory: directory(of: place), definitions: .test, disk: disk)
    }
  }

  func directory(of place: String) -> String { "/srv/" + place }

  func opened(_ place: String, _ login: String = "khach") throws -> WorkspaceStore {
    let store = try WorkspaceStore(
      directory: directory(of: place), writer: Writer(login: login, host: "hcc01"),
      now: { .test }, disk: disk, lockWait: 0)
    try store.open()
    return store
  }

  /// Sets a month, over all that stands there.
  @discardableResult
  func save(_ place: String, _ login: String, month: Int, _ value: String) throws -> Event {
    let store = try opened(place, login)
    let heads = store.workspace.ledger.standing(.online(month))?.heads ?? []
    return try store.save([.online(month, value, replaces: heads)])
  }

  @discardableResult
  func merge(_ place: String, from other: String) throws -> MergeReport {
    try opened(place).merge(directory(of: other))
  }

  func rehearse(_ place: String, from other: String) throws -> MergeReport {
    try opened(place).rehearseMerge(directory(of: other))
  }

  func ledger(_ place: String) throws -> Ledger { try opened(place).workspace.ledger }

  /// Copies a journal as it is, as a backup or a copied machine would.
  func copyJournal(of login: String, from place: String, to other: String) throws {
    try write(bytes("journal/\(login)@hcc01.jsonl", in: place), to: login, in: other)
  }

  func write(_ bytes: [UInt8], to login: String, in place: String) throws {
    let path = directory(of: place) + "/journal/\(login)@hcc01.jsonl"
    if (try? disk.status(at: path)) != nil { try disk.remove(path) }
    let file = try disk.open(path, .creating)
    defer { disk.close(file) }
    _ = try disk.append(bytes[...], to: file)
  }

  func bytes(_ name: String, in place: String) throws -> [UInt8] {
    let file = try disk.open(directory(of: place) + "/" + name, .reading)
    defer { disk.close(file) }
    return try disk.read(file, at: 0, count: .max)
  }

  func journals(_ place: String) throws -> [String] {
    try disk.list(directory(of: place) + "/journal")
  }

  /// All that a place adds its journals up to: for every key what stands, and how it came about.
  func fold(_ place: String) throws -> [RecordKey: [Version]] {
    let ledger = try ledger(place)
    return Dictionary(
      uniqueKeysWithValues: ledger.keys.map { key in
        let standing = ledger.standing(key)
        return (
          key, (standing.map { [$0.shown] + $0.others } ?? []) + ledger.history(key)
        )
      })
  }

  /// Every event of a place as its line names it.
  func lines(_ place: String) throws -> [Event] { try ledger(place).events.map(\.unbranched) }
}

extension Ledger {
  /// The values that stand in a month, the one shown first.
  func values(_ month: Int) -> [String] {
    guard let standing = standing(.online(month)) else { return [] }
    return ([standing.shown] + standing.others).map { version in
      guard case .observation(let value)? = version.record else { return "-" }
      return value.value?.plain ?? "-"
    }
  }
}
