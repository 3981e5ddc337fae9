import ReformModel
import TerminalInterface
import Testing

@testable import DashboardLogic

@Suite struct PresentationTests {
  private let begin = Instant(seconds: 1_795_000_000)

  private func presenting(_ keys: String = "") throws -> DashboardState {
    var state = Fixture.state()
    state.tell(time: begin)
    try state.type("p" + keys)
    return state
  }

  private func shared(_ effects: [Effect]) -> [MeetingPlace?] {
    effects.compactMap { if case .sharePlace(let place) = $0 { .some(place) } else { nil } }
  }

  @Test func theFirstSlideIsTheOverviewAndSpaceGoesOn() throws {
    var state = try presenting()
    #expect(state.slideShown?.script.subject == .overview)
    try state.type("<Space><Right>j")
    #expect(state.slideShown?.number == 4)
    try state.type("<Backspace>k")
    #expect(state.slideShown?.number == 2)
  }

  @Test func theEndsAreToldAndNotLeft() throws {
    var state = try presenting("<Left>")
    #expect(state.slideShown?.number == 1)
    #expect(state.message?.text == state.words.firstSlideReached)
    try state.type("<End><Right>")
    #expect(state.slideShown?.number == state.slideShown?.count)
    #expect(state.message?.text == state.words.lastSlideReached)
  }

  @Test func blackHidesTheSlideAndTheNextKeyBringsTheSameOneBack() throws {
    var state = try presenting("<Right>b")
    #expect(state.slideShown?.isBlack == true)
    try state.type("<Right>")
    #expect(state.slideShown?.isBlack == false)
    #expect(state.slideShown?.number == 2)
  }

  @Test func theClockCountsTheMeetingWithoutItsPauses() throws {
    var state = try presenting()
    state.tell(time: Instant(seconds: begin.seconds + 300))
    #expect(state.elapsed(state.slideShown?.clock) == 300)
    try state.type("p")
    #expect(state.slideShown?.clock?.isPaused == true)
    state.tell(time: Instant(seconds: begin.seconds + 900))
    #expect(state.elapsed(state.slideShown?.clock) == 300)
    try state.type("p")
    state.tell(time: Instant(seconds: begin.seconds + 960))
    #expect(state.elapsed(state.slideShown?.clock) == 360)
  }

  @Test func aClockThatIsSetBackNeverRunsBackwards() {
    let clock = MeetingClock(startedAt: begin)
    #expect(clock.elapsed(at: Instant(seconds: begin.seconds - 50)) == 0)
  }

  @Test func enterOpensTheScreenBehindTheSlideAndPReturns() throws {
    var state = try presenting("<End><Home><Right><Right><Right><Right><Right><Right><Enter>")
    #expect(state.slideShown == nil)
    #expect(state.place.screen == .area(6))
    try state.type("<Enter>")
    #expect(state.place.screen == .indicator("6.01", agency: "bac-ninh"))
    try state.type("p")
    #expect(state.slideShown?.script.subject == .area(6))
  }

  @Test func anyWayToAnotherScreenKeepsThePresentationBehindIt() throws {
    var state = try presenting("<Right>a")
    #expect(state.slideShown == nil)
    #expect(state.place.screen == .assignments)
    try state.type("p")
    #expect(state.slideShown?.number == 2)
  }

  @Test func theMilestoneChangesUnderTheSlide() throws {
    let state = try presenting("m")
    #expect(state.slideShown?.number == 1)
    #expect(state.evaluation.milestone == 2025)
  }

  @Test func escEndsItWhereItBegan() throws {
    let state = try presenting("<Right><Esc>")
    #expect(state.presentation == nil)
    #expect(state.place.screen == .overview)
  }

  @Test func slidesComeInTheThemeForProjectorsUnlessOneWasAskedFor() throws {
    var settings = Fixture.state().settings
    settings.themes.append("projector")
    for keepsTheme in [false, true] {
      settings.keepsTheme = keepsTheme
      var state = DashboardState(
        workspace: Fixture.state().workspace, settings: settings,
        size: Size(columns: 80, rows: 24))
      try state.type("p")
      #expect(state.settings.theme == (keepsTheme ? "dark" : "projector"))
      try state.type("<Esc>")
      #expect(state.settings.theme == "dark")
    }
  }

  @Test func everyChangeOfPlaceIsSharedOnceAndTheEndIsToo() throws {
    var state = Fixture.state()
    state.tell(time: begin)
    let first = shared(try state.type("p"))
    guard case .slide(let script, 1, 9, let next)? = first.first??.view else {
      Issue.record("\(first)")
      return
    }
    #expect(script.subject == .overview && next?.subject == .area(1))
    #expect(shared(try state.type("<Left>")) == [], "nothing new to tell")
    #expect(shared(try state.type("<Right>")).count == 1)
    #expect(shared(try state.type("b")).first??.isBlack == true)
    #expect(shared(try state.type("b<Esc>")).last == .some(nil))
    #expect(shared(try state.type("<Right>")) == [])
  }

  @Test func aPictureHasNoClockAndSharesNothing() throws {
    var state = Fixture.state()
    #expect(shared(try state.type("p<Right>")) == [])
    #expect(state.slideShown?.number == 2)
    #expect(state.elapsed(state.slideShown?.clock) == nil)
  }

  @Test func theKeysOfSlidesStandFirstAtTheFootAndNoneLeadsElsewhere() throws {
    let state = try presenting()
    let ids = state.footerCommands.map(\.id)
    #expect(ids.prefix(3) == [.slideNext, .slidePrevious, .slideOpen])
    #expect(!ids.contains(.present) && !ids.contains(.close))
  }
}
