import ReformModel
import TerminalInterface

@testable import ReformCommands

/// One call of `cchc` in this process, and what it wrote.
struct CommandRun {
  var status: Int32
  var output: [UInt8]
  var errors: [UInt8]

  var outputText: String { String(decoding: output, as: UTF8.self) }

  /// - Parameter columns: of the terminal it writes to; nil for a pipe.
  init(
    _ arguments: [String], in workspace: String? = nil, environment: [String: String] = [:],
    input: [UInt8] = [], columns: Int? = nil, colour: Bool = false
  ) {
    final class Written {
      var (output, errors) = ([UInt8](), [UInt8]())
    }
    let written = Written()
    let console = Console(
      screen: columns.map { Console.Screen(columns: $0, usesColour: colour) },
      showsProgress: columns != nil
    ) { bytes, isError in
      if isError { written.errors += bytes } else { written.output += bytes }
      return 0
    }
    var variables = ["LANG": "vi_VN.UTF-8", "XDG_STATE_HOME": "/nonexistent"]
    variables["CCHC_WORKSPACE"] = workspace
    let context = CommandContext(
      environment: variables.merging(environment) { $1 },
      now: { Instant(iso: "2026-11-23T08:00:00Z") ?? Instant(seconds: 0) }, login: "an",
      home: "/nonexistent", host: "may1", executable: Repository.path + "/.build/debug/cchc",
      readInput: { input }, console: console)
    status = CommandLineRun(arguments, in: context).run()
    (output, errors) = (written.output, written.errors)
  }

  /// What of output and errors may not reach a terminal; colours of our own may.
  var terminalFaults: [String] {
    var faults: [String] = []
    for bytes in [output, errors] {
      guard let text = String(validating: bytes, as: UTF8.self) else { return ["not UTF-8"] }
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        let plain = line.replacing(#/\u{1B}\[(0|1|2|31|32|33|36)m|\r\u{1B}\[K/#, with: "")
        if let fault = SafeCells.fault(of: String(plain)) {
          faults.append("\(fault) in \(line.prefix(40).debugDescription)")
        }
      }
    }
    return faults
  }
}
