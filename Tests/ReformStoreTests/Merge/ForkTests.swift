import ReformModel
import Testing

@testable import ReformStore

/// Journals of one writer that went different ways: a copied machine, a restored backup.
@Suite struct ForkTests {
  /// One line in common, then another course of events in each place.
  private func forked() throws -> Copies {
    let copies = try Copies("a", "b", "c")
    try copies.save("a", "an", month: 1, "50")
    try copies.copyJournal(of: "an", from: "a", to: "b")
    try copies.save("a", "an", month: 2, "10")
    try copies.save("b", "an", month: 2, "20")
    try copies.save("b", "an", month: 3, "30")
    return copies
  }

  @Test func bothCoursesAreKeptAndNothingStandsTwice() throws {
    let copies = try forked()
    let report = try copies.merge("a", from: "b")
    guard case .branched(let line, let lines, let file)? = report.journals.first?.fate else {
      Issue.record("\(report)")
      return
    }
    #expect((line, lines) == (2, 2))
    #expect(file.hasPrefix("journal/an@hcc01~"))
    let ledger = try copies.ledger("a")
    #expect(ledger.values(1) == ["50"])
    #expect(Set(ledger.values(2)) == ["10", "20"])
    #expect(ledger.values(3) == ["30"])
    #expect(ledger.events.count == 4)
    #expect(report.events.count == 2, "what was here before is not new")
    #expect(report.conflicts == [.online(2)])
  }

  @Test func everyPlaceAddsThemUpToTheSame() throws {
    let copies = try forked()
    try copies.merge("a", from: "b")
    try copies.merge("b", from: "a")
    try copies.merge("c", from: "b")
    let fold = try copies.fold("a")
    #expect(try copies.fold("b") == fold)
    #expect(try copies.fold("c") == fold)
    for (place, other) in [("a", "b"), ("b", "c"), ("c", "a"), ("b", "a")] {
      #expect(try copies.merge(place, from: other).isEmpty)
    }
  }

  @Test func checkAndEveryOpeningTellOfIt() throws {
    let copies = try forked()
    try copies.merge("a", from: "b")
    let store = try copies.opened("a")
    #expect(store.findings.map(\.cause) == [.branchedJournal(writer: "an@hcc01")])
    #expect(store.readOnlyReason == nil)
    #expect(store.check().contains { $0.cause == .branchedJournal(writer: "an@hcc01") })
  }

  @Test func bothMachinesGoOnWriting() throws {
    let copies = try forked()
    try copies.merge("a", from: "b")
    try copies.merge("b", from: "a")
    let event = try copies.save("a", "an", month: 2, "77")
    try copies.save("b", "an", month: 4, "44")
    #expect(try copies.ledger("a").events[event.id] != nil, "the event bears its name in the fold")
    try copies.merge("a", from: "b")
    try copies.merge("b", from: "a")
    #expect(try copies.fold("a") == copies.fold("b"))
    #expect(try copies.ledger("b").values(2) == ["77"], "the decision replaced both")
    #expect(try copies.ledger("a").values(4) == ["44"])
  }

  @Test func whatReplacedAnEventOfAmbiguousNameReplacesNeither() throws {
    let copies = try forked()
    try copies.merge("c", from: "a")
    // Decided where the other course was not known.
    try copies.save("c", "chi", month: 2, "99")
    try copies.merge("c", from: "b")
    #expect(Set(try copies.ledger("c").values(2)) == ["99", "10", "20"])
    try copies.save("c", "chi", month: 2, "98")
    #expect(try copies.ledger("c").values(2) == ["98"])
    try copies.merge("a", from: "c")
    #expect(try copies.ledger("a").values(2) == ["98"])
  }

  @Test func aRestoredBackupThatWroteNothingYetSimplyGoesOn() throws {
    let copies = try Copies("a", "b")
    try copies.save("a", "an", month: 1, "50")
    try copies.copyJournal(of: "an", from: "a", to: "b")
    try copies.save("a", "an", month: 2, "51")
    #expect(try copies.merge("b", from: "a").journals.map(\.fate) == [.taken(lines: 1)])
    #expect(try copies.save("b", "an", month: 3, "52").id.sequence == 3)
  }

  @Test func coursesThatForkAgainAreAllKept() throws {
    let copies = try forked()
    try copies.copyJournal(of: "an", from: "b", to: "c")
    try copies.save("c", "an", month: 4, "41")
    try copies.save("b", "an", month: 4, "40")
    for (place, other) in [("a", "b"), ("a", "c"), ("b", "a"), ("c", "b"), ("b", "c")] {
      try copies.merge(place, from: other)
    }
    let fold = try copies.fold("a")
    #expect(try copies.fold("b") == fold)
    #expect(try copies.fold("c") == fold)
    #expect(Set(try copies.ledger("a").values(4)) == ["40", "41"])
    #expect(try copies.ledger("a").events.count == 6)
  }

  @Test func aJournalThatDiffersFromItsFirstLineIsKeptToo() throws {
    let copies = try Copies("a", "b")
    try copies.save("a", "an", month: 1, "50")
    try copies.save("b", "an", month: 2, "60")
    try copies.merge("a", from: "b")
    try copies.merge("b", from: "a")
    #expect(try copies.fold("a") == copies.fold("b"))
    #expect(try copies.ledger("a").events.count == 2)
  }

  @Test func whoWritesOnASecondMachineUndoesTheLastOfBoth() throws {
    let copies = try forked()
    try copies.merge("a", from: "b")
    let event = try copies.save("a", "an", month: 5, "55")
    #expect(try copies.ledger("a").lastNotUndone(of: "an@hcc01") == event.id)
  }
}
