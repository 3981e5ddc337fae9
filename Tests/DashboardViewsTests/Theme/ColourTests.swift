import TerminalInterface
import Testing

@testable import DashboardViews

@Suite struct ColourTests {
  @Test func contrastIsThatOfWCAG() {
    #expect(RGB(0x000000).contrast(with: RGB(0xffffff)) == 21)
    // The grey that WebAIM's checker gives as 4.54.
    #expect(abs(RGB(0x767676).contrast(with: RGB(0xffffff)) - 4.54) < 0.005)
  }

  @Test func labOfKnownColoursIsThatOfThePaper() {
    let white = OKLab(RGB(0xffffff))
    #expect(abs(white.lightness - 1) < 1e-3 && white.chroma < 1e-3)
    let red = OKLab(RGB(0xff0000))
    #expect(abs(red.lightness - 0.628) < 1e-3 && abs(red.chroma - 0.2577) < 1e-3)
  }

  @Test func nearestOf256LeavesTheUsersSixteenAlone() {
    let rung = ColourRung(.palette)
    #expect(rung.nearest(to: RGB(0xff0000))?.colour == .indexed(196))
    #expect(rung.nearest(to: RGB(0x000000))?.colour == .indexed(16))
    #expect(rung.nearest(to: RGB(0x808080))?.colour == .indexed(244))
  }

  @Test func nearestKeepsTheContrastAskedFor() {
    let white = RGB(0xffffff)
    let near = ColourRung(.palette).nearest(to: RGB(0xffd700), on: [white], ratio: 4.5)
    #expect((near?.colour.rgb?.contrast(with: white) ?? 0) >= 4.5)
    #expect(ColourRung(.eight).nearest(to: white, on: [white], ratio: 4.5)?.colour != .indexed(7))
  }

  @Test func everyRungUsesOnlyItsOwnColours() {
    for depth in ColourDepth.allCases {
      let theme = Theme.builtIn.resolved(for: depth)
      for style in Role.allCases.flatMap({ [theme[$0], theme.selected($0)] }) {
        for colour in [style.foreground, style.background] {
          #expect(isOfRung(colour, depth), "\(colour) at \(depth)")
        }
      }
    }
  }

  @Test func sixClassesAreSixColoursOnTheDarkSixteen() {
    let theme = Theme.builtIn.resolved(for: .sixteen)
    let classes: [Role] = [.achieved, .onTrack, .accelerate, .limited, .deterioration, .missed]
    #expect(Set(classes.map { theme[$0].foreground }).count == 6)
    #expect(theme[.achieved].foreground == .indexed(10))
    #expect(theme[.missed].foreground == .indexed(9))
  }

  @Test func withoutColoursMissedAndSelectedAreReversed() {
    let theme = Theme.builtIn.resolved(for: .mono)
    #expect(theme[.missed].isReversed && theme[.selection].isReversed)
    #expect(theme.selected(.text).isReversed)
    #expect(theme[.achieved] == .plain)
  }

  @Test func classesKeepTheirHueInASelectedRow() {
    let theme = Theme.builtIn.resolved(for: .direct)
    let plain = OKLab(theme[.missed].foreground.rgb ?? RGB(0)).hue
    let selected = OKLab(theme.selected(.missed).foreground.rgb ?? RGB(0)).hue
    #expect(abs(plain - selected) < 0.3)
  }

  @Test func hexIsSixDigitsWithOrWithoutTheMark() {
    #expect(RGB(hex: "#0aF01c") == RGB(0x0af01c))
    #expect(RGB(hex: "0af01c")?.hex == "#0af01c")
    for text in ["", "#", "#fff", "#0af01cc", "#0af01g", "0x0af01c", "#-af01c"] {
      #expect(RGB(hex: text) == nil)
    }
  }

  private func isOfRung(_ colour: Colour, _ depth: ColourDepth) -> Bool {
    switch (colour, depth) {
    case (.terminalDefault, .mono): true
    case (.rgb, .direct): true
    case (.indexed(let i), .palette): i >= 16
    case (.indexed(let i), .sixteen): i < 16
    case (.indexed(let i), .eight): i < 8
    default: false
    }
  }
}
