import ReformModel
import Testing

struct LedgerTests {
  private static let key = RecordKey.assignment("1.T1")

  private static func set(
    _ writer: String, _ sequence: Int, lamport: Int, percent: Int?, replaces: [EventID] = [],
    at: String = "2026-01-01T00:00:00Z", key: RecordKey = key
  ) -> Event {
    let record = percent.map { Record.assignment(AssignmentProgress(percent: $0)) }
    return Event(
      id: EventID(writer: writer, sequence: sequence), lamport: lamport,
      at: Instant(iso: at) ?? Instant(seconds: 0), person: writer,
      changes: [Change(key: key, record: record, replaces: replaces)])
  }

  private static func id(_ text: String) -> EventID {
    EventID(text) ?? EventID(writer: "", sequence: 0)
  }

  private func percent(_ ledger: Ledger) -> Int { ledger.progress(of: "1.T1").percent }

  @Test func whatNobodyReplacedStands() {
    let ledger = Ledger([
      LedgerTests.set("a", 1, lamport: 1, percent: 10),
      LedgerTests.set("b", 1, lamport: 2, percent: 20, replaces: [LedgerTests.id("a:1")]),
    ])
    #expect(percent(ledger) == 20)
    #expect(ledger.standing(LedgerTests.key)?.others.isEmpty == true)
    #expect(ledger.conflicts.isEmpty)
  }

  @Test func concurrentValuesThatDifferAreAConflictShowingTheGreatestLamportAndWriter() {
    let ledger = Ledger([
      LedgerTests.set("b", 1, lamport: 2, percent: 20),
      LedgerTests.set("a", 1, lamport: 2, percent: 10),
      LedgerTests.set("z", 1, lamport: 1, percent: 30),
    ])
    let standing = ledger.standing(LedgerTests.key)
    #expect(standing?.shown.event == LedgerTests.id("b:1"))
    #expect(standing?.others.map(\.event.description) == ["a:1", "z:1"])
    #expect(ledger.conflicts == [LedgerTests.key])
  }

  @Test func concurrentValuesThatAgreeAreNoConflict() {
    let ledger = Ledger([
      LedgerTests.set("a", 1, lamport: 1, percent: 10),
      LedgerTests.set("b", 1, lamport: 1, percent: 10),
    ])
    #expect(ledger.conflicts.isEmpty)
    #expect(ledger.standing(LedgerTests.key)?.heads.count == 2)
  }

  @Test func aDecidingEventSettlesAConflict() {
    var ledger = Ledger([
      LedgerTests.set("a", 1, lamport: 1, percent: 10),
      LedgerTests.set("b", 1, lamport: 1, percent: 20),
    ])
    let change = ledger.change(
      LedgerTests.key, to: .assignment(AssignmentProgress(percent: 10)))
    #expect(Set(change.replaces) == [LedgerTests.id("a:1"), LedgerTests.id("b:1")])
    ledger.add(
      Event(
        id: EventID(writer: "c", sequence: 1), lamport: 2, at: Instant(seconds: 0), person: "c",
        changes: [change]))
    #expect(ledger.conflicts.isEmpty)
    #expect(percent(ledger) == 10)
  }

  @Test func clearingAValueIsAnEventToo() {
    let ledger = Ledger([
      LedgerTests.set("a", 1, lamport: 1, percent: 10),
      LedgerTests.set("a", 2, lamport: 2, percent: nil, replaces: [LedgerTests.id("a:1")]),
    ])
    #expect(ledger.standing(LedgerTests.key)?.shown.record == nil)
    #expect(ledger.progress(of: "1.T1") == .notStarted)
    #expect(ledger.history(LedgerTests.key).count == 2)
  }

  @Test func anEventKnownAlreadyChangesNothing() {
    var ledger = Ledger([LedgerTests.set("a", 1, lamport: 1, percent: 10)])
    ledger.add(LedgerTests.set("a", 1, lamport: 1, percent: 10))
    #expect(ledger.events.count == 1)
    #expect(ledger.history(LedgerTests.key).count == 1)
  }

  @Test func anEventCannotReplaceItself() {
    let own = LedgerTests.set("a", 1, lamport: 1, percent: 10, replaces: [LedgerTests.id("a:1")])
    #expect(percent(Ledger([own])) == 10)
  }

