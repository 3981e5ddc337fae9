import Glibc
import ReformStore

/// A new folder for files that nobody needs afterwards.
struct ScratchFolder {
  let path: String

  init() throws(MicroError) {
    var template = Array("/tmp/cchc-micro-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .nothing("room in /tmp") }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Removes it with all that is in it.
  func remove() { ScratchFolder.remove(path) }

  private static func remove(_ path: String) {
    // Nothing is listed of a file.
    for name in (try? PosixDisk().list(path)) ?? [] { remove(path + "/" + name) }
    _ = Glibc.remove(path)
  }
}
