import Foundation
import ReformModel
import ReformStore

/// A folder of one test, gone with it, and the shell's view of it.
final class TestFolder {
  let path: String

  init() throws {
    let base = FileManager.default.temporaryDirectory
    path = base.appendingPathComponent("cchc-store-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var workspace: String { path + "/bac-ninh" }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: workspace + "/" + name, encoding: .utf8)
  }

  func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: workspace + "/" + name))
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: workspace + "/" + name)
  }

  /// The same file with other bytes.
  func overwrite(_ text: String, to name: String) throws {
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: workspace + "/" + name))
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
  }

  func mode(_ name: String = "") throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: workspace + "/" + name)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
  }

  /// The names in a folder of the workspace.
  func names(in folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: workspace + "/" + folder).sorted()
  }

  func store(
    _ login: String = "an", people: [Person] = [], disk: any Disk = PosixDisk(),
    clock: Instant = .test
  ) throws -> WorkspaceStore {
    try WorkspaceStore(
      directory: workspace, writer: Writer(login: login, host: "hcc01"), now: { clock },
      disk: disk, lockWait: 0)
  }

  /// A new workspace, opened.
  func opened(_ login: String = "an", disk: any Disk = PosixDisk()) throws -> WorkspaceStore {
    try WorkspaceStore.create(directory: workspace, definitions: .test)
    let store = try store(login, disk: disk)
    try store.open()
    return store
  }
}

extension Instant {
  /// 2026-11-23T08:15:02Z
  static let test = Instant(seconds: 1_795_421_702)
}
