import Glibc

/// The screens of the scenarios, drawn by `cchc render` into files that the floor shows.
struct Frames {
  let cchc: String
  let workspace: String
  let folder: String

  init(_ cchc: String, _ workspace: String) throws(BenchError) {
    (self.cchc, self.workspace) = (cchc, workspace)
    var template = Array("/tmp/cchc-bench-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .folder("/tmp/cchc-bench-…") }
    folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// One file a step of the scenario, the screen before the first step included.
  func files(of scenario: Scenario, _ size: ScreenSize) throws(BenchError) -> [String] {
    var files: [String] = []
    for step in 0...scenario.forward.count {
      let keys = (scenario.path + scenario.forward.prefix(step)).map(\.script).joined()
      let file = "\(folder)/\(step)-\(size.columns)"
      _ = try Shell.output(
        [
          cchc, "render", "--workspace", workspace, "--format", "ansi", "--colours", "256",
          "--size", "\(size.columns)x\(size.rows)", "--keys", keys, "--login", Frames.login,
        ], into: file)
      files.append(file)
    }
    return files
  }

  /// Who the dashboard greets at the top, and so the floor too.
  private static var login: String {
    getpwuid(getuid())?.pointee.pw_name.map { String(cString: $0) } ?? "uid\(getuid())"
  }

  func remove() {
    for name in FileText.names(in: folder) { unlink("\(folder)/\(name)") }
    rmdir(folder)
  }
}
