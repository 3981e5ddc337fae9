import Glibc

/// A new folder that is removed, with all that is in it, when nobody needs it any more.
final class ScratchFolder {
  let path: String

  init(in parent: String = "/tmp") throws(BenchError) {
    var template = Array("\(parent)/cchc-bench-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .folder(parent + "/cchc-bench-…") }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { _ = try? Shell.output(["rm", "-rf", path]) }
}
