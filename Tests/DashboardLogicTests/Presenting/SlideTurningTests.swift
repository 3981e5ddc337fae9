import ReformModel
import TerminalInterface
import Testing

@testable import DashboardLogic

/// Slides that come and go with the data, and the way from a slide to the screens and back.
@Suite struct SlideTurningTests {
  private let begin = Instant(seconds: 1_795_000_000)

  /// Three assignments overdue; with the event a fourth matter, which takes another slide.
  private func presenting(_ scripts: [SlideScript], _ events: [Event] = Fixture.someEvents)
    -> DashboardState
  {
    var state = Fixture.state(events, asOf: Fixture.day("2027-07-01"))
    state.tell(time: begin)
    _ = state.begin(.presentation(scripts))
    return state
  }

  private let worse =
    Fixture.someEvents + [
      Fixture.value("6.02", "2026-M10", "20", sequence: 4)
    ]

  private let board = [
    SlideScript(.overview),
    SlideScript(.decisions(page: nil), title: Fixture.text("Hôm nay")), SlideScript(.closing),
  ]

  @Test func aStoryboardReachesEveryMatterToDecide() throws {
    var state = presenting(board, worse)
    #expect(state.slideShown?.count == 4)
    try state.type("<Right>")
    #expect(state.slideShown?.script.subject == .decisions(page: 0))
    try state.type("<Right>")
    let shown = try #require(state.slideShown)
    #expect(shown.script.subject == .decisions(page: 1))
    #expect(shown.number == 3 && shown.next?.subject == .closing)
    let slide = state.slide(shown.script)
    #expect(slide.title == "Hôm nay")
    #expect(slide.facts.map(\.text) == ["6.T3 Chuyển đổi số cấp xã"])
  }

  @Test func aPageThatIsAskedForStaysOneSlide() {
    let state = presenting([SlideScript(.decisions(page: 1)), SlideScript(.closing)], worse)
    #expect(state.slideShown?.count == 2)
    #expect(state.slideShown?.script.subject == .decisions(page: 1))
  }

  @Test func wordsOfOnesOwnStandOnOneSlide() {
    var script = SlideScript(.decisions(page: nil))
    script.lines = [Fixture.text("Một")]
    #expect(presenting([script], worse).slideShown?.count == 1)
  }

  @Test func aSlideMoreLeavesOneWhereOneIsAndFollowersAreTold() throws {
    var state = presenting(board)
    try state.type("<End>")
    #expect(state.slideShown?.number == 3)
    let more = Workspace(definitions: Fixture.definitions, ledger: Ledger(worse))
    let effects = state.receive(.refreshed(more))
    #expect(state.slideShown?.script.subject == .closing)
    #expect(state.slideShown?.number == 4 && state.slideShown?.count == 4)
    guard case .sharePlace(let place?)? = effects.last,
      case .slide(let script, 4, 4, nil) = place.view
    else {
      Issue.record("\(effects)")
      return
    }
    #expect(script.subject == .closing)
  }

  @Test func aSlideThatIsGoneGivesWayToTheLastOfItsKind() throws {
    var state = presenting(board, worse)
    try state.type("<Right><Right>")
    let less = Workspace(definitions: Fixture.definitions, ledger: Ledger(Fixture.someEvents))
    state.receive(.refreshed(less))
    #expect(state.slideShown?.script.subject == .decisions(page: 0))
    #expect(state.slideShown?.number == 2 && state.slideShown?.count == 3)
  }

  @Test func upAndDownSelectAMatterAndEnterOpensThatOne() throws {
    var state = presenting(board)
    try state.type("<Right><Down><Down>")
    #expect(state.slideShown?.fact == 1)
    try state.type("<Down><Down>")
    #expect(state.slideShown?.fact == 2, "the last one stays selected")
    try state.type("<Up><Enter>")
    #expect(state.place.screen == .assignment("6.T2"))
    try state.type("<Esc><Right>")
    #expect(state.slideShown?.number == 3)
    #expect(state.slideShown?.fact == nil, "another slide has another selection")
  }

  @Test func withoutASelectionEnterOpensTheFirst() throws {
    var state = presenting(board)
    try state.type("<Right><Enter>")
    #expect(state.place.screen == .assignment("6.T1"))
  }

  @Test(arguments: ["<Esc>", "[", "<Enter><Esc><Esc>", "<Down><Enter>[[", "a<Esc><Esc>", "p"])
  func theScreenOpenedFromASlideLeadsBackToIt(keys: String) throws {
    var state = Fixture.state()
    try state.type("p<Right><Right><Right><Right><Right><Right><Enter>")
    #expect(state.place.screen == .area(6) && state.slideShown == nil)
    try state.type(keys)
    #expect(state.slideShown?.script.subject == .area(6))
    #expect(state.presentation != nil)
  }

  @Test func theOverviewBehindASlideLeadsBackToItToo() throws {
    for keys in ["<Esc>", "[", "<Enter><Esc><Esc>"] {
      var state = Fixture.state()
      try state.type("p<Enter>")
      #expect(state.place.screen == .overview && state.slideShown == nil)
      try state.type(keys)
      #expect(state.slideShown?.number == 1)
    }
  }

  @Test func aListThatIsLookedForComesBeforeTheSlide() throws {
    var state = Fixture.state()
    try state.type("ap:qua han<Enter>")
    #expect(state.slideShown == nil && state.place.assignmentTab == .overdue)
    try state.type("<Esc>")
    #expect(state.slideShown?.number == 1)
  }

  @Test func comingAndGoingPilesNothingUp() throws {
    var state = Fixture.state()
    try state.type("p<Right><Enter><Esc><Right><Enter><Esc><Right><Enter>")
    #expect(state.trail.stack.map(\.screen) == [.overview, .area(3)])
  }
}
