import Glibc
import ReformModel
import ReformStore

/// A workspace of three indicators, two assignments and three agencies in a folder of its own.
final class SmallWorkspace {
  let folder: String
  var path: String { folder + "/w" }
  var probe = CommandProbe()

  struct NoFolder: Error {}

  /// With people, only these may enter; without, everybody.
  init(people: [Person] = [], surveys: [Survey] = []) throws {
    var template = Array("/tmp/cchc-commands-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw NoFolder() }
    folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    var definitions = Self.definitions
    definitions.people = people
    definitions.surveys = surveys
    try WorkspaceStore.create(
      directory: folder + "/w", definitions: definitions, events: Self.events)
    probe.environment["CCHC_WORKSPACE"] = path
  }

  deinit {
    for name in [
      "/w/journal", "/w", "/state/cchc/mappings", "/state/cchc", "/state", "",
    ] {
      for entry in (try? PosixDisk().list(folder + name)) ?? [] {
        unlink(folder + name + "/" + entry)
      }
      rmdir(folder + name)
    }
  }

  func run(_ arguments: String...) -> CommandProbe.Answer { probe.run(arguments) }

  /// Gives the ward four months of 6.01 that hardly differ: 70, 72, 70 and 72 %.
  func usualMonths() {
    for (month, value) in zip(5..., ["70", "72", "70", "72"]) {
      _ = run(
        "set", "6.01", "--agency", "x09367", "--period", "2026-M0\(month)", "--value", value)
    }
  }

  /// The value that stands, read back from the disk.
  func observation(_ indicator: String, _ agency: String, _ period: String) throws -> Observation? {
    guard let period = Period(code: period) else { return nil }
    return try ledger().observation(
      ObservationKey(indicator: indicator, agency: agency, period: period))
  }

  /// The record that stands under a key, read back from the disk.
  func record(_ key: RecordKey) throws -> Record? { try ledger().standing(key)?.shown.record }

  /// What is on the disk, as another reader finds it.
  func ledger() throws -> Ledger {
    try WorkspaceStore(
      directory: path, writer: try Writer(login: "reader", host: "may9"),
      now: { Instant(seconds: 0) }
    ).open().ledger
  }

  func write(_ text: String, to name: String) -> String { write(Array(text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) -> String {
    let path = folder + "/" + name
    guard let file = fopen(path, "w") else { return path }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
    return path
  }

  static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }
  static func text(_ vi: String, _ en: String) -> LocalizedText { LocalizedText(vi: vi, en: en) }
}
