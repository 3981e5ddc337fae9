import Glibc
import ReformCommands
import ReformModel
import ReformStore
import TerminalInterface
import Testing

/// Arguments, languages, exit statuses, and what may reach a terminal.
struct CommandLineTests {
  @Test(arguments: [
    (["status", "--bogus"], "Lỗi: không có tùy chọn “--bogus”"),
    (["status", "extra"], "Lỗi: thừa “extra”"),
    (["show"], "Lỗi: thiếu “<code>”"),
    (["status", "--by", "moon"], "Lỗi: “moon” không hợp lệ cho “--by <by>”"),
    (["set", "6.01", "--period"], "Lỗi: thiếu giá trị sau “--period <period>”"),
    (
      ["list", "foo"],
      "Lỗi: không có bảng “foo”: hãy dùng indicators, assignments, agencies, rounds"
    ),
    (
      ["export", "status", "--format", "pdf"],
      "Lỗi: “pdf” không hợp lệ cho “--format <format>”; "
        + "dùng một trong csv, json, html, md"
    ),
    (["init", ""], "Lỗi: cần tên thư mục"),
    (
      ["render", "--keys", "<PgDn>"], "Lỗi: --keys không đọc được: <PgDn> ở ký tự 1 không phải phím"
    ),
    (["stauts"], "Lỗi: không có lệnh “stauts”: có phải status?"),
    (["status", "--as-of", "2026-02-30"], "Lỗi: “2026-02-30” không hợp lệ cho “--as-of"),
  ])
  func usageErrorsAreSaidInVietnamese(arguments: [String], sentence: String) {
    let answer = CommandProbe().run(arguments)
    #expect(answer.status == 64)
    #expect(answer.output == "")
    #expect(answer.error.hasPrefix(sentence), "\(answer.error)")
  }

  @Test(arguments: [["status"], ["list", "agencies"], ["set", "6.01"]])
  func aWrongCommonOptionIsMetWithTheUsageOfTheCommandGiven(arguments: [String]) {
    let answer = CommandProbe().run(arguments + ["--as-of", "23/11/2026"])
    let name = arguments[0] == "list" ? "list agencies" : arguments[0]
    #expect(answer.status == 64)
    #expect(answer.error.contains("23/11/2026"))
    #expect(answer.error.contains("Cách dùng: cchc \(name) "), "\(answer.error)")
    #expect(answer.error.contains("Xem 'cchc \(name) --help'"), "\(answer.error)")
  }

  @Test(arguments: ["export", "import", "render", "list indicators", ""])
  func helpInVietnameseKeepsNoWordOfTheParser(command: String) {
    let help = CommandProbe().run(command.split(separator: " ").map(String.init) + ["--help"])
    for word in ["default:", "<options>", "<subcommand>", "values:"] {
      #expect(!help.output.contains(word), "\(word)")
    }
  }

