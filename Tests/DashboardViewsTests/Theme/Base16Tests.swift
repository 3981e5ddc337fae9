import TerminalInterface
import Testing

@testable import DashboardViews

@Suite struct Base16Tests {
  private static let colours = [
    "181818", "282828", "383838", "585858", "b8b8b8", "d8d8d8", "e8e8e8", "f8f8f8",
    "ab4642", "dc9656", "f7ca88", "a1b56c", "86c1b9", "7cafc2", "ba8baf", "a16946",
  ]

  private func lines(_ indent: String, _ mark: String) -> String {
    Base16Tests.colours.enumerated().map {
      "\(indent)base0\(String($0, radix: 16, uppercase: true)): \"\(mark)\($1)\"\n"
    }.joined()
  }

  private func read(_ text: String) throws -> Theme {
    try ThemeLibrary([.memory(["scheme": text])]).theme("scheme")
  }

  @Test func oldFlatSchemeWorksAsItIs() throws {
    let theme = try read("scheme: \"Default Dark\"\nauthor: \"C\"\n" + lines("", ""))
    #expect(theme.name == "Default Dark")
    #expect(theme.appearance == .dark)
    #expect(theme[.text] == Paint(RGB(0xd8d8d8), on: RGB(0x181818)))
    #expect(theme[.achieved].foreground == RGB(0xa1b56c))
  }

  @Test func newSchemeWithAPaletteGivesTheSame() throws {
    let old = try read("scheme: \"Default Dark\"\nauthor: \"C\"\n" + lines("", ""))
    let head = "system: \"base16\"\nname: \"Default Dark\"\nauthor: \"C\"\nvariant: \"dark\"\n"
    #expect(try read(head + "palette:\n" + lines("  ", "#")) == old)
  }

  @Test func bothFormsSayWhoMadeThemAndWhetherTheyAreLight() throws {
    let night = try HandWrittenSchemes.library.theme("night")
    let paper = try HandWrittenSchemes.library.theme("paper")
    #expect((night.name, night.author, night.appearance) == ("Night forest", "A tester", .dark))
    #expect((paper.name, paper.author, paper.appearance) == ("Paper", "A tester", .light))
    #expect(paper[.text] == Paint(RGB(0x4a4438), on: RGB(0xfbf7ee)))
  }

  @Test func unquotedDigitsAreColoursToo() throws {
    let theme = try read(lines("", "").replacing("\"", with: ""))
    #expect(theme[.text].background == RGB(0x181818))
  }

  @Test func missingSlotIsNamed() {
    let text = lines("", "").split(separator: "\n").dropLast().joined(separator: "\n")
    #expect { try read(text) } throws: { ($0 as? ThemeError)?.fault == .unknownColour("base0F") }
  }

  @Test func fadingColoursAreMendedAndNamed() throws {
    let theme = try read(lines("", ""))
    #expect(ContrastReport(theme).failures == [])
    let repaired = try #require(theme.repairs.first { $0.role == .noData })
    #expect(repaired.published == RGB(0x585858))
    #expect(repaired.used == theme[.noData].foreground)
  }
}
