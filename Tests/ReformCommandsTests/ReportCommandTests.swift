import DashboardLogic
import DashboardRuntime
import DashboardViews
import ReformModel
import ReformReports
import TerminalInterface
import Testing

@testable import ReformCommands

/// `cchc report`, `cchc bulletin`, and the report that the dashboard writes.
struct ReportCommandTests {
  private static let sample = CommandProbe.repository + "/SampleData/bac-ninh"

  private func ask(_ arguments: String...) -> CommandProbe.Answer {
    CommandProbe().run(
      arguments + ["--workspace", Self.sample, "--as-of", "2026-11-23", "--quiet"])
  }

  @Test(arguments: [("report", "2026-q3"), ("bulletin", nil)])
  func aTemplateCopiedAndEditedByAPersonIsUsed(command: String, round: String?) throws {
    let scratch = try SmallWorkspace()
    let mine = scratch.folder + "/mine.mustache"
    let copied = CommandProbe().run(command, "--print-template", "--format", "html", "-o", mine)
    #expect(copied.status == 0)
    let text = String(decoding: try Files.bytes(mine), as: UTF8.self)
    let arguments = [command] + (round.map { [$0] } ?? []) + ["--format", "html"]
    let plain = CommandProbe().run(arguments + ["--workspace", Self.sample])
    let same = CommandProbe().run(arguments + ["--template", mine, "--workspace", Self.sample])
    #expect(same.output == plain.output, "a copy says the same")
    try Files.write(text.replacing("<body>", with: "<body>\n<p>UBND</p>"), to: mine)
    let own = CommandProbe().run(arguments + ["--template", mine, "--workspace", Self.sample])
    #expect(own.status == 0)
    #expect(own.output == plain.output.replacing("<body>", with: "<body>\n<p>UBND</p>"))
  }

  @Test(arguments: [
    ("{{head.titel}}", "dòng 2: không có tên “titel”"),
    ("{{#parts}}", "dòng 2: phần mở bằng {{#…}} hoặc {{^…}} chưa đóng đúng tên"),
    ("{{head.title", "dòng 2: thẻ {{…}} viết sai hoặc thiếu }}"),
    ("{{> khac}}", "dòng 2: mẫu không gọi được tệp khác"),
  ])
  func whatIsWrongInATemplateIsSaidWithItsLine(text: String, sentence: String) throws {
    let scratch = try SmallWorkspace()
    let mine = scratch.folder + "/mine.mustache"
    try Files.write("một\n\(text)\n", to: mine)
    let answer = ask("report", "2026-q3", "--template", mine)
    #expect(answer.status == 65)
    #expect(answer.output == "")
    #expect(answer.error.hasPrefix("Lỗi: \(mine), \(sentence)"), "\(answer.error)")
  }

  @Test(arguments: [
    (["report"], 64, "cần tên đợt báo cáo"),
    (["report", "2026-q2"], 66, "không có đợt báo cáo “2026-q2”: có phải 2026-q1"),
    (["report", "2026-q3", "--agency", "so-noi-v"], 66, "không có cơ quan “so-noi-v”"),
    (["report", "2026-q3", "--template", "/nonexistent/x"], 66, "không đọc được /nonexistent/x"),
    (["report", "2026-q3", "--copy-out", "--format", "html"], 64, "--copy-out không đi cùng"),
    (["report", "2026-q3", "-o", "/nonexistent/x"], 73, "không ghi được /nonexistent/x"),
    (["bulletin", "--period", "2026-W47"], 66, "chưa cơ quan nào báo cáo 5.08 cho tuần 47/2026"),
    (["bulletin", "--period", "2026-X"], 65, "“2026-X” không phải kỳ số liệu"),
    (["bulletin", "--indicator", "5.01"], 66, "chưa cơ quan nào báo cáo 5.01"),
  ])
  func whatCannotBeDoneIsSaid(arguments: [String], status: Int32, sentence: String) {
    let answer = CommandProbe().run(
      arguments + ["--workspace", Self.sample, "--as-of", "2026-11-23"])
    #expect(answer.status == status)
    #expect(answer.error.hasPrefix("Lỗi: \(sentence)"), "\(answer.error)")
  }

  @Test func aTemplateThatIsNoTextIsNamed() throws {
    let scratch = try SmallWorkspace()
    let answer = ask("report", "2026-q3", "--template", scratch.folder)
    #expect(answer.status == 66)
  }

  @Test func thePeriodAskedForIsRankedElseTheLatest() throws {
    let workspace = try SmallWorkspace()
    workspace.usualMonths()
    let july = workspace.run("bulletin", "--indicator", "6.01", "--period", "2026-M07").output
    #expect(july.contains("# BẢN TIN XẾP HẠNG THÁNG 7/2026"))
    #expect(july.contains("Thay đổi so với tháng 6/2026."))
    #expect(july.contains("| 1/1 | "))
    #expect(july.contains(" | 70,0 | −2,0 | giữ nguyên |"), "\(july)")
    let latest = workspace.run("bulletin", "--indicator", "6.01").output
    #expect(!latest.contains("THÁNG 7/2026"))
  }

  @Test func theDashboardWritesTheReportForSigning() throws {
    let store = try SmallWorkspace()
    let ledger = try store.ledger()
    let workspace = Workspace(definitions: SmallWorkspace.definitions, ledger: ledger)
    let settings = Settings(
      language: .vietnamese, today: Day(iso: "2026-11-23") ?? Day(number: 0),
      agency: workspace.definitions.info.agency, theme: "bac-ninh-dark")
    var state = DashboardState(
      workspace: workspace, settings: settings, size: Size(columns: 80, rows: 24),
      reports: TemplateReports())
    for event in try KeyScript.events("ri") { _ = state.handle(event) }
    let theme = Theme.builtIn.resolved(for: .mono)
    let screen = ShownScreen(
      state: state, theme: theme,
      frame: render(state, theme: theme, level: .braille, size: state.size))
    let files = ScreenFiles(
      CommandContext(
        environment: [:], now: { Instant(seconds: 0) }, login: "an", home: "/nonexistent",
        host: "may1", executable: "/x", readInput: { [] },
        console: Console(screen: nil) { _, _ in 0 }), isRestricted: true)
    let html = String(decoding: files.document(of: screen, as: .html) ?? [], as: UTF8.self)
    let printed = store.run("report", "2026-y", "--format", "html", "--as-of", "2026-11-23").output
    #expect(html == printed)
    #expect(html.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
    let text = String(decoding: files.document(of: screen, as: .text) ?? [], as: UTF8.self)
    #expect(text.hasPrefix("**ỦY BAN NHÂN DÂN"))
    let picture = String(decoding: files.document(of: screen, as: .svg) ?? [], as: UTF8.self)
    #expect(picture.hasPrefix("<svg"), "other formats are of the screen")
  }
}
