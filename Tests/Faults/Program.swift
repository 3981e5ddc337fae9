import Foundation

/// A program in a process of its own, run to its end.
struct Program {
  var path: String
  var arguments: [String]
  var environment: [String: String] = [:]

  struct Ended {
    /// Of the process; the signal where one ended it.
    var status: Int32
    var wasKilled: Bool
    var output: String
    var error: String
  }

  func run() throws -> Ended { try start().wait() }

  func start() throws -> Running {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "vi_VN.UTF-8", "HOME": "/nonexistent"]
      .merging(environment) { $1 }
    let (output, error) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = error
    process.standardInput = FileHandle.nullDevice
    try process.run()
    return Running(process: process, output: output, error: error)
  }

  struct Running {
    let process: Process
    let output: Pipe
    let error: Pipe

    func wait() throws -> Ended {
      let text = output.fileHandleForReading.readDataToEndOfFile()
      let told = error.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return Ended(
        status: process.terminationStatus,
        wasKilled: process.terminationReason == .uncaughtSignal,
        output: String(decoding: text, as: UTF8.self),
        error: String(decoding: told, as: UTF8.self))
    }
  }
}
