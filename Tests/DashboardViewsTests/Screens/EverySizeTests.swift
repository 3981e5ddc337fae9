import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@testable import DashboardViews

/// Every screen, tab and box at every size people have, in both languages: a file for each screen
/// and language, with all sizes in it.
@Suite struct EverySizeTests {
  static let sizes = [
    (40, 12), (60, 20), (80, 24), (100, 30), (120, 36), (160, 50), (250, 70),
  ].map { Size(columns: $0.0, rows: $0.1) }

  /// The keys that lead to each from the overview.
  static let screens = [
    ("overview", ""), ("area", "<Enter>"), ("area-assignments", "<Enter><Right>"),
    ("indicator", "<End><Enter><Enter>"), ("indicator-series", "<End><Enter><Enter><Right>"),
    ("indicator-agencies", "<End><Enter><Enter><Right><Right>"),
    ("indicator-definition", "<End><Enter><Enter><Right><Right><Right>"),
    ("indicator-history", "<End><Enter><Enter><Left>"), ("assignments", "a"),
    ("assignments-overdue", "a<Right>"), ("assignments-soon", "a<Right><Right>"),
    ("assignments-calendar", "a<Left>"), ("assignment", "a<Enter>"), ("agencies", "d"),
    ("agencies-communes", "d<Right>"),
    ("completeness", "d<Left>"), ("agency", "d<Enter>"),
    ("agency-assignments", "d<Enter><Right>"), ("agency-gaps", "d<Enter><Left>"), ("gaps", "n"),
    ("matrix", "x"), ("matrix-cell", "x<Right><Enter>"), ("content", "x<End><Left><Enter>"),
    ("changes", "w"), ("rounds", "r"), ("round", "r<Enter>"),
    ("round-part", "r<Enter><Enter>"), ("round-scores", "r<Enter><Enter><Right>"),
    ("round-act", "r<Enter>N"), ("surveys", "S"), ("history", "H"), ("conflicts", "C"),
    ("grid", "<End><Enter>g"), ("form", "<End><Enter>e"), ("help", "?"), ("palette", ":so"),
    ("places", "xboB"), ("themes", "T"), ("drawing", "D"), ("export", "E"), ("day", "@1/1"),
    ("filter", "a/k"), ("undo", "u"), ("tour", "<C-g>"), ("slide-overview", "p"),
    ("slide-area", "p<Right>"), ("slide-closing", "p<End>"),
    ("slide-decisions", "p<End><Left><Down>"), ("slide-black", "p<Right>b"),
  ]

  static let cases: [(String, String, Language)] = screens.flatMap { screen in
    [Language.vietnamese, .english].map { (screen.0, screen.1, $0) }
  }

  @Test(arguments: cases)
  func screenLooksAsKept(_ name: String, _ keys: String, _ language: Language) throws {
    try expect(name, language) { size in
      var state = MeetingPictureTests.state(
        DetailShot(name, keys, size.columns, size.rows, language),
        more: AgencyPictureTests.agencies,
        AgencyPictureTests.reports)
      state.tell(time: Instant(seconds: ScreenFixture.today.number * 86_400 + 28_800))
      for event in try KeyScript.events(keys) { _ = state.handle(event) }
      return state
    }
  }

  /// What a storyboard shows, the notes of the presenter, and somebody who follows.
  @Test(
    arguments: ["slide-indicator", "slide-text", "notes", "slide-followed", "follower"],
    [Language.vietnamese, .english])
  func meetingLooksAsKept(_ name: String, _ language: Language) throws {
    try expect(name, language) { size in
      switch name {
      case "slide-indicator": SlideShot.showing(SlideScript(.indicator("6.01")), size, language)
      case "slide-text": SlideShot.showing(SlideShot.greeting, size, language)
      case "notes": try SlideShot.following(size, notes: true, language)
      case "slide-followed": try SlideShot.following(size, notes: false, language)
      default: SlideShot.followingScreen(size, language)
      }
    }
  }

  /// Compares all sizes with what was kept of them.
  private func expect(
    _ name: String, _ language: Language, state: (Size) throws -> DashboardState
  ) throws {
    var rows: [String] = []
    for size in Self.sizes {
      let frame = DetailShot.render(try state(size))
      #expect(frame.size == size)
      rows.append("── \(size.columns)×\(size.rows)")
      rows += frame.text.map { String($0.reversed().drop { $0 == " " }.reversed()) }
    }
    try Picture.expect(rows, named: "Sizes/\(name)-\(language == .english ? "en" : "vi")")
  }
}
