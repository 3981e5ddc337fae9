import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@testable import DashboardViews

@Suite struct ThemeReaderTests {
  private func theme(_ texts: [String: String], _ id: String = "mine") throws -> Theme {
    try ThemeLibrary([.memory(texts)]).theme(id)
  }

  private func fault(_ text: String) -> ThemeError? {
    #expect(throws: ThemeError.self) { try theme(["mine": text]) }
    do {
      _ = try theme(["mine": text])
      return nil
    } catch {
      return error as? ThemeError
    }
  }

  @Test func missingRolesComeFromTheParentAndThenTheBuiltIn() throws {
    let parent = "palette: {sea: \"#0000aa\"}\nroles: {key: sea, dim: {fg: sea, bold: true}}"
    let child = "extends: parent\nroles: {dim: sea}"
    let theme = try theme(["mine": child, "parent": parent])
    #expect(theme[.key] == Paint(RGB(0x0000aa)))
    #expect(theme[.dim] == Paint(RGB(0x0000aa)))
    #expect(theme[.missed] == Theme.builtIn[.missed])
  }

  @Test func paletteOfTheChildRecoloursTheRolesOfTheParent() throws {
    let theme = try theme(["mine": "extends: bac-ninh-light\npalette: {accent: \"#123456\"}"])
    #expect(theme[.borderFocus].foreground == RGB(0x123456))
    #expect(theme.appearance == .light)
    #expect(theme[.text] == Theme.builtInLight[.text])
  }

  @Test(arguments: [("rounded", "╭"), ("plain", "┌"), ("ascii", "+")])
  func aThemeChoosesItsBorders(name: String, corner: String) throws {
    let theme = try theme(["mine": "borders: \(name)"])
    let state = ScreenFixture.state(Size(columns: 120, rows: 36))
    let rows = render(
      state, theme: theme.resolved(for: .direct), level: .braille, size: state.size
    ).text
    let corners = rows.joined().filter { "╭┌+".contains($0) }
    #expect(Set(corners.map(String.init)) == [corner])
    // What has the focus stays told apart without colour.
    #expect(rows.joined().contains(name == "ascii" ? "===" : "━━━"))
    let child = try self.theme([
      "mine": "extends: high-contrast", "high-contrast": "borders: plain",
    ])
    #expect(child.borders == .plain)
    #expect(fault("borders: double")?.fault == .expected(.borders))
  }

  @Test func lightThemeFallsBackToTheLightBuiltIn() throws {
    let theme = try theme(["mine": "roles: {text: {fg: \"#000000\", bg: \"#fefefe\"}}"])
    #expect(theme.appearance == .light)
    #expect(theme[.missed] == Theme.builtInLight[.missed])
  }

  @Test func unknownRoleNamesFileLineAndPlace() {
    let error = fault("name: A\nroles:\n  achieved: \"#00ff00\"\n  acheived: \"#00ff00\"\n")
    #expect(error?.fault == .unknownRole("acheived"))
    #expect(error?.line == 4)
    #expect(error?.path == "roles.acheived")
    let words = Words(.english)
    #expect(
      error?.message(in: words).hasPrefix("mine.yaml:4 (roles.acheived): there is no") == true)
  }

  @Test func unknownColourIsAFault() {
    let error = fault("roles:\n  dim: {fg: nowhere}\n")
    #expect(error?.fault == .unknownColour("nowhere"))
    #expect(error?.path == "roles.dim.fg")
    #expect(error?.line == 2)
  }

  @Test(arguments: ["\"#12345\"", "\"#gggggg\"", "\"red\"", "#123456", "[1]"])
  func wrongHexIsAFault(text: String) {
    let error = fault("palette:\n  x: \(text)\n")
    guard case .badHex = error?.fault else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.path == "palette.x")
  }

  @Test func cycleOfParentsIsNamed() {
    let texts = ["a": "extends: b", "b": "extends: c", "c": "extends: b"]
    #expect(throws: ThemeError(.cycle(["a", "b", "c", "b"]), file: "c.yaml", path: "extends")) {
      try theme(texts, "a")
    }
  }

  @Test func unknownParentUnknownThemeAndUnknownMemberAreFaults() {
    #expect(fault("extends: nobody")?.fault == .unknownParent("nobody"))
    #expect(fault("colour: x")?.fault == .unknownMember("colour"))
    #expect(throws: ThemeError.self) { try theme([:], "nobody") }
    #expect(
      fault("roles: {dim: {fg: \"#ffffff\", blink: true}}")?.fault == .unknownMember("blink"))
  }

  @Test(arguments: ["", "- a\n- b", "just words", "a: [", "a: 1\na: 2", "roles: x", "contrast: 99"])
  func whatIsNoThemeIsRefused(text: String) {
    #expect(fault(text) != nil)
  }

  @Test func everyFaultHasWordsInBothLanguages() {
    let faults: [ThemeError.Fault] = [
      .unknownTheme("a", available: ["b"]), .unreadable("r"), .notYAML("y"), .tooLong(limit: 9),
      .expected(.mapping), .expected(.text), .expected(.flag), .expected(.number),
      .expected(.appearance), .expected(.borders), .unknownMember("m"), .unknownRole("r"),
      .unknownColour("c"),
      .badHex("h"), .unknownParent("p"), .cycle(["a", "a"]),
    ]
    for fault in faults {
      let error = ThemeError(fault, file: "t.yaml", line: 3)
      let vietnamese = error.message(in: Words(.vietnamese))
      #expect(vietnamese != error.message(in: Words(.english)))
      #expect(vietnamese.hasPrefix("t.yaml:3: "))
    }
  }
}
