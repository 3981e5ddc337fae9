import ReformModel
import Testing

/// Roles and `--restricted` on the command line: 77, and a sentence that says why.
struct PermissionTests {
  private func workspace(_ role: Person.Role, _ agency: String? = nil) throws -> SmallWorkspace {
    try SmallWorkspace(people: [Person(login: "an", name: "Lê An", agency: agency, role: role)])
  }

  @Test(arguments: [
    ["set", "6.01", "--period", "2026-M10", "--value", "87"],
    // Not allowed comes before what else is wrong.
    ["set", "6.01", "--period", "2026-M10", "--value", "870"],
    ["assign", "1.T1", "--progress", "50"], ["undo", "t@may1:1", "--reason", "Nhầm"],
  ])
  func aViewerIsToldSo(arguments: [String]) throws {
    let workspace = try workspace(.viewer)
    var arguments = arguments
    if arguments[0] == "undo" { arguments[1] = try #require(try anEvent(in: workspace)) }
    let answer = workspace.probe.run(arguments)
    #expect(answer.status == 77, "\(answer.error)")
    #expect(answer.output == "")
    #expect(answer.error.contains("tài khoản an: vai trò của bạn là người xem"))
  }

  private func anEvent(in workspace: SmallWorkspace) throws -> String? {
    let log = workspace.run("log", "6.01", "--json").output
    let texts = log.split(separator: "\"").map(String.init)
    return texts.first { EventID($0)?.writer.contains("@") == true }
  }

  @Test func anEditorSetsWhatIsTheirsAndIsToldWhoseTheRestIs() throws {
    let workspace = try workspace(.editor, "x09367")
    let own = workspace.run(
      "set", "6.01", "--agency", "x09367", "--period", "2026-M10", "--numerator", "8",
      "--denominator", "10")
    #expect(own.status == 0, "\(own.error)")
    let other = workspace.run("set", "6.01", "--period", "2026-M10", "--value", "87")
    #expect(other.status == 77)
    #expect(other.error.contains("số liệu này của Bắc Ninh, bạn nhập cho "))
    #expect(try workspace.observation("6.01", "bac-ninh", "2026-M10") == nil)
    // The one they coordinate, and the one they have nothing to do with.
    #expect(workspace.run("assign", "6.T1", "--progress", "50").status == 0)
    #expect(workspace.run("assign", "1.T1", "--progress", "50").status == 77)
  }

  @Test(arguments: [([], 77, nil), (["--dry-run"], 1, nil), (["--lenient"], 0, "80")])
  func aRowOfAnotherAgencyIsRefusedByItself(options: [String], status: Int32, saved: String?) throws
  {
    let workspace = try workspace(.editor, "x09367")
    let table = workspace.write(
      "indicator,agency,period,value\n6.01,x09367,2026-M10,80\n6.01,bac-ninh,2026-M10,80\n",
      to: "rows.csv")
    let answer = workspace.probe.run(["import", table] + options)
    #expect(answer.status == status, "\(answer.error)")
    #expect(answer.output.contains("3  agency  số liệu này của Bắc Ninh, bạn nhập cho "))
    #expect(try workspace.observation("6.01", "x09367", "2026-M10")?.value?.plain == saved)
    #expect(try workspace.observation("6.01", "bac-ninh", "2026-M10") == nil)
  }

  @Test func whoeverMayChangeNothingIsToldBeforeTheTable() throws {
    let workspace = try workspace(.viewer)
    #expect(workspace.run("import", workspace.write("x", to: "x.csv")).status == 77)
  }

  @Test func listPeopleSaysTheRole() throws {
    let workspace = try workspace(.reviewer)
    let line = try #require(workspace.run("list", "people").lines.last)
    #expect(line.contains("Lê An") && line.contains("người duyệt"))
    #expect(workspace.run("list", "people", "--json").output.contains(#""role": "reviewer""#))
  }

  @Test func checkNamesPeopleOfUnknownAgencies() throws {
    let workspace = try workspace(.editor, "khong-co")
    let answer = workspace.run("check")
    #expect(answer.status == 1)
    #expect(answer.output.contains("people.json an: không có cơ quan khong-co"))
  }

  @Test(arguments: ["ls -la", "cchc", "sh"])
  func aRestrictedCallRunsNoOtherCommand(command: String) throws {
    let workspace = try SmallWorkspace()
    var probe = workspace.probe
    probe.environment["SSH_ORIGINAL_COMMAND"] = command
    let answer = probe.run("--restricted", "--workspace", workspace.path)
    #expect(answer.status == 77)
    #expect(answer.error.contains("không chạy “\(command)”"))
  }

  @Test func whatTheRemoteCommandHoldsCannotReachTheTerminal() throws {
    var probe = CommandProbe()
    probe.environment["SSH_ORIGINAL_COMMAND"] = "ls \u{1B}]0;x\u{7}\u{202E}"
    let answer = probe.run("--restricted", "--workspace", "/x")
    #expect(!answer.error.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
  }

  @Test(arguments: [
    ["--restricted"], ["--restricted", "--workspace", "w"],
    ["--restricted", "--demo", "--workspace", "/w"],
  ])
  func aRestrictedCallNeedsItsWorkspace(arguments: [String]) throws {
    let answer = CommandProbe().run(arguments)
    #expect(answer.status == 64)
    #expect(answer.error.contains("--workspace"))
  }

  @Test(arguments: ["status", "set", "export", "init", "log"])
  func noOtherSubcommandIsRestricted(name: String) throws {
    let workspace = try SmallWorkspace()
    let answer = workspace.probe.run([name, "--restricted", "--workspace", workspace.path])
    #expect(answer.status == 64)
    #expect(answer.output == "")
  }
}