  @Test func theAssessedSeriesIsShownWithWhatPredecessorsReported() {
    let sample = CommandProbe.repository + "/SampleData/bac-ninh"
    let show = ["show", "1.01", "--workspace", sample, "--as-of", "2026-11-23"]
    let series = CommandProbe().run(show + ["--json"]).output.split(separator: "\"series\": [").last
    #expect(series?.contains(#""origin": "predecessor""#) == true)
    #expect(series?.contains(#""agency": "bac-ninh-2024""#) == true)
    #expect(series?.contains(#""origin": "own""#) == true)
    let lines = CommandProbe().run(show).lines
    #expect(
      lines.contains { $0.hasPrefix("QI/21") && $0.hasSuffix("Bắc Ninh cũ (trước hợp nhất)") })
  }

  @Test func aChangedNoteIsToldAsOne() throws {
    let workspace = try SmallWorkspace()
    _ = workspace.run("set", "6.01", "--period", "2026-M03", "--note", "Đã đối chiếu")
    let line = workspace.run("log").lines.first ?? ""
    #expect(line.contains("72,0 % (720/1.000); Ghi chú: “” → “Đã đối chiếu”"), "\(line)")
  }

  @Test func aCountHasNoUnitWordBehindIt() throws {
    let workspace = try SmallWorkspace()
    let answer = workspace.run("set", "1.01", "--period", "2024", "--value", "1234")
    #expect(answer.error.hasSuffix(": 1.234.\n"), "\(answer.error)")
  }

  @Test func usageErrorsAreSaidInEnglishWhereAsked() {
    let answer = CommandProbe().run("status", "--bogus", "--lang", "en")
    #expect(answer.error.hasPrefix("Error: Unknown option '--bogus'"))
    var english = CommandProbe()
    english.environment["LANG"] = "en_US.UTF-8"
    #expect(english.run("status", "extra").error.hasPrefix("Error: Unexpected argument 'extra'"))
  }

  @Test func theWorkspaceSaysTheLanguageUnlessAnotherIsAsked() throws {
    let workspace = try SmallWorkspace()
    workspace.probe.environment["LANG"] = "en_US.UTF-8"
    #expect(workspace.run("show", "6.1").error.hasPrefix("Lỗi: "))
    #expect(workspace.run("show", "6.1", "--lang", "en").error.hasPrefix("Error: "))
  }

  @Test func commonOptionsMayStandBeforeAndBehindTheCommand() throws {
    let workspace = try SmallWorkspace()
    workspace.probe.environment["CCHC_WORKSPACE"] = nil
    let behind = workspace.run("status", "--workspace", workspace.path, "--lang", "en")
    let before = workspace.run("--workspace", workspace.path, "--lang", "en", "status")
    #expect(behind.status == 0)
    #expect(before.output == behind.output)
    #expect(before.status == 0)
  }

  @Test func theWorkspaceIsFoundByOptionThenVariableThenDataFolder() throws {
    let workspace = try SmallWorkspace()
    workspace.probe.environment["CCHC_WORKSPACE"] = "/nonexistent"
    #expect(workspace.run("status").status == 66)
    #expect(workspace.run("status", "--workspace", workspace.path + "/").status == 0)
    workspace.probe.environment["CCHC_WORKSPACE"] = nil
    workspace.probe.environment["XDG_DATA_HOME"] = workspace.folder + "/data"
    let answer = workspace.run("status")
    #expect(answer.status == 66)
    #expect(answer.error.contains("\(workspace.folder)/data/cchc/workspace"))
    #expect(answer.error.contains("cchc init"))
    workspace.probe.environment["XDG_DATA_HOME"] = nil
    #expect(workspace.run("status").error.contains("/nonexistent/.local/share/cchc/workspace"))
  }

  @Test func versionAndDashboardWithoutTerminalAnswerInOneLine() {
    #expect(CommandProbe().run("--version").lines.count == 1)
    let answer = CommandProbe().run()
    #expect(answer.status == 64)
    #expect(answer.error.split(separator: "\n").count == 1)
    #expect(answer.error.contains("cchc render"))
  }

  @Test func quietKeepsNotesBackButNeitherResultsNorErrors() throws {
    let workspace = try SmallWorkspace()
    let arguments = ["set", "6.01", "--period", "2026-M10", "--value", "1", "--quiet"]
    let answer = workspace.probe.run(arguments)
    #expect(answer.output == "an@may1:5\n")
    #expect(answer.error == "")
    #expect(workspace.run("show", "6.1", "--quiet").error != "")
  }

  @Test func anAsOfDayShowsWhatWasKnownThen() throws {
    let workspace = try SmallWorkspace()
    let then = workspace.run("show", "6.01", "--json", "--as-of", "2026-04-02").output
    #expect(then.contains("\"numerator\": 700"))
    #expect(!then.contains("2026-M09"))
  }

  @Test func anUnknownMilestoneAndGroupAreTold() throws {
    let workspace = try SmallWorkspace()
    let answer = workspace.run("status", "--milestone", "2027")
    #expect(answer.status == 66)
    #expect(answer.error == "Lỗi: chương trình không có mốc 2027: hãy dùng 2025 hay 2030\n")
    #expect(workspace.run("list", "indicators", "--area", "7").status == 66)
  }

  @Test(arguments: [["list", "indicators"], ["show", "1.01"], ["log"]])
  func coloursAreForTerminalsAndHostileTextIsMadeVisible(arguments: [String]) throws {
    let workspace = try SmallWorkspace()
    let note = SmallWorkspace.hostileName
    _ = workspace.run("set", "1.01", "--period", "2025", "--value", "1", "--reason", note)
    #expect(!workspace.probe.run(arguments).output.contains("\u{1B}"))
    workspace.probe.screen = Console.Screen(columns: 80, usesColour: true)
    let coloured = workspace.probe.run(arguments).output
    #expect(coloured.contains(/\u{1B}\[\dm/) || coloured.contains(/\u{1B}\[3\dm/))
    let bare = coloured.replacing(/\u{1B}\[\d*m/, with: "")
    #expect(!bare.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!bare.unicodeScalars.contains { (0x7F...0x9F).contains($0.value) })
    #expect(!bare.unicodeScalars.contains { $0.properties.isBidiControl })
    guard arguments[0] == "list" else { return }
    for line in bare.split(separator: "\n") { #expect(String(line).displayWidth <= 80) }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func aCompletionScriptComesWordForWord(shell: String) {
    let answer = CommandProbe().run("--generate-completion-script", shell)
    var english = CommandProbe()
    english.environment["LANG"] = "en_US.UTF-8"
    #expect(answer.status == 0)
    #expect(answer.output.contains("assignments"))
    #expect(!answer.output.contains("Xem phiên bản."))
    #expect(english.run("--generate-completion-script", shell).status == 0)
  }

  @Test func helpOfACommandIsTheSameBothWays() {
    let answer = CommandProbe().run("help", "set")
    #expect(answer.status == 0)
    #expect(answer.output == CommandProbe().run("set", "--help").output)
    #expect(CommandProbe().run("list").output.contains("indicators"))
  }

  @Test func jsonKeepsHostileTextAndHidesItFromTheTerminal() throws {
    let output = try SmallWorkspace().run("list", "indicators", "--json").output
    #expect(!output.unicodeScalars.contains { $0.properties.isBidiControl })
    #expect(output.contains("\\u001b]0;x\\u0007\\u202eđảo\\u200b\\ncuối"))
    let parsed = try StrictJSON.parse(Array(output.utf8))
    #expect(parsed.elements?.first?["name"]?.string == SmallWorkspace.hostileName)
  }

  @Test(arguments: [(EPIPE, 0 as Int32), (ENOSPC, 74 as Int32)])
  func aReaderThatLeftIsSilentAndAFullDiskIsNot(code: Int32, status: Int32) throws {
    let workspace = try SmallWorkspace()
    workspace.probe.outputError = code
    let answer = workspace.run("status")
    #expect(answer.status == status)
    #expect(answer.error.isEmpty == (status == 0))
  }

  @Test func findingsAreAnnouncedOnceAndListedByCheck() throws {
    let workspace = try SmallWorkspace()
    let journal = workspace.path + "/journal/binh@may2.jsonl"
    truncate(journal, 40)
    let answer = workspace.run("status")
    #expect(answer.status == 0)
    #expect(answer.error.contains("cchc check"))
    #expect(workspace.run("check").status == 1)
    #expect(workspace.run("check", "--workspace", "/nonexistent").status == 66)
  }

  @Test func aJournalNamedByTheEnvironmentIsStillWrittenByThePerson() throws {
    let workspace = try SmallWorkspace()
    workspace.probe.environment["CCHC_WRITER"] = "cron"
    workspace.probe.environment["USER"] = "somebody"
    let answer = workspace.run("set", "6.01", "--period", "2026-M10", "--value", "1")
    #expect(answer.output == "cron:1\n")
    #expect(workspace.run("log", "--json").output.contains("\"by\": \"an\""))
    workspace.probe.environment["CCHC_WRITER"] = "../x"
    #expect(workspace.run("status").status == 64)
  }
}
