import ReformModel
import ReformStore
import Testing

/// `render`, `keys`, `themes`, `assess`: what needs no saving.
struct ScreenTests {
  @Test func aScreenHasItsSizeAndAnswersKeys() throws {
    let workspace = try SmallWorkspace()
    let overview = workspace.run("render", "--size", "100x30")
    #expect(overview.status == 0)
    #expect(overview.lines.count == 30)
    #expect(overview.lines.first?.contains("Tổng quan") == true)
    let deeper = workspace.run("render", "--size", "100x30", "--keys", "<Enter>")
    #expect(deeper.output != overview.output)
    let resized = workspace.run("render", "--keys", "<Resize:60x20>")
    #expect(resized.lines.count == 20)
  }

  @Test func renderingSavesNothingWhateverIsTyped() throws {
    let workspace = try SmallWorkspace()
    let before = workspace.run("log", "--json").output
    let answer = workspace.run(
      "render", "--keys", "<Right><Enter><Enter>e50<Tab>100<C-s>", "--size", "120x40")
    #expect(answer.status == 0)
    #expect(workspace.run("log", "--json").output == before)
  }

  @Test func aPictureIsAGridOfTheWholeScreen() throws {
    let workspace = try SmallWorkspace()
    let picture = workspace.run("render", "--size", "80x24", "--format", "svg").output
    #expect(
      picture.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"720\" height=\"432\""))
    #expect(picture.hasSuffix("</g>\n</svg>\n"))
    #expect(picture.contains("textLength=\""))
    let page = workspace.run("render", "--size", "80x24", "--format", "html").output
    #expect(page.contains("<pre"))
    let plain = workspace.run("render", "--size", "80x24").output
    #expect(!plain.contains("\u{1B}"))
    let coloured = workspace.run("render", "--size", "80x24", "--format", "ansi").output
    #expect(coloured.contains("\u{1B}[38;2;") || coloured.contains(";38;2;"))
    #expect(coloured.split(separator: "\n").count == 24)
    workspace.probe.environment["NO_COLOR"] = "1"
    #expect(!workspace.run("render", "--format", "ansi").output.contains("38;2;"))
  }

  @Test(arguments: [
    (["--size", "0x10"], 64), (["--size", "80"], 64), (["--keys", "<Nope>"], 64),
    (["--keys", "<Down"], 64), (["--theme", "nope"], 66), (["--format", "png"], 64),
  ])
  func nonsenseIsToldApart(arguments: [String], status: Int) throws {
    let answer = try SmallWorkspace().probe.run(["render"] + arguments)
    #expect(Int(answer.status) == status)
    #expect(answer.error.hasPrefix("Lỗi: "))
  }

  @Test func everyKeyIsListedWithItsCommand() throws {
    let answer = CommandProbe().run("keys", "--json")
    let rows = try #require(try StrictJSON.parse(Array(answer.output.utf8)).elements)
    #expect(rows.count > 20)
    for row in rows {
      #expect(row["screen"]?.string?.isEmpty == false)
      #expect(row["keys"]?.elements != nil)
      #expect(row["command"]?.string?.isEmpty == false)
      #expect(row["title"]?.string?.isEmpty == false)
    }
    // The table tells once what holds on all screens or in all lists.
    let lines = CommandProbe().run("keys").lines.dropFirst()
    #expect(lines.count < rows.count)
    let told = Set(lines.compactMap { $0.split(separator: " ").last.map(String.init) })
    #expect(told == Set(rows.compactMap { $0["command"]?.string }))
    #expect(lines.filter { $0.hasSuffix(" go.open") }.count == 1)
  }

  @Test func bundledThemesAreListedAndPassTheirOwnCheck() {
    let answer = CommandProbe().run("themes")
    #expect(answer.status == 0)
    #expect(answer.lines.contains { $0.hasPrefix("bac-ninh-dark") })
    #expect(answer.lines.contains { $0.hasPrefix("projector") })
    let file = CommandProbe.repository + "/Themes/projector.yaml"
    #expect(CommandProbe().run("themes", "--check", file).status == 0)
  }

  @Test func aThemeThatCannotBeReadFailsItsCheck() throws {
    let workspace = try SmallWorkspace()
    let theme = workspace.write("name: Mờ\nroles:\n  text: \"#zz\"\n", to: "mo.yaml")
    let answer = workspace.run("themes", "--check", theme)
    #expect(answer.status == 65)
    #expect(answer.error.contains("mo.yaml:3"))
    #expect(workspace.run("themes", "--check", "/nonexistent.yaml").status == 66)
  }

  @Test func solvedCasesAreSolvedTheSame() throws {
    let file =
      CommandProbe.repository
      + "/Tests/ReformModelTests/Resources/assessment-vectors.json"
    let answer = CommandProbe().run("assess", file)
    #expect(answer.status == 0)
    let results = try #require(try StrictJSON.parse(Array(answer.output.utf8)).elements)
    let vectors = try #require(try StrictJSON.parse(try Files.bytes(file)).elements)
    #expect(results.count == 40)
    for (result, vector) in zip(results, vectors) {
      let expected = try #require(vector["expect"])
      for name in ["id", "class", "period", "milestone", "reasons"] {
        #expect(result[name] == expected[name], "\(name)")
      }
      for name in [
        "value", "target", "attainment", "expected", "ratio", "score", "requiredPace", "forecast",
      ] {
        let (a, b) = (result[name]?.double, expected[name]?.double)
        #expect((a == nil) == (b == nil), "\(name)")
        if let a, let b { #expect(abs(a - b) <= 1e-9 * max(abs(b), 1e-300), "\(name)") }
      }
    }
  }

  @Test(arguments: [
    ("[{\"id\": \"a\", \"asOf\": \"2026-13-01\"}]", "-:1:22: “2026-13-01”"),
    ("[{\"id\": \"a\"}]", "-:1:2: thiếu “asOf”"), ("[1,]", "-:1:3: thừa dấu phẩy ở cuối"),
    ("", "-:1:1"),
  ])
  func aBadCaseIsRefusedWithItsPlace(text: String, place: String) {
    var probe = CommandProbe()
    probe.input = Array(text.utf8)
    let answer = probe.run("assess", "-")
    #expect(answer.status == 65)
    #expect(answer.error.contains(place), "\(answer.error)")
  }
}

extension JSONValue {
  fileprivate var double: Double? {
    if case .number(let text) = content { Double(text) } else { nil }
  }
}
