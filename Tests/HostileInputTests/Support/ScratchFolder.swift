import Foundation

/// A folder of its own for one test; it goes with the object.
final class ScratchFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/cchc-hostile-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw NoFolder(code: errno) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  struct NoFolder: Error {
    var code: Int32
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ bytes: [UInt8], to name: String) throws {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)))
  }

  /// The bytes of every file below a folder, by name.
  func contents(of folder: String) throws -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path + "/" + folder) {
      let full = path + "/" + folder + "/" + name
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
      if !isFolder.boolValue { contents[name] = try bytes(of: folder + "/" + name) }
    }
    return contents
  }
}
