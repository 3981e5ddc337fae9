import Glibc
import ReformCommands
import ReformModel

/// Runs `cchc` in this process and keeps what it wrote.
struct CommandProbe {
  struct Answer {
    var status: Int32
    var output: String
    var error: String

    var lines: [String] {
      output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
  }

  var environment: [String: String] = ["LANG": "vi_VN.UTF-8"]
  var now = Instant(iso: "2026-11-23T08:00:00Z") ?? Instant(seconds: 0)
  var login = "an"
  var input: [UInt8] = []
  var screen: Console.Screen?
  /// What writing to standard output answers.
  var outputError: Int32 = 0

  /// The repository, found from this file.
  static var repository: String {
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "/")
  }

  func run(_ arguments: String...) -> Answer { run(arguments) }

  func run(_ arguments: [String]) -> Answer {
    let written = Written()
    let console = Console(screen: screen) { [outputError] bytes, isError in
      if !isError, outputError != 0 { return outputError }
      if isError { written.error += bytes } else { written.output += bytes }
      return 0
    }
    let context = CommandContext(
      environment: environment, now: { [now] in now }, login: login, home: "/nonexistent",
      host: "may1", executable: Self.repository + "/.build/debug/cchc",
      readInput: { [input] in input }, console: console)
    let status = CommandLineRun(arguments, in: context).run()
    return Answer(
      status: status, output: String(decoding: written.output, as: UTF8.self),
      error: String(decoding: written.error, as: UTF8.self))
  }

  private final class Written {
    var output: [UInt8] = []
    var error: [UInt8] = []
  }
}
