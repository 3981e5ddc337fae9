import Testing

@testable import ReformModel

/// A ledger answers alike, whatever part of its events lies in a snapshot.
struct LedgerSnapshotTests {
  private static func snapshot(_ events: some Sequence<Event>) -> LedgerSnapshot {
    var builder = SnapshotBuilder()
    for event in events { builder.add(event) }
    return builder.snapshot()
  }

  private static func ledger(_ events: [Event], inSnapshot count: Int) -> Ledger {
    var ledger = Ledger(snapshot(events.prefix(count)))
    for event in events.dropFirst(count) { ledger.add(event) }
    return ledger
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func aLedgerAnswersAlikeWhateverLiesInItsSnapshot(seed: UInt64) {
    let events = RandomJournals(seed: seed, count: 60).events
    let expected = LedgerAnswers(Ledger(events), about: events)
    for count in [0, 1, 20, 45, 59, 60] {
      let answers = LedgerAnswers(Self.ledger(events, inSnapshot: count), about: events)
      #expect(answers == expected, "\(count) in it: \(answers.differences(from: expected))")
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func aPastDayIsWhatALedgerOfTheEventsUntilThenSays(seed: UInt64) {
    let events = RandomJournals(seed: seed, count: 60).events
    for offset in [-1, 3, 10, 25] {
      let day = Day(number: 1_790_000_000 / 86_400 + offset)
      let known = events.filter { $0.at.day <= day }
      let expected = LedgerAnswers(Ledger(known), about: events, in: false)
      for count in [0, 30, 60] {
        let ledger = Self.ledger(events, inSnapshot: count).asOf(day)
        let answers = LedgerAnswers(ledger, about: events, in: false)
        #expect(answers == expected, "\(count), \(day): \(answers.differences(from: expected))")
      }
    }
  }

  @Test func theOrderOfArrivalChangesNothing() {
    let events = RandomJournals(seed: 77, count: 60).events
    let turned = Self.ledger(events.reversed(), inSnapshot: 40)
    let straight = LedgerAnswers(Self.ledger(events, inSnapshot: 40), about: events)
    #expect(LedgerAnswers(turned, about: events) == straight)
  }

  @Test func whatASnapshotHoldsIsNotTakenInTwice() {
    let events = RandomJournals(seed: 5, count: 40).events
    var ledger = Self.ledger(events, inSnapshot: 40)
    ledger.merge(Ledger(events))
    #expect(LedgerAnswers(ledger, about: events) == LedgerAnswers(Ledger(events), about: events))
    #expect(ledger.recentChangeCount == 0)
  }

  @Test func whatIsCutLeavesNoTrace() {
    let events = RandomJournals(seed: 9, count: 60).events
    var builder = SnapshotBuilder()
    for event in events.prefix(30) { builder.add(event) }
    let mark = builder.mark
    for event in events.dropFirst(30) { builder.add(event) }
    builder.cut(to: mark)
    let known = Array(events.prefix(30))
    #expect(
      LedgerAnswers(Ledger(builder.snapshot()), about: events)
        == LedgerAnswers(Ledger(known), about: events))
  }

  /// The journals are what counts: a bit that turned in a copy of them must not show another value,
  /// and must not end the program.
  @Test func everyDamagedByteIsNoticedOrWithoutEffect() throws {
    let events = RandomJournals(seed: 3, count: 25).events
    let sound = Self.snapshot(events)
    let expected = LedgerAnswers(Ledger(sound), about: events)
    let bytes = Array(sound.rowBytes)
    var unnoticed = 0
    for place in stride(from: 0, to: bytes.count, by: 3) {
      var damaged = bytes
      damaged[place] ^= 1 << UInt8(place % 8)
      guard let snapshot = LedgerSnapshot(SnapshotMemory(copying: damaged)) else { continue }
      let answers = LedgerAnswers(Ledger(snapshot), about: events)
      if snapshot.isDamaged { continue }
      unnoticed += 1
      #expect(answers == expected, "byte \(place)")
    }
    // Between two parts lie a few bytes that nobody reads.
    #expect(unnoticed < bytes.count / 100)
  }

  @Test func aTornSnapshotIsNone() {
    let bytes = Array(Self.snapshot(RandomJournals(seed: 4, count: 25).events).rowBytes)
    for length in stride(from: 0, to: bytes.count - 8, by: 41) {
      #expect(LedgerSnapshot(SnapshotMemory(copying: Array(bytes[..<length]))) == nil)
    }
  }

  @Test func anotherFormIsNone() {
    var bytes = Array(Self.snapshot(RandomJournals(seed: 4, count: 5).events).rowBytes)
    bytes[8] += 1
    #expect(LedgerSnapshot(SnapshotMemory(copying: bytes)) == nil)
  }
}

extension SnapshotMemory {
  convenience init(copying bytes: [UInt8]) {
    self.init(count: bytes.count) { memory in
      bytes.withUnsafeBytes { memory.copyMemory(from: $0) }
    }
  }
}
