import TerminalInterface
import Testing

@testable import NcursesTerminal

@Suite
struct InkedBlanksTests {
  private let red = Style(foreground: .indexed(1), background: .indexed(0))
  private let green = Style(foreground: .indexed(2), background: .indexed(0))
  private let band = Style(foreground: .indexed(7), background: .indexed(4))
  private var plain: Style { Style(foreground: .indexed(7), background: .indexed(0)) }

  private func cells(_ parts: (String, Style)...) -> ArraySlice<Cell> {
    parts.flatMap { text, style in text.map { Cell(glyph: String($0), style: style) } }[...]
  }

  @Test func aBlankGoesWithWhatFollows() {
    let row = cells(("a", red), ("  ", plain), ("b", green))
    #expect(InkedBlanks.styles(of: row) == [red, green, green, green])
  }

  @Test func blanksAtTheEndGoWithWhatStandsBefore() {
    let row = cells(("a", red), ("  ", plain))
    #expect(InkedBlanks.styles(of: row) == [red, red, red])
  }

  @Test func aBlankKeepsItsGround() {
    let row = cells(("a", band), (" ", band), (" ", plain), ("b", red))
    #expect(InkedBlanks.styles(of: row) == [band, band, red, red])
  }

  @Test func theGapBehindABandIsTheSameWithoutTheBand() {
    let lit = cells(("a", band), (" ", band), (" ", plain), ("b", red))
    let dull = cells(("a", green), (" ", plain), (" ", plain), ("b", red))
    #expect(InkedBlanks.styles(of: lit)[2] == InkedBlanks.styles(of: dull)[2])
  }

  @Test func anUnderlinedBlankIsSeen() {
    let underlined = Style(
      foreground: .indexed(1), background: .indexed(0), underlined: true)
    let row = cells(("a", red), (" ", underlined), ("b", red))
    #expect(InkedBlanks.styles(of: row) == [red, underlined, red])
  }
}
