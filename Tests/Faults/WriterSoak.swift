import Foundation
import ReformModel
import ReformStore

/// Many processes that write into one workspace at the same time.
struct WriterSoak {
  var executable: String
  var workspace: String
  var processes: Int
  var values: Int
  /// All under one writer, so that they contend for one journal; else each has its own.
  var sharesWriter: Bool

  /// Returns what went wrong.
  func run() throws -> [String] {
    let workers = try (0..<processes).map { i in
      try Program(
        path: executable,
        arguments: ["worker", workspace, writer(i), String(i * values), String(values)]
      ).start()
    }
    var complaints: [String] = []
    var acknowledged: [Int] = []
    for worker in workers {
      let ended = try worker.wait()
      if ended.status != 0 {
        complaints.append("a worker ended with \(ended.status): \(ended.error)")
      }
      acknowledged += ended.output.split(separator: "\n").compactMap { Int($0) }
    }
    let missing = try (0..<processes).map { try unread(acknowledged, by: writer($0)) }
    complaints += missing.flatMap { $0 }
    if Set(acknowledged).count != processes * values {
      complaints.append("\(acknowledged.count) acknowledged of \(processes * values)")
    }
    say(
      "\(processes) processes, \(sharesWriter ? "one writer" : "a writer each"): "
        + "\(acknowledged.count) acknowledged, \(complaints.count) wrong")
    return complaints
  }

  private func writer(_ i: Int) -> String { sharesWriter ? "chung@hcc01" : "w\(i)@hcc01" }

  /// What a writer who opens the workspace afterwards does not find as it was acknowledged.
  private func unread(_ acknowledged: [Int], by writer: String) throws -> [String] {
    let store = try SoakWorker.store(workspace, writer)
    let definitions = try store.open().definitions
    let faults = acknowledged.filter {
      let change = SoakWorker.change($0, definitions)
      return store.workspace.ledger.standing(change.key)?.shown.record != change.record
    }
    return faults.map { "value \($0) is lost" } + store.check().map { "\($0)" }
  }
}
