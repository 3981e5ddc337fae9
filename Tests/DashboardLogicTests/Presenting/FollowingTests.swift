import ReformModel
import TerminalInterface
import Testing

@testable import DashboardLogic

@Suite struct FollowingTests {
  private let begin = Instant(seconds: 1_795_000_000)

  private func follower(_ login: String? = nil) -> DashboardState {
    var state = Fixture.state(readOnly: .asked)
    state.tell(time: begin)
    _ = state.begin(.following(login, notes: false))
    return state
  }

  /// Where a presenter is who typed this.
  private func place(_ keys: String) throws -> MeetingPlace {
    var state = Fixture.state()
    state.tell(time: begin)
    try state.type("p" + keys)
    return try #require(state.meetingPlace)
  }

  private func sighting(
    _ place: MeetingPlace, by login: String = "binh", session: String = "1", isLive: Bool = true
  ) -> PlaceSighting {
    PlaceSighting(
      presenter: login, session: session, place: place, isLive: isLive, writtenAt: begin)
  }

  @Test func aSlideIsFollowed() throws {
    var state = follower()
    state.receive(.placesSeen([sighting(try place("<Right><Right>"))]))
    #expect(state.slideShown?.script.subject == .area(2))
    #expect(state.following?.status == .live)
  }

  @Test func aScreenIsFollowedWithTabCursorDayAndMilestone() throws {
    var state = follower()
    state.receive(
      .placesSeen([sighting(try place("<Esc>p<Enter><End><Enter><Enter><Right><Down>m"))]))
    #expect(state.slideShown == nil)
    #expect(state.place.screen == .indicator("6.01", agency: "bac-ninh"))
    #expect(state.place.indicatorTab == .series)
    #expect(state.place.list.selected == 1)
    #expect(state.evaluation.milestone == 2025)
    #expect(state.trail.stack.map(\.screen).first == .overview, "and the way up is there")
  }

  @Test func theDayIsFollowedThereAndBack() throws {
    var state = follower()
    state.receive(.placesSeen([sighting(try place("<Right><lt>"))]))
    #expect(state.asOf == Fixture.day("2026-10-31"))
    state.receive(.placesSeen([sighting(try place("<Right>"))]))
    #expect(state.settings.asOf == nil)
  }

  @Test func aKeyThatMovesLetsGoAndFComesBack() throws {
    var state = follower()
    state.receive(.placesSeen([sighting(try place("a"))]))
    #expect(state.place.screen == .assignments)
    try state.type("<Down>")
    #expect(state.following?.isAttached == false)
    state.receive(.placesSeen([sighting(try place("<Right>"))]))
    #expect(state.slideShown == nil, "one's own way is not disturbed")
    try state.type("f")
    #expect(state.slideShown?.number == 2)
  }

  @Test(arguments: ["<Right>", "<Enter>", "<Esc>", "j", "<PageDown>", "<Home>", "<Tab>"])
  func aSlideLetGoShowsTheScreenBehindIt(key: String) throws {
    var state = follower()
    state.receive(.placesSeen([sighting(try place("<Right>"))]))
    try state.type(key)
    #expect(state.slideShown == nil)
    #expect(state.place.screen == .area(1))
    #expect(state.following?.isAttached == false)
  }

  @Test func languageThemeAndHelpDoNotLetGo() throws {
    var state = follower()
    state.receive(.placesSeen([sighting(try place("<Right>"))]))
    try state.type("LT<Down><Enter>?<Esc>")
    #expect(state.following?.isAttached == true)
    #expect(state.slideShown?.number == 2)
  }

  @Test func oneWhoFollowsDoesNotPresent() throws {
    var state = follower()
    try state.type("p")
    #expect(state.presentation == nil)
    #expect(state.message?.text == state.words.followersDoNotPresent)
  }

  @Test func anyDashboardFollowsByAKeyAndGoesOnByItselfAtTheEnd() throws {
    var state = Fixture.state()
    state.tell(time: begin)
    #expect(try state.type("f") == [.lookForPresenters])
    state.receive(.placesSeen([sighting(try place("<Right>"))]))
    #expect(state.slideShown?.number == 2)
    try state.type("j")
    #expect(state.place.screen == .area(1))
    try state.type("f")
    #expect(state.slideShown?.number == 2)
    state.receive(.placesSeen([]))
    #expect(state.following == nil)
    #expect(state.message?.text == state.words.presenterEnded("binh"))
  }

  @Test func whereNobodyPresentsTheKeySaysSoAndNothingWaits() throws {
    var state = Fixture.state()
    try state.type("f")
    state.receive(.placesSeen([]))
    #expect(state.following == nil)
    #expect(state.message?.text == state.words.nobodyPresents)
  }

  @Test func aFormLetsGoSoThatNothingMovesBelowIt() throws {
    var state = Fixture.state()
    state.tell(time: begin)
    try state.type("f")
    state.receive(.placesSeen([sighting(try place("<Enter><End><Enter>"))]))
    #expect(state.place.screen == .area(6))
    try state.type("e")
    #expect(state.following?.isAttached == false)
    state.receive(.placesSeen([sighting(try place("a"))]))
    #expect(state.place.screen == .area(6))
    #expect(state.form != nil)
  }

  @Test func whoPresentsDoesNotFollow() throws {
    var state = Fixture.state()
    state.tell(time: begin)
    try state.type("pf")
    #expect(state.following == nil)
    #expect(state.message?.text == state.words.presentersDoNotFollow)
  }

  @Test func aSessionThatBrokeOffIsToldAndItsLastSlideStays() throws {
    var state = follower()
    let place = try place("<Right>")
    state.receive(.placesSeen([sighting(place)]))
    state.receive(.placesSeen([sighting(place, isLive: false)]))
    #expect(state.following?.status == .lost)
    #expect(state.message?.kind == .warning)
    #expect(state.slideShown?.number == 2)
  }

