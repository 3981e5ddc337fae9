import DashboardRuntime
import ReformModel
import ReformStore
import Testing

/// A storyboard is read strictly: a mistake is told before the meeting, with its line.
@Suite struct StoryboardTests {
  private func slides(_ text: String) throws(StoryboardError) -> [SlideScript] {
    try StoryboardReader(file: "hop.yaml", definitions: ScratchWorkspace.definitions)
      .slides(Array(text.utf8))
  }

  @Test func everyKindOfSlideIsReadWithItsTexts() throws {
    let slides = try slides(
      """
      slides:
        - slide: text
          title: {vi: Giao ban, en: Meeting}
          lines: [Một, {vi: Hai, en: Two}]
          notes: Chào
        - slide: overview
        - slide: area
          area: 6
        - slide: indicator
          indicator: "6.01"
        - slide: decisions
          page: 2
        - slide: closing
      """)
    #expect(
      slides.map(\.subject) == [
        .words, .overview, .area(6), .indicator("6.01"), .decisions(page: 1), .closing,
      ])
    #expect(slides[0].title == LocalizedText(vi: "Giao ban", en: "Meeting"))
    #expect(
      slides[0].lines == [LocalizedText(vi: "Một", en: "Một"), LocalizedText(vi: "Hai", en: "Two")])
    #expect(slides[0].notes?.english == "Chào")
  }

  @Test func decisionsWithoutAPageAreAllOfThem() throws {
    #expect(try slides("slides: [{slide: decisions}]").map(\.subject) == [.decisions(page: nil)])
  }

  static let mistakes: [(String, Int?, StoryboardError.Fault?)] = [
    ("slides: 3", 1, .expectedSlides),
    ("slides: []", 1, .expectedSlides),
    ("title: x", 1, .unknownMember("title", known: ["slides"])),
    ("slides:\n  - slide: overview\n    speed: 3", 3, nil),
    ("slides:\n  - title: x", 2, .missing("slide")),
    ("slides:\n  - slide: chart", 2, nil),
    ("slides:\n  - slide: text", 2, .missing("title")),
    ("slides:\n  - slide: area", 2, .missing("area")),
    ("slides:\n  - slide: area\n    area: 7", 3, .noArea("7")),
    ("slides:\n  - slide: area\n    area: sáu", 3, .expectedNumber),
    ("slides:\n  - slide: indicator\n    indicator: 9.99", 3, .noIndicator("9.99")),
    ("slides:\n  - slide: overview\n    area: 6", 3, .surplus("area", of: "overview")),
    ("slides:\n  - slide: overview\n    lines: [a, b, c, d]", 3, .tooMany(4, most: 3)),
    ("slides:\n  - slide: overview\n    title: {vi: Một}", 3, .missing("en")),
    ("slides:\n  - slide: overview\n    title: [a]", 3, .expectedText),
    ("slides:\n  - slide: decisions\n    page: 0", 3, .expectedNumber),
    ("slides:\n  - slide: overview\n  slide: [", nil, nil),
    ("slides: [{slide: overview, slide: closing}]", 1, nil),
    ("", nil, .expectedSlides),
  ]

  @Test(arguments: mistakes)
  func mistakesAreToldWithTheirLine(text: String, line: Int?, fault: StoryboardError.Fault?) throws
  {
    let error = try #require(throws: StoryboardError.self) { try slides(text) }
    if let line { #expect(error.line == line, "\(error)") }
    if let fault { #expect(error.fault == fault) }
    for language in Language.allCases {
      #expect(error.message(in: Words(language)).hasPrefix("hop.yaml"))
    }
  }

  @Test func bombsAndGarbageAreRefused() {
    let bomb = "a: &a [x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nslides: *b\n"
    let texts = [
      bomb, String(repeating: "- ", count: 20_000), String(repeating: "x", count: 70_000),
      "slides:\n" + String(repeating: "  - slide: overview\n", count: 61),
      "slides:\n  - slide: text\n    title: \"" + String(repeating: "x", count: 201) + "\"",
      "slides:\n  - slide: text\n    title: \"" + String(repeating: "e\u{302}", count: 101) + "\"",
    ]
    for text in texts { #expect(throws: StoryboardError.self) { try slides(text) } }
    let reader = StoryboardReader(file: "x", definitions: ScratchWorkspace.definitions)
    #expect(throws: StoryboardError.self) { try reader.slides([0xFF, 0xFE, 0x00]) }
  }
}
