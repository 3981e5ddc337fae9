/// One system call of a program that touches a workspace.
struct TracedCall: Hashable {
  var name: String
  /// Which of the calls of that name in the process, counted from 1.
  var ordinal: Int
  /// As it was traced.
  var text: String

  /// Calls that change a workspace, and those that open it.
  static let changing = [
    "openat", "write", "fsync", "rename", "flock", "ftruncate", "mkdir", "chmod", "fchmod",
    "unlink",
    "rmdir",
  ]
  static let reading = ["pread64", "getdents64"]
  static let traced = (changing + reading).joined(separator: ",")

  /// The calls in the output of strace whose text names the folder.
  static func touching(_ folder: String, in trace: String) -> [TracedCall] {
    var counts: [Substring: [String: Int]] = [:]
    var calls: [TracedCall] = []
    for line in trace.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
      guard words.count == 2, let end = words[1].firstIndex(of: "(") else { continue }
      let name = words[1][..<end].trimmingPrefix { $0 == " " }
      let ordinal = counts[words[0], default: [:]][String(name), default: 0] + 1
      counts[words[0], default: [:]][String(name)] = ordinal
      guard words[1].contains(folder) else { continue }
      calls.append(
        TracedCall(name: String(name), ordinal: ordinal, text: String(words[1].prefix(120))))
    }
    return calls
  }

  /// What can go wrong at such a call, in the words of strace.
  var injections: [[String]] {
    let errors =
      Self.reading.contains(name) ? ["EIO", "EINTR"] : ["ENOSPC", "EIO", "EDQUOT", "EINTR"]
    return errors.map { [injection("error=\($0)")] } + [[injection("signal=KILL")]] + rollBacks
  }

  /// A line that is not on the disk is taken back, which can go wrong as well.
  private var rollBacks: [[String]] {
    guard name == "write" || name == "fsync" else { return [] }
    return ["error=EIO", "error=EINTR", "signal=KILL"].map {
      [injection("error=ENOSPC"), "inject=ftruncate:\($0):when=1"]
    }
  }

  private func injection(_ fault: String) -> String { "inject=\(name):\(fault):when=\(ordinal)" }
}
