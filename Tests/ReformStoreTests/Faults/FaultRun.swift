import Glibc
import ReformModel
import ReformStore
import Testing

/// Tries one scenario with every fault at every call.
final class FaultRun {
  private let scenario: FaultScenario
  private let old: SeenState
  private let new: SeenState
  /// How many calls the scenario makes where nothing fails.
  let calls: Int
  private let names: [String]
  private let prepared: ModelDisk
  private(set) var points = 0
  private(set) var images = 0
  private(set) var complaints: [String] = []
  /// Images that were examined already, and what they showed.
  private var known: [[UInt8]: SeenState] = [:]
  private var knownToGoOn: Set<[UInt8]> = []

  init(_ scenario: FaultScenario) throws {
    self.scenario = scenario
    prepared = try scenario.preparedDisk()
    let disk = prepared.afterDeath
    old = try SeenState(disk)
    try scenario.act(disk)
    names = disk.calls
    calls = names.count
    new = try SeenState(disk)
    try #require(old != new)
  }

  func tryAll() throws {
    for call in 1...calls {
      let isReading = PlannedFault.reading.contains { names[call - 1].hasPrefix($0) }
      for fault in isReading ? PlannedFault.ofReading : PlannedFault.all {
        try fail(fault, at: call)
      }
      // Reading changes no disk, so that dying there is dying at the next change.
      if !isReading { try die(at: call) }
    }
    try die(at: calls + 1)
  }

  private func fail(_ fault: PlannedFault, at call: Int) throws {
    let disk = prepared.afterDeath
    disk.fault = fault
    disk.faultyCall = call
    let isAcknowledged = try act(on: disk, fault, call)
    let name = "\(fault) at \(call): \(disk.calls.dropFirst(call - 1).first ?? "end")"
    disk.heal()
    points += 1
    try examine(disk.afterDeath, isAcknowledged, name)
    // The power fails right after the fault.
    for cut in disk.powerCuts {
      points += 1
      try examine(cut, isAcknowledged, name + ", then a power cut")
    }
    // Others go on on the same disk, where lost pages still look written.
    points += 1
    // Nobody can, on a disk that lost pages which still look written and that could not be undone.
    if !disk.root.hasLostBytes, knownToGoOn.insert(disk.imageWithLosses).inserted {
      try goOn(on: disk, name + ", others going on")
    }
  }

  private func die(at call: Int) throws {
    let disk = prepared.afterDeath
    disk.fault = .death
    disk.faultyCall = call
    let isAcknowledged = (try? scenario.act(disk)) != nil
    for cut in disk.powerCuts + [disk.afterDeath] {
      points += 1
      let name = "power cut before \(call): \(disk.calls.dropFirst(call - 1).first ?? "end")"
      try examine(cut, isAcknowledged, name)
    }
  }

  /// Whether it was acknowledged; an error must be one that a person and a script understand.
  private func act(on disk: ModelDisk, _ fault: PlannedFault, _ call: Int) throws -> Bool {
    do {
      try scenario.act(disk)
      return true
    } catch let error as StoreError {
      if ![73, 74].contains(error.exitCode) || Words(.english).text(of: error).isEmpty {
        complain("\(fault) at \(call) \(disk.calls[call - 1]): \(error), \(error.exitCode)")
      }
      return false
    }
  }

  private func examine(_ disk: ModelDisk, _ isAcknowledged: Bool, _ name: String) throws {
    let image = disk.image
    let state = try known[image] ?? examineAnew(disk, name)
    known[image] = state
    if isAcknowledged, state != new { complain("\(name): acknowledged and lost") }
  }

  private func examineAnew(_ disk: ModelDisk, _ name: String) throws -> SeenState {
    images += 1
    let state = try SeenState(disk)
    guard state.isBetween(old, new) else {
      complain("\(name): neither old nor new: \(state.summary)")
      return state
    }
    if state != .nothing {
      let findings = try FaultScenario.store(disk, "khach").check()
      if !findings.allSatisfy(\.isHarmless) { complain("\(name): \(findings)") }
    }
    try goOn(on: disk, name)
    return state
  }

  /// A save that follows works and lasts; where there is no workspace yet, one can be made.
  private func goOn(on disk: ModelDisk, _ name: String) throws {
    do {
      let before = try SeenState(disk)
      if before == .nothing {
        try scenario.act(disk)
        if try SeenState(disk.afterPowerCut(.nothing)) != new { complain("\(name): not made") }
        return
      }
      let event = try FaultScenario.opened(disk).save([.online(12, "99")])
      let after = try SeenState(disk.afterPowerCut(.nothing))
      if !after.isLater(than: before, by: event, old, new) {
        complain("\(name): the next save left \(after.summary)")
      }
    } catch {
      complain("\(name): what follows fails: \(error)")
    }
  }

  private func complain(_ text: String) { complaints.append(text) }
}

extension SeenState {
  var summary: String {
    switch self {
    case .nothing: "nothing"
    case .broken(let error): "\(error)"
    case .workspace(_, let events): "\(events.keys.map(\.description).sorted())"
    }
  }

  /// Whether exactly that event came on top. Definitions whose rewrite was not acknowledged may be
  /// the old ones again.
  func isLater(
    than before: SeenState, by event: Event, _ old: SeenState, _ new: SeenState
  ) -> Bool {
    guard case .workspace(_, var events) = before, case .workspace(let mine, let seen) = self
    else { return false }
    events[event.id] = event
    guard seen == events, case .workspace(_, let oldEvents) = old else { return seen == events }
    return SeenState.workspace(mine, oldEvents).isBetween(old, new)
  }
}

extension Finding {
  /// Told, and nothing is lost by it.
  fileprivate var isHarmless: Bool {
    switch cause {
    case .tornTail, .tornKept, .branchedJournal: true
    default: false
    }
  }
}
