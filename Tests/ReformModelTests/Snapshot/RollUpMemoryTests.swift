import Testing

@testable import ReformModel

/// What parts add up to is the same, added up now or remembered.
struct RollUpMemoryTests {
  private func rule(
    _ past: LedgerSnapshot, _ rule: AgencyAggregation = .average,
    _ agencies: [String] = ["tt-hcc", "xa-1", "bac-ninh"]
  ) -> PartsRule {
    PartsRule(rule: rule, factor: nil, agencies: PartAgencies(agencies, in: past))
  }

  private static let indicators = ["6.01", "6.02", "1.T3", "9.99"]

  private func snapshot(_ events: some Sequence<Event>) -> LedgerSnapshot {
    var builder = SnapshotBuilder()
    for event in events { builder.add(event) }
    return builder.snapshot()
  }

  private func parts(_ ledger: Ledger) -> [PeriodTable<PartsOfPeriod>] {
    Self.indicators.map { ledger.parts(of: $0, by: rule(ledger.past)) }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func aSumThatASaveChangedIsTheSumOfEverything(seed: UInt64) {
    let events = RandomJournals(seed: seed, count: 80).events
    var ledger = Ledger(snapshot(events.prefix(50)))
    _ = parts(ledger)
    for event in events.dropFirst(50) {
      ledger.add(event)
      let all = Ledger(Array(events.prefix { $0 != event }) + [event])
      #expect(parts(ledger) == parts(all))
    }
  }

  @Test func whatWasRememberedComesBackFromBytes() throws {
    let events = RandomJournals(seed: 21, count: 80).events
    let first = snapshot(events)
    let expected = parts(Ledger(first))
    let bytes = Array(first.rowBytes) + first.rollUpBytes
    let second = try #require(LedgerSnapshot(SnapshotMemory(copying: bytes)))
    #expect(second.rollUps.all.count == 3)
    #expect(second.rollUps.all == first.rollUps.all)
    #expect(parts(Ledger(second)) == expected)
  }

  @Test func aDamagedMemoryIsAddedUpAgain() throws {
    let events = RandomJournals(seed: 22, count: 80).events
    let first = snapshot(events)
    let expected = parts(Ledger(first))
    let start = first.rowBytes.count
    let bytes = Array(first.rowBytes) + first.rollUpBytes
    for place in stride(from: start, to: bytes.count, by: 5) {
      var damaged = bytes
      damaged[place] ^= 4
      let second = try #require(LedgerSnapshot(SnapshotMemory(copying: damaged)))
      #expect(second.rollUps.all.isEmpty)
      #expect(parts(Ledger(second)) == expected)
    }
  }

  @Test func anotherRuleIsAnotherQuestion() {
    let past = snapshot(RandomJournals(seed: 23, count: 80).events)
    let rules = [rule(past), rule(past, .sum), rule(past, .average, ["xa-1"])]
    let ledger = Ledger(past)
    let answers = rules.map { ledger.parts(of: "6.01", by: $0) }
    #expect(Set(answers).count == 3)
    #expect(answers[1] == rules[1].parts(of: "6.01", in: ledger))
    #expect(answers[2] == rules[2].parts(of: "6.01", in: ledger))
  }
}
