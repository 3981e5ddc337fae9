import Foundation
import ReformModel
import ReformStore

/// Whether at the end everything is as it must be.
struct Verification {
  let world: World
  private(set) var complaints: [String] = []
  private(set) var figures: [String] = []

  init(_ world: World) throws {
    self.world = world
    let reference = try contents(world.machines[0].folder)
    for machine in world.machines.dropFirst() {
      if try contents(machine.folder) != reference {
        complaints.append("machine \(machine.number) holds other journals than machine 0")
      }
    }
    if !world.plan.usesGit, try contents(world.hub) != reference {
      complaints.append("the shared folder holds other journals than machine 0")
    }
    try examine(world.machines[0])
    // A machine whose own journal went two ways, so that its files are named otherwise.
    try examine(world.machines[world.plan.copied])
  }

  /// The journals of a folder by what is in them: copies that went different ways may be named
  /// differently in each place.
  private func contents(_ folder: String) throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/journal")
    return try names.map { name in
      let data = try Data(
        contentsOf: URL(fileURLWithPath: "\(folder)/journal/\(name)"), options: .mappedIfSafe)
      let signer = name.prefix { $0 != "~" && $0 != "." }
      return "\(signer) \(data.count) \(fingerprint(data))"
    }.sorted()
  }

  private func fingerprint(_ data: Data) -> UInt64 {
    data.withUnsafeBytes { bytes in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      var at = 0
      while at + 8 <= bytes.count {
        hash = (hash ^ bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)) &* 0x100_0000_01B3
        hash ^= hash >> 29
        at += 8
      }
      for byte in bytes[at...] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      return hash
    }
  }

  private mutating func examine(_ machine: Machine) throws {
    let store = WorkspaceStore(
      directory: machine.folder, writer: machine.writer,
      now: { Instant(seconds: (Plan.start.number + 4_000) * 86_400) })
    let ledger = try store.open().ledger
    compareEvents(ledger, machine)
    compareConflicts(ledger, machine)
    let forks = store.findings.filter {
      if case .branchedJournal = $0.cause { true } else { false }
    }
    for finding in store.findings where !forks.contains(finding) {
      complaints.append("machine \(machine.number): \(finding)")
    }
    if forks.count != 2 {
      complaints.append("machine \(machine.number) tells of \(forks.count) forks, not of 2")
    }
    figures.append(
      "machine \(machine.number): \(ledger.events.count) events, \(ledger.conflicts.count) "
        + "conflicts, \(forks.count) journals that went two ways")
  }

  /// Every event that was saved, once, and no other.
  private mutating func compareEvents(_ ledger: Ledger, _ machine: Machine) {
    var counts: [Said: Int] = [:]
    for event in ledger.events { counts[Said(event), default: 0] += 1 }
    if ledger.events.count != world.expected.events.count {
      complaints.append(
        "machine \(machine.number) has \(ledger.events.count) events, saved were "
          + "\(world.expected.events.count)")
    }
    let lost = world.expected.events.filter { counts[Said($0)] != 1 }
    for event in lost.prefix(5) {
      complaints.append("machine \(machine.number): \(event.id) is not there once")
    }
  }

  /// An event without the names that reading a forked journal gives.
  private struct Said: Hashable {
    var id: EventID
    var lamport: Int
    var values: [Change]

    init(_ event: Event) {
      id = EventID(
        writer: String(event.id.writer.prefix { $0 != "~" }), sequence: event.id.sequence)
      lamport = event.lamport
      values = event.changes.map { Change(key: $0.key, record: $0.record, replaces: []) }
    }
  }

  private mutating func compareConflicts(_ ledger: Ledger, _ machine: Machine) {
    let found = Set(ledger.conflicts)
    for key in found.symmetricDifference(world.expected.conflicts).sorted(by: { $0.text < $1.text })
      .prefix(5)
    {
      complaints.append(
        "machine \(machine.number): \(key.text) is \(found.contains(key) ? "" : "not ")in conflict")
    }
  }
}
