import Glibc
import PTYSession
import Testing

/// A place of its own for one test: a home, a folder for temporary files, one to work in, and a
/// workspace. It goes with the object.
final class Scratch {
  let root: String
  var home: String { root + "/home" }
  var temporary: String { root + "/tmp" }
  var current: String { root + "/current" }
  var state: String { root + "/state" }
  var cache: String { root + "/cache" }
  var workspace: String { root + "/workspace" }

  init() throws {
    var path = Array("/tmp/cchc-end-to-end-XXXXXX".utf8CString)
    try #require(mkdtemp(&path) != nil, "\(String(cString: strerror(errno)))")
    root = String(decoding: path.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    for folder in [home, temporary, current] { mkdir(folder, 0o700) }
    // Somebody who has been here before: the tour would lie over every first screen.
    for folder in [state, state + "/cchc"] { mkdir(folder, 0o700) }
    close(open(tourMark, O_CREAT | O_WRONLY, 0o600))
  }

  private var tourMark: String { state + "/cchc/tour-seen" }

  /// Makes this somebody who has never been here.
  func forgetWhatWasSeen() {
    unlink(tourMark)
    rmdir(state + "/cchc")
    rmdir(state)
  }

  deinit { Scratch.remove(root) }

  /// One with the sample workspace in it.
  static func withSample() throws -> Scratch {
    let scratch = try Scratch()
    let made = try scratch.run("init", scratch.workspace, "--sample")
    try #require(made.ending == .exit(0), "\(made.errors)")
    return scratch
  }

  /// All that the program may learn from outside, apart from `TERM`.
  var environment: [String: String] {
    [
      "HOME": home, "TMPDIR": temporary, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8",
      "CCHC_WORKSPACE": workspace, "XDG_STATE_HOME": state, "XDG_CACHE_HOME": cache,
      "SWIFT_BACKTRACE": "enable=no",
    ]
  }

  /// What was changed, but for the ledgers kept for the next start, which say nothing new.
  func changes(since before: FolderContents) -> [String] {
    before.changes(to: FolderContents(of: root)).filter {
      !["cache", "cache/cchc", "cache/cchc/ledgers"].contains($0)
        && !($0.hasPrefix("cache/cchc/ledgers/") && $0.hasSuffix(".snapshot"))
    }
  }

  /// Runs the program behind pipes, through other programs if wished.
  func run(
    _ arguments: String..., through wrapper: [String] = []
  ) throws -> CommandRun {
    try run(arguments, through: wrapper)
  }

  func run(
    _ arguments: [String], through wrapper: [String] = [], input: String = "",
    environment: [String: String] = [:]
  ) throws -> CommandRun {
    try CommandRun(
      wrapper + [BuiltProduct.path("cchc")] + arguments,
      environment: self.environment.merging(environment) { $1 }, in: current, input: input)
  }

  /// Starts the program on a terminal, through other programs if wished.
  func start(
    _ arguments: String..., through wrapper: [String] = [], columns: Int = 80, rows: Int = 24,
    term: String? = "xterm-256color", environment: [String: String] = [:]
  ) throws -> PTYSession {
    try start(
      arguments: arguments, through: wrapper, columns: columns, rows: rows, term: term,
      environment: environment)
  }

  func start(
    arguments: [String], through wrapper: [String] = [], columns: Int = 80, rows: Int = 24,
    term: String? = "xterm-256color", environment: [String: String] = [:]
  ) throws -> PTYSession {
    try PTYSession(
      "/bin/sh",
      ["-c", #"cd "$0" && exec "$@""#, current] + wrapper + [BuiltProduct.path("cchc")] + arguments,
      columns: columns, rows: rows, term: term,
      environment: self.environment.merging(environment) { $1 })
  }

  func contents(of folder: String? = nil) -> FolderContents {
    FolderContents(of: folder ?? workspace)
  }

  /// Puts other bytes in a file of the workspace.
  func write(_ bytes: [UInt8], to name: String) throws {
    let file = try #require(fopen(workspace + "/" + name, "w"), "\(name)")
    defer { fclose(file) }
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
  }

  static func read(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var (bytes, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 65536))
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count <= 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  private static func remove(_ path: String) {
    if unlink(path) == 0 { return }
    chmod(path, 0o700)
    for name in FolderContents.names(in: path) { remove(path + "/" + name) }
    rmdir(path)
  }
}
