import Foundation
import ReformModel
import ReformStore

/// `cchc-faults` tries what no ordinary test can: real processes that fail, die and contend.
///
/// * `faults CCHC [COMMAND]`: every system call of `cchc set`, `cchc import` and `cchc init` failing.
/// * `writers CCHC PROCESSES VALUES`: processes that write into one workspace at once.
/// * `worker`, `hold`: the processes these start.
/// * `rewrite WORKSPACE LANGUAGE`: replaces `workspace.json`.
let arguments = CommandLine.arguments
let scratch = NSTemporaryDirectory() + "cchc-faults-\(getpid())"

func base(_ cchc: String) throws -> String {
  try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
  let base = scratch + "/base"
  let made = try Program(path: cchc, arguments: ["init", base]).run()
  if made.status != 0 { throw POSIXError(.EIO) }
  return base
}

func faults(_ cchc: String, only name: String?) throws -> [String] {
  let empty = try base(cchc)
  let used = scratch + "/used"
  try FileManager.default.copyItem(atPath: empty, toPath: used)
  let first = ["set", "6.01", "--period", "2026-M09", "--value", "50", "--workspace", used]
  _ = try Program(path: cchc, arguments: first, environment: ["CCHC_WRITER": "an@hcc01"]).run()
  let definitions = try SoakWorker.store(empty, "an@hcc01").open().definitions
  let rows = (0..<1_000).map { number in
    guard case .observation(let key) = SoakWorker.change(number, definitions).key else { return "" }
    return "\(key.indicator),\(key.agency),\(key.period.code),\(number % 100)"
  }
  let table = scratch + "/rows.csv"
  try Data((["indicator,agency,period,value"] + rows).joined(separator: "\n").utf8)
    .write(to: URL(fileURLWithPath: table))
  let set = { (path: String) in
    ["set", "6.01", "--period", "2026-M08", "--value", "51.5", "--workspace", path]
  }
  let commands = [
    FaultLoop.Command(name: "first set", base: empty, arguments: set, shows: "6.01"),
    .init(name: "later set", base: used, arguments: set, shows: "6.01"),
    .init(
      name: "import of 1000 rows", base: used,
      arguments: { ["import", table, "--workspace", $0] }, shows: "6.01"),
    .init(
      name: "definition rewrite", base: used, arguments: { ["rewrite", $0, "en"] }, shows: "6.01",
      program: CommandLine.arguments[0]),
    .init(name: "init", base: nil, arguments: { ["init", $0] }, shows: "6.01"),
  ]
  return try commands.filter { name == nil || name == $0.name }.flatMap { command in
    let loop = try FaultLoop(command, program: cchc, scratch: scratch)
    try loop.run()
    return loop.complaints
  }
}

func writers(_ cchc: String, _ processes: Int, _ values: Int) throws -> [String] {
  let own = CommandLine.arguments[0]
  let (apart, shared) = (try base(cchc), scratch + "/shared")
  try FileManager.default.copyItem(atPath: apart, toPath: shared)
  let soak = WriterSoak(
    executable: own, workspace: apart, processes: processes, values: values, sharesWriter: false)
  let contention = WriterSoak(
    executable: own, workspace: shared, processes: processes, values: values, sharesWriter: true)
  return try soak.run() + contention.run()
    + KilledHolder(executable: own, workspace: shared).run()
}

/// Replaces a definition file, and ends as the program does where that fails.
func rewrite(_ workspace: String, _ language: Language) {
  do throws(StoreError) {
    let store = try SoakWorker.store(workspace, "an@hcc01")
    var definitions = try store.open().definitions
    definitions.info.language = language
    try store.replace(definitions)
  } catch {
    let words = Words(.vietnamese)
    let text = words.error(words.text(of: error))
    try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
    exit(error.exitCode)
  }
}

func run() throws -> [String] {
  switch (arguments.dropFirst().first, arguments.count) {
  case ("faults", 3): return try faults(arguments[2], only: nil)
  case ("faults", 4): return try faults(arguments[2], only: arguments[3])
  case ("writers", 5):
    return try writers(arguments[2], Int(arguments[3]) ?? 0, Int(arguments[4]) ?? 0)
  case ("worker", 6):
    try SoakWorker.run(
      arguments[2], arguments[3], first: Int(arguments[4]) ?? 0, count: Int(arguments[5]) ?? 0)
    return []
  case ("hold", 3):
    try SoakWorker.hold(arguments[2])
    return []
  case ("rewrite", 4):
    rewrite(arguments[2], Language(rawValue: arguments[3]) ?? .vietnamese)
    return []
  default: return ["cchc-faults faults CCHC [COMMAND] | writers CCHC PROCESSES VALUES"]
  }
}

do {
  let complaints = try run()
  try? FileManager.default.removeItem(atPath: scratch)
  for complaint in complaints.prefix(50) { say("WRONG: \(complaint)") }
  exit(complaints.isEmpty ? 0 : 1)
} catch {
  say("WRONG: \(error)")
  exit(1)
}
