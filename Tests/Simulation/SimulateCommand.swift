import ArgumentParser
import Foundation
import ReformModel
import ReformStore

/// Simulates years of work on many machines that exchange their journals, and proves that all end up
/// with the same and nothing was lost.
@main
struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cchc-simulate",
    abstract: "Simulates years of work on many machines; the same seed does the same.")

  @Option(help: "How many agencies, each a machine of its own.")
  var agencies = 118

  @Option(help: "How many years.")
  var years = 10

  @Option(help: "How many values each agency reports a month.")
  var values = 12

  @Option(help: "Decides everything that is left to chance.")
  var seed: UInt64 = 55

  @Flag(help: "Exchange through a git repository instead of a shared folder.")
  var git = false

  @Option(help: "A workspace whose agencies are taken.")
  var sample = "SampleData/bac-ninh"

  @Option(help: "Where the machines are made; removed at the end.")
  var scratch = NSTemporaryDirectory() + "cchc-simulate-\(getpid())"

  func run() throws {
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    let plan = Plan(agencies: agencies, years: years, values: values, seed: seed, usesGit: git)
    let reader = try Writer(login: "doc", host: "may")
    let store = WorkspaceStore(
      directory: sample, writer: reader, now: { Instant(seconds: 0) })
    let start = ContinuousClock.now
    let world = try World(plan, sample: store.open().definitions, folder: scratch)
    try world.run()
    let verified = try Verification(world)
    tell(world, verified, start.duration(to: .now))
    if !verified.complaints.isEmpty { throw ExitCode(1) }
  }

  private func tell(_ world: World, _ verified: Verification, _ time: Duration) {
    let expected = world.expected
    print(
      "\(world.machines.count) machines, \(years) years, \(world.exchanges) exchanges through "
        + (git ? "a git repository" : "a shared folder"))
    print(
      "saved: \(expected.events.count) events with \(expected.values) values; conflicts made: "
        + "\(expected.conflictsMade), settled: \(expected.conflictsMade - expected.conflicts.count)"
    )
    for figure in verified.figures { print(figure) }
    for line in world.costs.lines { print(line) }
    for complaint in verified.complaints { print("WRONG: \(complaint)") }
    print(verified.complaints.isEmpty ? "lost: nothing; all copies are the same" : "FAILED")
    print("took \(time.components.seconds) s")
  }
}
