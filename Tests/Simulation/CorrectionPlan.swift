import ReformModel

/// Who corrects which value when: alone, or on two machines that do not know of each other.
struct CorrectionPlan {
  private struct Case {
    var key: RecordKey
    var original: EventID
    var machine: Int
    /// From this week on, as soon as the machines concerned know what they need to.
    var week: Int
    var kind: Kind
  }

  private enum Kind {
    case alone
    case onTwoSides(settled: Bool)
    /// What two events said is settled by a third.
    case decision([EventID])
  }

  private let plan: Plan
  private var waiting: [Case] = []
  private var notes = 0

  init(_ plan: Plan) {
    self.plan = plan
  }

  func firstChange(
    _ machine: Machine, _ indicator: Int, _ period: Period, _ random: inout SplitMix
  ) -> Change {
    let code = "6.\(indicator < 10 ? "0" : "")\(indicator)"
    let key = ObservationKey(indicator: code, agency: machine.agency, period: period)
    return change(.observation(key), Int.random(in: 0..<1_000_000, using: &random), [])
  }

  /// A change under a key that no other machine ever writes: a quarter that lies before all months.
  mutating func ownChange(_ machine: Machine) -> Change {
    notes += 1
    let day = Day(number: Plan.start.number - 40 - notes * 31)
    let key = ObservationKey(
      indicator: "6.01", agency: machine.agency, period: Period(.monthly, containing: day))
    return change(.observation(key), notes, [])
  }

  private func change(_ key: RecordKey, _ value: Int, _ replaces: [EventID]) -> Change {
    Change(
      key: key, record: .observation(Observation(value: ExactDecimal(value))), replaces: replaces)
  }

  /// Decides the fate of the values of a report.
  mutating func plan(
    _ event: Event, by machine: Machine, in week: Int, _ random: inout SplitMix
  ) {
    guard machine.number > 0, !plan.isSpecial(machine.number) else { return }
    for change in event.changes {
      let kind: Kind
      if random.happens(plan.shareOfConflicts) {
        kind = .onTwoSides(settled: random.happens(plan.shareSettled))
      } else if random.happens(plan.shareOfCorrections) {
        kind = .alone
      } else {
        continue
      }
      waiting.append(
        Case(
          key: change.key, original: event.id, machine: machine.number,
          week: week + Int.random(in: 1...8, using: &random), kind: kind))
    }
  }

  /// Does what is due and possible. The machine of the province, number 0, is the other side.
  mutating func act(
    _ week: Int, _ day: Day, _ machines: [Machine], _ expected: inout Expected,
    _ random: inout SplitMix
  ) throws {
    let centre = machines[0]
    let due = waiting.filter { $0.week <= week && isPossible($0, centre) }
    waiting = waiting.filter { $0.week > week || !isPossible($0, centre) }
    for item in due {
      let value = Int.random(in: 0..<1_000_000, using: &random)
      switch item.kind {
      case .alone:
        let own = change(item.key, value, [item.original])
        expected.saved(try machines[item.machine].save([own], on: day))
      case .onTwoSides(let isSettled):
        let versions = try disagree(on: item, value, day, machines, &expected)
        guard isSettled else { continue }
        waiting.append(
          Case(
            key: item.key, original: versions[0], machine: item.machine, week: week + 8,
            kind: .decision(versions)))
      case .decision(let versions):
        expected.saved(try centre.save([change(item.key, value, versions)], on: day))
        expected.conflicts.remove(item.key)
      }
    }
  }

  /// Two machines change a value without knowing of each other.
  private func disagree(
    on item: Case, _ value: Int, _ day: Day, _ machines: [Machine], _ expected: inout Expected
  ) throws -> [EventID] {
    let own = try machines[item.machine].save(
      [change(item.key, value, [item.original])], on: day)
    let other = try machines[0].save([change(item.key, value + 1, [item.original])], on: day)
    expected.saved(own)
    expected.saved(other)
    expected.conflicts.insert(item.key)
    expected.conflictsMade += 1
    return [own.id, other.id]
  }

  private func isPossible(_ item: Case, _ centre: Machine) -> Bool {
    if case .alone = item.kind { return true }
    return centre.known.contains(item.original)
  }
}
