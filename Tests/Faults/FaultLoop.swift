import Foundation
import ReformModel

/// Runs one command of the program again and again, each time with one of its system calls failing
/// or its process killed there.
final class FaultLoop {
  struct Command {
    var name: String
    /// What there is before; nil for nothing at all.
    var base: String?
    var arguments: (_ workspace: String) -> [String]
    /// An indicator to look at afterwards.
    var shows: String
    /// What runs in place of the program under test.
    var program: String?
  }

  private let program: String
  private let scratch: String
  private let command: Command
  private let old: ShownState?
  private var new: ShownState?
  private(set) var points = 0
  private(set) var acknowledged = 0
  private(set) var lost = 0
  private(set) var complaints: [String] = []

  init(_ command: Command, program: String, scratch: String) throws {
    self.command = command
    self.program = program
    self.scratch = scratch
    old = try command.base.flatMap(ShownState.read)
  }

  private var workspace: String { scratch + "/w" }

  func run() throws {
    let calls = try trace()
    new = try ShownState.read(workspace)
    guard new != nil, new != old else {
      return complaints.append("\(command.name) changes nothing")
    }
    for call in calls {
      for injections in call.injections { try attempt(injections, call) }
    }
    say(
      "\(command.name): \(calls.count) calls, \(points) fault points, \(acknowledged) acknowledged, "
        + "\(lost) lost, \(complaints.count) wrong")
  }

  /// The calls of a run in which nothing fails.
  private func trace() throws -> [TracedCall] {
    try prepare()
    let log = scratch + "/trace"
    let ended = try strace(["-y", "-o", log])
    guard ended.status == 0, !ended.wasKilled else {
      complaints.append("\(command.name): \(ended.status) \(ended.error)")
      return []
    }
    return TracedCall.touching(workspace, in: try String(contentsOfFile: log, encoding: .utf8))
  }

  private func strace(_ options: [String]) throws -> Program.Ended {
    try Program(
      path: "/usr/bin/strace",
      arguments: ["-f", "-qq", "-e", "trace=" + TracedCall.traced] + options
        + [command.program ?? program] + command.arguments(workspace),
      environment: ["CCHC_WRITER": "an@hcc01"]
    ).run()
  }

  private func prepare() throws {
    let files = FileManager.default
    try? files.removeItem(atPath: workspace)
    if let base = command.base { try files.copyItem(atPath: base, toPath: workspace) }
  }

  private func attempt(_ injections: [String], _ call: TracedCall) throws {
    try prepare()
    points += 1
    let ended = try strace(["-o", "/dev/null"] + injections.flatMap { ["-e", $0] })
    let name = "\(command.name), \(injections.joined(separator: " ")), \(call.text)"
    if ended.status == 0, !ended.wasKilled { acknowledged += 1 }
    checkMessage(ended, name)
    do {
      let state = try ShownState.read(workspace)
      if ended.status == 0, !ended.wasKilled, state != new {
        lost += 1
        complaints.append("\(name): acknowledged and lost")
      }
      if state != old, state != new { complaints.append("\(name): neither old nor new") }
      try checkPrograms(state, name)
    } catch {
      complaints.append("\(name): \(error)")
    }
  }

  /// One sentence for a person, one number for a script.
  private func checkMessage(_ ended: Program.Ended, _ name: String) {
    guard !ended.wasKilled, ended.status != 0 else { return }
    // Notes may come before, of what could not be read on the way.
    let told = ended.error.split(separator: "\n").filter { !$0.hasPrefix("Lưu ý: ") }
    let isClear = told.count == 1 && told[0].hasPrefix("Lỗi: ")
    if !isClear || ![73, 74].contains(ended.status) {
      complaints.append("\(name): exit \(ended.status), \(ended.error)")
    }
  }

  /// The program itself opens what is there, and can go on.
  private func checkPrograms(_ state: ShownState?, _ name: String) throws {
    guard state != nil else {
      let again = try Program(path: program, arguments: command.arguments(workspace)).run()
      let isMade = try ShownState.read(workspace) == new
      if again.status != 0 || !isMade { complaints.append("\(name): then \(again.error)") }
      return
    }
    let check = try cchc(["check", "--lang", "en"])
    let namesTail = check.output.contains("torn") || check.output.contains("unfinished")
    if check.status != 0, !(check.status == 1 && namesTail) {
      complaints.append("\(name): check \(check.status) \(check.output)\(check.error)")
    }
    let show = try cchc(["show", command.shows, "--json"])
    if show.status != 0 { complaints.append("\(name): show \(show.status) \(show.error)") }
    let next = try cchc([
      "set", command.shows, "--period", "2026-M10", "--value", "12.5", "--reason", "Thử",
    ])
    if next.status != 0 { complaints.append("\(name): the next save \(next.error)") }
  }

  private func cchc(_ arguments: [String]) throws -> Program.Ended {
    try Program(
      path: program, arguments: arguments + ["--workspace", workspace],
      environment: ["CCHC_WRITER": "an@hcc01"]
    ).run()
  }
}
