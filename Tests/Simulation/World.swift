import Foundation
import GitExchange
import ReformModel
import ReformStore

/// All machines, what lies between them, and the weeks that pass.
final class World {
  let plan: Plan
  let folder: String
  let disk = CountingDisk()
  private(set) var machines: [Machine] = []
  var expected = Expected()
  var costs = CostTable()
  private var random: SplitMix
  private var corrections: CorrectionPlan
  private var backup: Set<EventID> = []
  private(set) var exchanges = 0

  init(_ plan: Plan, sample: Definitions, folder: String) throws {
    self.plan = plan
    self.folder = folder
    random = SplitMix(plan.seed)
    corrections = CorrectionPlan(plan)
    let definitions = plan.definitions(from: sample)
    for (number, agency) in definitions.agencies.enumerated() {
      let skew = Int.random(in: -plan.greatestSkew...plan.greatestSkew, using: &random)
      machines.append(
        try Machine(
          number, folder: "\(folder)/may\(number)", agency: agency.id, skew: skew, disk: disk))
    }
    try WorkspaceStore.create(directory: machines[0].folder, definitions: definitions, disk: disk)
    try FileManager.default.createDirectory(atPath: hub, withIntermediateDirectories: true)
    if plan.usesGit { try makeRepository() }
    for machine in machines { try exchange(machine) }
  }

  var hub: String { folder + (plan.usesGit ? "/kho.git" : "/chung") }

  func run() throws {
    for week in 0..<plan.weeks {
      try pass(week)
      if (week + 1) % 52 == 0 { costs.endYear(bytes: bytesOfJournals) }
    }
    // Everybody is reachable again; what came in late goes round once more.
    for _ in 0..<3 { for machine in machines { try exchange(machine) } }
  }

  private func pass(_ week: Int) throws {
    let day = Day(number: Plan.start.number + week * 7)
    try befall(week, day)
    for machine in machines { try report(machine, week, day) }
    try corrections.act(week, day, machines, &expected, &random)
    for machine in machines.shuffled(using: &random) where isReachable(machine, week) {
      let before = disk.count
      let start = ContinuousClock.now
      let report = try exchange(machine)
      costs.add(report, disk.count - before, start.duration(to: .now), inWeek: week)
      if random.happens(plan.shareOfSticks), !plan.usesGit { try exchangeByStick(machine) }
    }
  }

  /// The values of a month go into one event, in one of the four weeks after it.
  private func report(_ machine: Machine, _ week: Int, _ day: Day) throws {
    guard week % 4 == machine.number % 4, machine.number < plan.agencies else { return }
    let month = week / 4
    // Thirteen of these months make a year; only twelve are reported.
    guard month % 13 < 12 else { return }
    let reported = Day(
      year: Plan.start.year + month / 13, month: month % 13 + 1, day: 1)
    guard let reported else { return }
    let changes = (1...plan.values).map { indicator in
      corrections.firstChange(
        machine, indicator, Period(.monthly, containing: reported), &random)
    }
    let event = try machine.save(changes, on: day)
    expected.saved(event)
    corrections.plan(event, by: machine, in: week, &random)
  }

  private func isReachable(_ machine: Machine, _ week: Int) -> Bool {
    guard machine.offlineUntil <= week else { return false }
    if random.happens(plan.shareOfLongAbsence) {
      machine.offlineUntil = week + Int.random(in: 2...12, using: &random)
      return false
    }
    return !random.happens(plan.shareOffline)
  }

  // MARK: Accidents

  private func befall(_ week: Int, _ day: Day) throws {
    if week == plan.backupWeek {
      for number in [plan.restored, plan.restoredIdle] {
        try FileManager.default.copyItem(
          atPath: machines[number].folder, toPath: "\(folder)/backup\(number)")
      }
      backup = machines[plan.restored].known
    }
    if week == plan.restoreWeek { try restoreBackups(day) }
    if week == plan.copyWeek {
      machines.append(
        try Machine(
          machines.count, copyOf: machines[plan.copied], folder: "\(folder)/may\(machines.count)"))
    }
    // Both go on under one name until they hear of each other, and under two from then on.
    guard week >= plan.copyWeek, week % 5 == 0 else { return }
    for machine in [machines[plan.copied], machines[machines.count - 1]] {
      try saveNote(machine, on: day)
    }
  }

  private func restoreBackups(_ day: Day) throws {
    for number in [plan.restored, plan.restoredIdle] {
      // What had reached nobody when a disk dies is gone, whatever a program does.
      try exchange(machines[number])
      try machines[number].restore(from: "\(folder)/backup\(number)", known: backup)
    }
    // One of them is written to before what it had written since comes back.
    try saveNote(machines[plan.restored], on: day)
    try exchange(machines[plan.restoredIdle])
  }

  /// Something that nobody else writes about.
  private func saveNote(_ machine: Machine, on day: Day) throws {
    expected.saved(try machine.save([corrections.ownChange(machine)], on: day))
  }

  // MARK: Exchanges

  @discardableResult
  private func exchange(_ machine: Machine) throws -> ExchangeReport {
    exchanges += 1
    let state = "\(folder)/trangthai\(machine.number)"
    let report =
      try plan.usesGit
      ? exchangeThroughGit(machine, state) : machine.store.exchange(with: hub, agreed: state)
    try machine.learn(report.received)
    return report
  }

  private func exchangeThroughGit(_ machine: Machine, _ state: String) throws -> ExchangeReport {
    var report = GitSyncReport()
    let program = GitProgram(
      environment: ProcessInfo.processInfo.environment,
      author: .init(name: machine.writer.id, email: "may@localhost"))
    try GitSync(
      machine.store, state: state, address: hub, program: program, pause: { _ in }
    ).run(&report)
    return report.exchange
  }

  /// Two machines without the hub.
  private func exchangeByStick(_ machine: Machine) throws {
    guard let other = machines.randomElement(using: &random), other !== machine else { return }
    exchanges += 1
    let report = try machine.store.exchange(
      with: other.folder, agreed: "\(folder)/stick\(machine.number)-\(other.number)")
    try machine.learn(report.received)
    try other.learn(report.sent)
  }

  private func makeRepository() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "init", "--quiet", "--bare", hub]
    try process.run()
    process.waitUntilExit()
  }

  private var bytesOfJournals: Int {
    let names = (try? disk.list(machines[0].folder + "/journal")) ?? []
    return names.reduce(0) {
      $0 + ((try? disk.status(at: machines[0].folder + "/journal/" + $1))?.size ?? 0)
    }
  }
}
