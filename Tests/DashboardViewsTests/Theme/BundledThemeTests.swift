import ReformModel
import TerminalInterface
import Testing

@testable import DashboardViews

@Suite struct BundledThemeTests {
  @Test func theTwelveThemesAreThere() {
    #expect(
      BundledThemes.ids == [
        "bac-ninh-dark", "bac-ninh-light", "catppuccin", "colour-blind", "dracula", "gruvbox",
        "high-contrast", "mono", "nord", "projector", "solarized-dark", "solarized-light",
      ])
  }

  @Test func publishedPalettesSayWhatWasMendedInThem() throws {
    let theme = try BundledThemes.library.theme("solarized-dark")
    let red = try #require(theme.repairs.first { $0.role == .missed })
    #expect(red.published == RGB(0xdc322f))
    #expect(red.used == theme[.missed].foreground)
    #expect(theme.resolved(for: .direct).mended == theme.mendedColours)
    let own = try BundledThemes.library.theme("bac-ninh-dark")
    #expect(own.repairs == [])
  }

  @Test(arguments: BundledThemes.ids)
  func everyRungCanBeRead(id: String) throws {
    let report = ContrastReport(try BundledThemes.library.theme(id))
    #expect(report.findings.count > 200)
    let failures = report.failures.map {
      "\($0.role.rawValue) at \($0.depth) on \($0.ground): \($0.foreground.hex) on "
        + "\($0.background.hex) is \($0.ratio), not \($0.required)"
    }
    #expect(failures == [])
  }

  @Test(arguments: BundledThemes.ids)
  func everyThemeNamesItsMakerAndLicence(id: String) throws {
    let theme = try BundledThemes.library.theme(id)
    #expect(!theme.author.isEmpty && !theme.licence.isEmpty)
    #expect(theme[.text].background != nil)
  }

  @Test(arguments: ["projector", "high-contrast"])
  func whatMustCarryFarKeepsSevenToOne(id: String) throws {
    let theme = try BundledThemes.library.theme(id)
    #expect(theme.textContrast == 7)
  }

  @Test(arguments: ["bac-ninh-dark", "bac-ninh-light"])
  func fileOfABuiltInThemeSaysWhatIsCompiledIn(id: String) throws {
    let text = try #require(BundledThemes.texts[id])
    let built = try #require(Theme.builtIns.first { $0.id == id })
    let read = try ThemeLibrary().theme(text: text, id: id, file: "\(id).yaml")
    #expect(read == built)
    #expect(Set(built.paints.keys) == Set(Role.allCases))
  }

  @Test(arguments: ["bac-ninh-dark", "bac-ninh-light", "projector"])
  func classesDifferInHueAndLightness(id: String) throws {
    let theme = try BundledThemes.library.theme(id)
    let classes: [Role] = [.achieved, .onTrack, .accelerate, .limited, .deterioration, .missed]
    let minimum = id == "projector" ? 0.006 : 0.02
    for (i, a) in classes.enumerated() {
      for b in classes[(i + 1)...] {
        let first = OKLab(try #require(theme[a].foreground))
        let second = OKLab(try #require(theme[b].foreground))
        let turn = abs(first.hue - second.hue)
        #expect(min(turn, 2 * .pi - turn) > 0.3, "\(a) and \(b) in hue")
        #expect(abs(first.lightness - second.lightness) > minimum, "\(a) and \(b) in lightness")
      }
    }
  }

  @Test(arguments: BundledThemes.ids)
  func selectionAndFocusAreSeenOnEveryRung(id: String) throws {
    let theme = try BundledThemes.library.theme(id)
    for depth in ColourDepth.allCases {
      let resolved = theme.resolved(for: depth)
      #expect(resolved[.selection] != resolved[.text], "selection at \(depth)")
      #expect(resolved[.borderFocus] != resolved[.border], "focus at \(depth)")
      #expect(resolved.selected(.text) != resolved[.text], "selected text at \(depth)")
    }
  }
}