  @Test func aPlaceLeftBehindBeforeIsToldAndNotShown() throws {
    var state = follower()
    state.receive(.placesSeen([sighting(try place("<Right>"), isLive: false)]))
    #expect(state.following?.status == .lost)
    #expect(state.slideShown == nil)
    #expect(state.message?.text.contains("binh") == true)
  }

  @Test func theEndIsTold() throws {
    var state = follower()
    state.receive(.placesSeen([sighting(try place(""))]))
    state.receive(.placesSeen([]))
    #expect(state.following?.status == .ended)
    #expect(state.message?.text == state.words.presenterEnded("binh"))
  }

  @Test func whoTakesTheirPlaceIsToldWithTheEnd() throws {
    var (early, state) = (try place("<Right>"), follower())
    early.clock.startedAt = Instant(seconds: begin.seconds - 100)
    let (an, binh) = (sighting(early, by: "an"), sighting(try place("")))
    state.receive(.placesSeen([an, binh]))
    #expect(state.following?.sighting?.presenter == "binh" && state.message == nil)
    state.receive(.placesSeen([an]))
    #expect(state.slideShown?.number == 2)
    #expect(state.message?.text == "binh đã kết thúc buổi trình bày; đang theo an")
    early.view = try place("<Right><Right>").view
    state.receive(.placesSeen([sighting(early, by: "an")]))
    #expect(state.slideShown?.number == 3 && state.message == nil, "told until the next slide")
    state.receive(.placesSeen([an, sighting(try place("<Right>"))]))
    #expect(
      state.message?.text
        == "binh vừa bắt đầu một buổi trình bày; đang theo buổi này, buổi của an vẫn tiếp tục")
  }

  @Test func whoBreaksOffIsToldWithWhoIsFollowedInstead() throws {
    var (early, state) = (try place(""), follower())
    early.clock.startedAt = Instant(seconds: begin.seconds - 100)
    let (an, binh) = (sighting(early, by: "an"), try place("<Right>"))
    state.receive(.placesSeen([an, sighting(binh)]))
    state.receive(.placesSeen([an, sighting(binh, isLive: false)]))
    #expect(state.message == Message(.warning, "Phiên của binh đã đứt; đang theo an"))
  }

  @Test func twoSessionsOfOnePersonAreTwoPresentations() throws {
    var (early, state) = (try place("<Right>"), follower("binh"))
    early.clock.startedAt = Instant(seconds: begin.seconds - 100)
    let (first, second) = (sighting(early), try place(""))
    state.receive(.placesSeen([first]))
    #expect(state.slideShown?.number == 2)
    state.receive(.placesSeen([first, sighting(second, session: "2")]))
    #expect(state.slideShown?.number == 1)
    #expect(state.message?.text.contains("buổi trước vẫn tiếp tục") == true)
    state.receive(.placesSeen([first]))
    #expect(
      state.message?.text
        == "binh đã kết thúc buổi trình bày; đang theo một buổi khác của người này")
  }

  @Test func theNamedPresenterIsFollowedElseTheLatest() throws {
    var early = try place("")
    early.clock.startedAt = Instant(seconds: begin.seconds - 100)
    let sightings = [sighting(try place("<Right>"), by: "chi"), sighting(early, by: "an")]
    var state = follower()
    state.receive(.placesSeen(sightings))
    #expect(state.following?.sighting?.presenter == "chi")
    state = follower("an")
    state.receive(.placesSeen(sightings))
    #expect(state.following?.sighting?.presenter == "an")
    state = follower("dung")
    state.receive(.placesSeen(sightings))
    #expect(state.following?.status == .waiting)
  }

  @Test func placesThatTheWorkspaceDoesNotKnowLeaveOneWhereOneIs() throws {
    let hostile: [[ScreenAddress]] = [
      [], [ScreenAddress(kind: "area", parts: ["1"])],
      [ScreenAddress(kind: "overview"), ScreenAddress(kind: "area", parts: ["99"])],
      [ScreenAddress(kind: "overview"), ScreenAddress(kind: "indicator", parts: ["9.99", "x"])],
      [ScreenAddress(kind: "nowhere")], [ScreenAddress(kind: "area")],
      [ScreenAddress(kind: "overview", tab: 99, row: 999_999, sort: 99)],
    ]
    for addresses in hostile {
      var state = follower()
      state.receive(
        .placesSeen([
          sighting(
            MeetingPlace(
              view: .screen(addresses), clock: MeetingClock(startedAt: begin),
              asOf: Fixture.day("2999-01-01"), milestone: 1999))
        ]))
      #expect(state.place.screen == .overview)
      #expect((0..<6).contains(state.place.list.selected))
      #expect(state.settings.asOf == nil)
      #expect(state.evaluation.milestone == 2030)
    }
  }

  @Test func everyPlaceOfAPresenterIsReadBackAsItWas() throws {
    for keys in ["", "a<Right>", "d", "n", "H", "<Enter><End><Enter>/so<Enter>ss"] {
      var state = Fixture.state()
      try state.type(keys)
      let address = try #require(ScreenAddress(state.place))
      let place = try #require(Place(address, in: state.definitions))
      #expect(place.screen == state.place.screen && place.tab == state.place.tab)
      #expect(place.filter == state.place.filter && place.sort == state.place.sort)
    }
  }

  @Test func aGridIsNotFollowedButTheScreenAboveItIs() throws {
    var state = follower()
    state.receive(.placesSeen([sighting(try place("<Enter><End><Enter>g"))]))
    #expect(state.place.screen == .area(6))
  }
}
