import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@testable import DashboardViews

@Suite struct SlidePictureTests {
  static let slides = [
    ("slide-overview", "p"), ("slide-area", "p<Right><Right><Right><Right><Right><Right>"),
    ("slide-decisions", "p<End><Left>"), ("slide-closing", "p<End>"),
  ]

  static let shots: [SlideShot] = slides.flatMap { name, keys in
    [Size(columns: 40, rows: 12), Size(columns: 80, rows: 24), Size(columns: 120, rows: 36)]
      .flatMap { size in
        Language.allCases.map { SlideShot(name: name, keys: keys, size: size, language: $0) }
      }
      + [
        SlideShot(
          name: name, keys: keys, size: Size(columns: 80, rows: 24), language: .vietnamese,
          level: .ascii)
      ]
  }

  @Test(arguments: shots)
  func slideLooksAsKept(_ shot: SlideShot) throws {
    try Picture.expect(shot.frame(), named: shot.description)
  }

  @Test(arguments: ["text", "indicator"], [(40, 12), (80, 24), (120, 36)])
  func slideOfAStoryboardLooksAsKept(name: String, size: (columns: Int, rows: Int)) throws {
    let state = SlideShot.showing(
      name == "text" ? SlideShot.greeting : SlideScript(.indicator("6.01")),
      Size(columns: size.columns, rows: size.rows))
    try Picture.expect(
      SlideShot.render(state), named: "slide-\(name)-\(size.columns)x\(size.rows)")
  }

  @Test(arguments: [Size(columns: 40, rows: 12), Size(columns: 80, rows: 24)])
  func notesLookAsKept(_ size: Size) throws {
    let state = try SlideShot.following(size, notes: true)
    try Picture.expect(SlideShot.render(state), named: "notes-\(size.columns)x\(size.rows)")
  }

  @Test func aSlideFollowedLooksAsKept() throws {
    let state = try SlideShot.following(Size(columns: 80, rows: 24), notes: false)
    try Picture.expect(SlideShot.render(state), named: "slide-followed-80x24")
  }
}

/// A slide to be drawn.
struct SlideShot: Sendable, CustomStringConvertible {
  var name: String
  var keys: String
  var size: Size
  var language: Language
  var level = DrawingLevel.braille

  var description: String {
    "\(name)-\(size.columns)x\(size.rows)" + (language == .english ? "-en" : "")
      + (level <= .ascii ? "-ascii" : "")
  }

  func frame() throws -> Frame {
    var state = ScreenFixture.state(size, language)
    state.tell(time: SlideShot.begin)
    for event in try KeyScript.events(keys) { _ = state.handle(event) }
    state.tell(time: Instant(seconds: SlideShot.begin.seconds + 12 * 60))
    return SlideShot.render(state, level)
  }

  static let begin = Instant(seconds: 1_795_000_000)

  static func render(_ state: DashboardState, _ level: DrawingLevel = .braille) -> Frame {
    DashboardViews.render(
      state, theme: Theme.builtIn.resolved(for: .direct), level: level, size: state.size)
  }

  static let greeting = SlideScript(
    .words,
    title: ScreenFixture.text("Giao ban cải cách hành chính tháng 11/2026", "Reform meeting"),
    lines: [
      ScreenFixture.text("Tình hình thực hiện Nghị quyết 55-NQ/TU", "Where Resolution 55 stands"),
      ScreenFixture.text("Những việc cần quyết định", "What has to be decided"),
    ])

  /// The only slide of a presentation.
  static func showing(_ script: SlideScript, _ size: Size, _ language: Language = .vietnamese)
    -> DashboardState
  {
    var state = ScreenFixture.state(size, language)
    _ = state.begin(.presentation([script]))
    return state
  }

  /// The screen that somebody else shows.
  static func followingScreen(_ size: Size, _ language: Language) -> DashboardState {
    var state = ScreenFixture.state(size, language, readOnly: .asked)
    _ = state.begin(.following(nil, notes: false))
    let addresses = [
      ScreenAddress(kind: "overview"), ScreenAddress(kind: "section", parts: ["6", "0"]),
    ]
    let place = MeetingPlace(
      view: .screen(addresses), clock: MeetingClock(startedAt: begin), milestone: 2030)
    state.receive(
      .placesSeen([
        PlaceSighting(presenter: "an", place: place, isLive: true, writtenAt: begin)
      ]))
    return state
  }

  /// Somebody else's slide of area 2 with notes, 65 minutes into the meeting.
  static func following(_ size: Size, notes: Bool, _ language: Language = .vietnamese) throws
    -> DashboardState
  {
    var state = ScreenFixture.state(size, language, readOnly: .asked)
    _ = state.begin(.following(nil, notes: notes))
    state.tell(time: Instant(seconds: begin.seconds + 65 * 60))
    let note = ScreenFixture.text(
      "Hỏi Sở Nội vụ về việc công khai thủ tục; đề nghị hạn mới.", "Ask the department.")
    let place = MeetingPlace(
      view: .slide(
        SlideScript(.area(2), notes: note), number: 3, count: 10,
        next: SlideScript(.area(6))), clock: MeetingClock(startedAt: begin), milestone: 2030)
    state.receive(
      .placesSeen([
        PlaceSighting(presenter: "an", place: place, isLive: true, writtenAt: begin)
      ]))
    return state
  }
}