  @Test func asOfADayHoldsWhatWasSavedByItsEndInVietNam() {
    let ledger = Ledger([
      LedgerTests.set("a", 1, lamport: 1, percent: 10, at: "2026-03-01T16:59:59Z"),
      LedgerTests.set(
        "a", 2, lamport: 2, percent: 20, replaces: [LedgerTests.id("a:1")],
        at: "2026-03-01T17:00:00Z"),
    ])
    #expect(percent(ledger.asOf(Fixture.day("2026-02-28"))) == 0)
    #expect(percent(ledger.asOf(Fixture.day("2026-03-01"))) == 10)
    #expect(percent(ledger.asOf(Fixture.day("2026-03-02"))) == 20)
  }

  @Test func periodsThatArriveInAnyOrderAreEachFoundOnce() throws {
    let codes = ["2026-M10", "2026-M02", "2026-Q1", "2026", "2025-M12", "2026-W10", "2026-M02"]
    let keys = try codes.map {
      ObservationKey(indicator: "6.01", agency: "sxd", period: try #require(Period(code: $0)))
    }
    let ledger = Ledger(
      keys.enumerated().map { i, key in
        Event(
          id: EventID(writer: "a", sequence: i + 1), lamport: i + 1, at: Instant(seconds: 0),
          person: "a",
          changes: [
            Change(
              key: .observation(key),
              record: .observation(Observation(value: ExactDecimal(i))), replaces: [])
          ])
      })
    for (i, key) in keys.enumerated().dropFirst(2) {
      #expect(ledger.observation(key)?.value == ExactDecimal(i))
    }
    #expect(ledger.observation(keys[0])?.value == ExactDecimal(0))
    #expect(ledger.history(.observation(keys[1])).count == 2)
    #expect(Set(ledger.keys).count == 6)
    #expect(ledger.keys.count == 6)
    #expect(ledger.observationKeys(of: "6.01", agency: "sxd").count == 6)
    let missing = try #require(Period(code: "2026-M03"))
    #expect(
      ledger.observation(
        ObservationKey(indicator: "6.01", agency: "sxd", period: missing)) == nil)
  }

  // MARK: Properties over many random journals

  /// Three writers who saw some of each other's events and wrote over a few keys.
  private static func journals(seed: UInt64) -> [[Event]] {
    var random = SplitMix(seed)
    var seen: [[Event]] = [[], [], []]
    var written: [[Event]] = [[], [], []]
    for _ in 0..<40 {
      let writer = Int.random(in: 0..<3, using: &random)
      let key = RecordKey.assignment("1.T\(Int.random(in: 1...4, using: &random))")
      let view = Ledger(seen[writer])
      let event = set(
        ["a", "b", "c"][writer], written[writer].count + 1, lamport: view.greatestLamport + 1,
        percent: Int.random(in: 0...3, using: &random) == 0
          ? nil : Int.random(in: 1...3, using: &random),
        replaces: view.standing(key)?.heads ?? [], key: key)
      seen[writer].append(event)
      written[writer].append(event)
      let other = Int.random(in: 0..<3, using: &random)
      if other != writer { seen[other] += written[writer].suffix(3) }
    }
    return written
  }

  private func state(_ ledger: Ledger) -> [RecordKey: [Version]] {
    Dictionary(
      uniqueKeysWithValues: ledger.keys.map { key in
        let standing = ledger.standing(key)
        let shown = standing.map { [$0.shown] + $0.others } ?? []
        return (key, shown + ledger.history(key))
      })
  }

  @Test func theRandomJournalsDoDisagree() {
    let conflicts = (1...20).map { Ledger(LedgerTests.journals(seed: $0).flatMap { $0 }).conflicts }
    #expect(conflicts.filter { !$0.isEmpty }.count > 5)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func theOrderOfEventsDoesNotMatter(seed: UInt64) {
    let events = LedgerTests.journals(seed: seed).flatMap { $0 }
    let expected = state(Ledger(events))
    var random = SplitMix(seed &+ 1000)
    for _ in 0..<5 {
      let shuffled = Ledger(events.shuffled(using: &random))
      #expect(state(shuffled) == expected)
      #expect(Set(shuffled.conflicts) == Set(Ledger(events).conflicts))
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func mergingIsCommutativeAssociativeAndIdempotent(seed: UInt64) {
    let parts = LedgerTests.journals(seed: seed).map { Ledger($0) }
    func merged(_ order: [Int]) -> Ledger {
      order.reduce(into: Ledger()) { $0.merge(parts[$1]) }
    }
    let expected = state(merged([0, 1, 2]))
    #expect(state(merged([2, 1, 0])) == expected)
    var right = parts[1]
    right.merge(parts[2])
    var nested = parts[0]
    nested.merge(right)
    #expect(state(nested) == expected)
    nested.merge(nested)
    #expect(state(nested) == expected)
  }
}

/// A small random generator that gives the same numbers for the same seed (Steele et al., 2014).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
