import Foundation
import ReformModel
import ReformStore

/// A process that is killed while it holds the lock of a journal.
struct KilledHolder {
  var executable: String
  var workspace: String

  /// Returns what went wrong.
  func run() throws -> [String] {
    let store = try SoakWorker.store(workspace, "chung@hcc01")
    let definitions = try store.open().definitions
    let journal = workspace + "/journal/chung@hcc01.jsonl"
    let holder = try Program(path: executable, arguments: ["hold", journal]).start()
    guard holder.output.fileHandleForReading.availableData == Data("held\n".utf8) else {
      return ["the lock was not taken"]
    }
    let id = holder.process.processIdentifier
    var complaints: [String] = []
    let last = SoakWorker.change(SoakWorker.months * definitions.agencies.count - 1, definitions)
    do throws(StoreError) {
      try store.save([last])
      complaints.append("a save went past the lock")
    } catch {
      let holder = LockHolder(process: Int(id), login: HostIdentity.login)
      if case .lockHeld(_, holder: holder) = error {} else { complaints.append("\(error)") }
    }
    kill(id, SIGKILL)
    holder.process.waitUntilExit()
    try store.save([last])
    say("a killed lock holder blocks nobody: \(complaints.count) wrong")
    return complaints
  }
}
