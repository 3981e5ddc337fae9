import Glibc
import ReformModel

/// The sample workspace in a private folder of its own, to try things out.
struct ScratchCopy {
  private let root: String
  let directory: String

  /// Copies the bytes of the sample; what is wrong with them the opening will tell.
  init(_ context: CommandContext) throws {
    let sample = try SharedFiles(context).sampleWorkspace()
    let template = (context.variable("TMPDIR") ?? "/tmp") + "/cchc-demo-XXXXXX"
    var path = Array(template.utf8CString)
    guard mkdtemp(&path) != nil else {
      let code = errno
      throw CommandFailure(.cannotCreate) {
        $0.cannotWrite(template, reason: $0.systemReason(code))
      }
    }
    root = String(decoding: path.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    directory = root + "/workspace"
    do {
      try ScratchCopy.copy(sample, to: directory)
      try ScratchCopy.copy(sample + "/journal", to: directory + "/journal")
    } catch {
      remove()
      throw error
    }
  }

  func remove() {
    for folder in [directory + "/journal", directory, root] {
      for name in ScratchCopy.names(in: folder) { unlink(folder + "/" + name) }
      rmdir(folder)
    }
  }

  private static func copy(_ source: String, to target: String) throws {
    guard mkdir(target, 0o700) == 0 else {
      let code = errno
      throw CommandFailure(.cannotCreate) {
        $0.cannotWrite(target, reason: $0.systemReason(code))
      }
    }
    for name in names(in: source) where name.hasSuffix(".json") || name.hasSuffix(".jsonl") {
      let bytes = try FileBytes.read(source + "/" + name)
      let path = target + "/" + name
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      let code = descriptor < 0 ? errno : FileBytes.writeAll(bytes, to: descriptor)
      if descriptor >= 0 { close(descriptor) }
      guard code == 0 else {
        throw CommandFailure(.writeFailed) {
          $0.cannotWrite(path, reason: $0.systemReason(code))
        }
      }
    }
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
