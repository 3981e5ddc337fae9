import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@testable import DashboardViews

/// Whether classes can be told apart: by colour where eyes see fewer of them, and without any.
@Suite struct ClassColourTests {
  private static let classes: [Role] = [
    .achieved, .onTrack, .accelerate, .limited, .deterioration, .missed,
  ]

  /// The least distance in OKLab between the colours of two classes, with whose eyes and which.
  private func closest(_ theme: ResolvedTheme, _ vision: ColourVision)
    throws -> (distance: Double, pair: String)
  {
    var closest = (distance: Double.infinity, pair: "")
    for (i, a) in Self.classes.enumerated() {
      for b in Self.classes[(i + 1)...] {
        let first = vision.seen(try #require(theme[a].foreground.rgb))
        let second = vision.seen(try #require(theme[b].foreground.rgb))
        let distance = first.distance(to: second)
        if distance < closest.distance { closest = (distance, "\(a) and \(b)") }
      }
    }
    return closest
  }

  @Test(arguments: ColourVision.allCases)
  func theThemeForItKeepsClassesApartForAllEyes(vision: ColourVision) throws {
    let theme = try BundledThemes.library.theme("colour-blind")
    let direct = try closest(theme.resolved(for: .direct), vision)
    #expect(direct.distance > 0.14, "\(direct.pair)")
    let palette = try closest(theme.resolved(for: .palette), vision)
    #expect(palette.distance > 0.1, "\(palette.pair) of 256 colours")
  }

  /// Elsewhere two classes may look alike to some; they must not be one colour.
  @Test(arguments: BundledThemes.ids.filter { $0 != "mono" }, ColourVision.allCases)
  func noTwoClassesFallTogether(id: String, vision: ColourVision) throws {
    let theme = try BundledThemes.library.theme(id).resolved(for: .direct)
    let closest = try closest(theme, vision)
    #expect(closest.distance > 0.01, "\(closest.pair)")
  }

  @Test func theMatricesLeaveGreysAlone() {
    for vision in ColourVision.allCases {
      let grey = RGB(0x808080)
      #expect(vision.seen(grey).distance(to: OKLab(grey)) < 0.01)
    }
    let (red, green) = (RGB(0xc03020), RGB(0x5f7a18))
    #expect(ColourVision.full.seen(red).distance(to: OKLab(green)) > 0.2)
    let seen = ColourVision.deuteranopia
    #expect(seen.seen(red).distance(to: seen.seen(green)) < 0.15)
  }

  @Test(arguments: [DrawingLevel.ascii, .braille], Language.allCases)
  func withoutStylesEachClassHasItsOwnSignAndWord(level: DrawingLevel, language: Language) {
    let words = Words(language)
    let signs = ProgressClass.allCases.map { StatusMark($0, level).glyph }
    let names = ProgressClass.allCases.map { words.name($0) }
    #expect(Set(signs).count == signs.count)
    #expect(Set(names).count == names.count)
    let states = AssignmentStatus.allCases.map { StatusMark($0, level).glyph + words.name($0) }
    #expect(Set(states).count == states.count)
  }

  /// On the table of an area: with the styles gone, each row still says its class.
  @Test(arguments: [DrawingLevel.ascii, .braille])
  func aTableWithoutStylesStillSaysEveryClass(level: DrawingLevel) throws {
    var seen: Set<ProgressClass> = []
    for area in 1...6 {
      var state = ScreenFixture.state(Size(columns: 110, rows: 36))
      try state.press("<Home><Enter>" + String(repeating: "<Tab>", count: area - 1))
      let theme = Theme.builtIn.resolved(for: .mono)
      let rows = render(state, theme: theme, level: level, size: state.size).text
      for evaluation in state.indicatorRows(of: ProgrammeSection(area: area), at: state.place) {
        let row = try #require(rows.first { $0.contains("\(evaluation.code)  ") })
        let shown = evaluation.shownClass
        let said = ProgressClass.allCases.filter {
          row.contains("\(StatusMark($0, level).glyph) \(state.words.name($0))")
        }
        #expect(said == [shown] || shown == .noData, "\(row)")
        seen.formUnion(said)
      }
    }
    #expect(seen.count >= 6)
  }
}
