import ReformModel
import Testing

@Suite struct UndoTests {
  @Test(arguments: [
    ("a x=10 ; a x=20 ; a undo", "x=10"),
    ("a x=10 ; a x=20 ; a undo ; a undo", "x=-"),
    ("a x=10 ; a x=20 ; a undo ; a undo ; a redo", "x=10"),
    ("a x=10 ; a x=20 ; a undo ; a undo ; a redo ; a redo", "x=20"),
    ("a x=10 ; a x=20 ; a undo ; a undo ; a redo ; a redo ; a redo", "x=20"),
    ("a x=10 ; a x=20 ; a undo ; a redo ; a undo ; a redo ; a undo", "x=10"),
    ("a x=10 ; a x=20 ; a undo ; a undo ; a undo", "x=-"),
    // A redo brings nothing back over what was saved after the undo.
    ("a x=10 ; a undo ; a y=5 ; a redo", "x=- y=5"),
    // Cleared and brought back.
    ("a x=10 ; a x=- ; a undo", "x=10"),
    ("a x=10 ; a x=- ; a undo ; a redo", "x=-"),
    // Somebody else's act lies between: each writer walks back through their own.
    ("a x=10 ; b y=7 ; a undo", "x=- y=7"),
    ("a x=10 ; b y=7 ; b undo ; a undo ; b redo", "x=- y=7"),
    // Another's act, named; the redo is mine.
    ("b x=10 ; a undo b:1", "x=-"),
    ("b x=10 ; a undo b:1 ; a redo", "x=10"),
    ("b x=10 ; a undo b:1 ; b redo", "x=-"),
    // An undo undone by name, and its event undone again.
    ("a x=10 ; a x=20 ; a undo ; b undo a:3 ; a undo", "x=10"),
  ])
  func undoAndRedoWalkThroughTheActsOfAWriter(script: String, expected: String) {
    #expect(UndoStory(script).summary == expected)
  }

  @Test(arguments: [
    ("a x=10 ; b x=20 ; a undo", "x=20"),
    ("a x=10 ; b x=20 ; a undo a:1 all", "x=-"),
    ("a x=10 ; b x=- ; a undo", "x=-"),
    ("a x=10 ; a x=20 ; b x=- ; a undo a:2 all", "x=10"),
    // Of several values the one that somebody changed since stays, unless all are meant.
    ("a x=1 y=1 ; a x=2 y=2 ; b y=9 ; a undo", "x=1 y=9"),
    ("a x=1 y=1 ; a x=2 y=2 ; b y=9 ; a undo a:2 all", "x=1 y=1"),
    ("a x=1 y=1 ; a x=2 y=2 ; b y=9 ; a undo ; a redo", "x=2 y=9"),
    ("a x=1 y=1 ; a x=2 y=2 ; b y=9 ; a undo ; b x=5 ; a redo", "x=5 y=9"),
    // What was changed and taken back to it stands again.
    ("a x=10 ; b x=20 ; b undo ; a undo", "x=-"),
  ])
  func whatWasChangedSinceStaysUnlessItIsMeant(script: String, expected: String) {
    #expect(UndoStory(script).summary == expected)
  }

  @Test func aPlanSaysWhatStandsNowAndWhoSetIt() throws {
    let story = UndoStory("a x=1 y=1 ; a x=2 y=- ; b y=9")
    let plan = try #require(story.ledger.undoPlan(EventID(writer: "a", sequence: 2)))
    #expect(!plan.isRedo)
    #expect(plan.untouched.map(\.key) == [.assignment("x")])
    let changed = try #require(plan.changedSince.first)
    #expect(changed.key == .assignment("y"))
    #expect(changed.undone == nil)
    #expect(UndoStory.text(changed.restored) == "1")
    #expect(changed.now?.shown.person == "b")
    #expect(UndoStory.text(changed.now?.shown.record) == "9")
  }

  @Test func aPlanForAnUndoIsARedo() throws {
    let story = UndoStory("a x=1 ; a undo ; a redo")
    let kinds = (1...3).map { story.ledger.undoPlan(EventID(writer: "a", sequence: $0))?.isRedo }
    #expect(kinds == [false, true, false])
  }

  @Test func anActThatSomebodyContestsIsChangedSince() throws {
    let story = UndoStory("a x=1 ; blind b x=2")
    #expect(story.summary == "x=2|1")
    let plan = try #require(story.ledger.undoPlan(EventID(writer: "a", sequence: 1)))
    #expect(plan.changedSince.count == 1, "undoing it would take back what b said")
  }

  @Test func theSameValueSaidByTwoIsNotTakenBackForBoth() throws {
    let story = UndoStory("a x=1 ; blind b x=1")
    let plan = try #require(story.ledger.undoPlan(EventID(writer: "a", sequence: 1)))
    #expect(plan.untouched.isEmpty)
  }

  @Test func whatAMissingJournalSaidIsNotTakenForNothing() throws {
    let missing = EventID(writer: "c", sequence: 4)
    let event = Event(
      id: EventID(writer: "a", sequence: 1), lamport: 9, at: Instant(seconds: 0), person: "a",
      changes: [
        Change(
          key: .assignment("x"), record: .assignment(AssignmentProgress(percent: 5)),
          replaces: [missing])
      ])
    let plan = try #require(Ledger([event]).undoPlan(event.id))
    #expect(plan.steps.isEmpty)
    #expect(plan.unknown == [.assignment("x")])
  }

  @Test func undoingADecisionBringsBackTheVersionThatWasShown() {
    #expect(UndoStory("a x=1 ; blind b x=2 ; a x=1 ; a undo").summary == "x=2")
  }

  @Test func everyEventSaysWhoTookItBack() {
    let chains = UndoChains(UndoStory("a x=1 ; a x=2 ; a undo ; a redo ; a undo").ledger)
    let undoers = (1...5).map { chains.undoer(of: EventID(writer: "a", sequence: $0))?.sequence }
    #expect(undoers == [nil, 5, 4, nil, nil])
    #expect(
      (1...5).map { chains.isRedo(EventID(writer: "a", sequence: $0)) }
        == [false, false, false, true, false])
  }

  @Test func eventsForgedToUndoEachOtherEndNoProgram() {
    let events = [(1, 2), (2, 1)].map { own, other in
      Event(
        id: EventID(writer: "a", sequence: own), lamport: own, at: Instant(seconds: 0),
        person: "a", changes: [], undoes: EventID(writer: "a", sequence: other))
    }
    let chains = UndoChains(Ledger(events))
    #expect(chains.nextUndo(of: "a") == nil)
    #expect(chains.nextRedo(of: "a") != EventID(writer: "a", sequence: 9))
  }

  @Test func bothCopiesOfAJournalAreOnesOwn() {
    let copy = Event(
      id: EventID(writer: "a~00000000000000ff", sequence: 2), lamport: 7,
      at: Instant(seconds: 0), person: "a",
      changes: [Change(key: .assignment("x"), record: nil, replaces: [])])
    #expect(Ledger([copy]).lastNotUndone(of: "a") == copy.id)
  }
}
