import ReformModel
import Testing

/// `import` and `export`.
struct ExchangeTests {
  @Test(arguments: ["plain", "excel-vi"])
  func exportThenImportChangesNothing(profile: String) throws {
    let workspace = try SmallWorkspace()
    // What stands in conflict would be settled by the import, so it is settled first.
    _ = workspace.run("set", "6.01", "--period", "2026-M09", "--value", "80.5")
    let file = workspace.folder + "/out.csv"
    let exported = workspace.run("export", "observations", "--profile", profile, "-o", file)
    #expect(exported.status == 0)
    #expect(exported.output == "")
    let before = workspace.run("log", "--json").output
    let imported = workspace.run("import", file, "--profile", profile, "--json")
    #expect(imported.status == 0)
    #expect(
      imported.output.hasPrefix(
        "{\n  \"new\": 0,\n  \"changed\": 0,\n  \"same\": 4,\n  \"refused\": [],\n"
          + "  \"unusual\": [],\n  \"unfilled\": 0,\n  \"beside\": [],\n"))
    #expect(workspace.run("log", "--json").output == before)
  }

  private static let mixed = """
    indicator,agency,period,value
    6.01,x09367,2026-M09,55.5
    6.01,x09367,2026-M08,155
    6.99,x09367,2026-M08,1
    6.08,bac-ninh,2024,9
    """

  @Test func aRefusedRowKeepsAllOut() throws {
    let workspace = try SmallWorkspace()
    let answer = workspace.run("import", workspace.write(Self.mixed, to: "in.csv"))
    #expect(answer.status == 65)
    #expect(answer.lines.first == "2 mới, 0 thay đổi, 0 giữ nguyên, 2 bị từ chối")
    #expect(answer.lines.contains { $0.contains("3  value") && $0.contains("mức cao nhất 100") })
    #expect(answer.lines.contains { $0.contains("4  indicator") && $0.contains("6.99") })
    #expect(answer.error.contains("chưa lưu gì"))
    #expect(try workspace.observation("6.08", "bac-ninh", "2024") == nil)
  }

  @Test func aFigureThatLeapsOutOfATableIsTakenAndNoted() throws {
    let workspace = try SmallWorkspace()
    workspace.usualMonths()
    let table = workspace.write(
      "indicator,agency,period,value\n6.01,x09367,2026-M09,12.5\n6.01,x09367,2026-M10,71\n",
      to: "in.csv")
    let answer = workspace.run("import", table)
    #expect(answer.status == 0)
    #expect(answer.lines.first == "2 mới, 0 thay đổi, 0 giữ nguyên, 0 bị từ chối")
    #expect(
      answer.error.contains(
        "Dòng 2, 6.01/x09367/2026-M09: 12,5 % nằm ngoài khoảng thường gặp, từ 68,7 đến 73,3;"),
      "\(answer.error)")
    #expect(!answer.error.contains("Dòng 3"))
    #expect(try workspace.observation("6.01", "x09367", "2026-M09")?.value?.plain == "12.5")
  }

  @Test(arguments: [
    ("6.01,bac-ninh,2026-M12,50,", "dự báo thì dùng cờ F"),
    ("6.01,bac-ninh,2026-Q3,50,", "hãy dùng kỳ như 2026-M09"),
  ])
  func aPeriodThatSetRefusesIsRefusedInATableToo(row: String, reason: String) throws {
    let workspace = try SmallWorkspace()
    let table = workspace.write("indicator,agency,period,value,flag\n\(row)\n", to: "in.csv")
    let answer = workspace.run("import", table, "--json")
    #expect(answer.status == 65)
    #expect(answer.output.contains("\"column\": \"period\""))
    #expect(answer.output.contains(reason), "\(answer.output)")
    let forecast = workspace.write(
      "indicator,agency,period,value,flag\n6.01,bac-ninh,2026-M12,50,F\n", to: "f.csv")
    #expect(workspace.run("import", forecast).status == 0)
  }

  @Test func lenientTakesTheGoodRowsAsOneEvent() throws {
    let workspace = try SmallWorkspace()
    let file = workspace.write(Self.mixed, to: "in.csv")
    #expect(workspace.run("import", file, "--lenient").status == 0)
    #expect(try workspace.observation("6.08", "bac-ninh", "2024")?.value?.plain == "9")
    #expect(try workspace.observation("6.01", "x09367", "2026-M09")?.value?.plain == "55.5")
    #expect(workspace.run("log", "6.08").lines.first?.contains("[an@may1:5]") == true)
  }

  @Test func aDryRunSavesNothingAndTellsByItsStatus() throws {
    let workspace = try SmallWorkspace()
    let bad = workspace.run("import", workspace.write(Self.mixed, to: "in.csv"), "--dry-run")
    #expect(bad.status == 1)
    let good = "indicator,agency,period,value\n6.08,bac-ninh,2024,9\n"
    let answer = workspace.run("import", workspace.write(good, to: "good.csv"), "--dry-run")
    #expect(answer.status == 0)
    #expect(answer.lines.first == "1 mới, 0 thay đổi, 0 giữ nguyên, 0 bị từ chối")
    #expect(try workspace.observation("6.08", "bac-ninh", "2024") == nil)
  }

  @Test func whatCanBeReadTwoWaysIsRefusedWithBoth() throws {
    let workspace = try SmallWorkspace()
    let text = "indicator;agency;period;value\n6.08;bac-ninh;2024;1.234\n"
    let answer = workspace.run(
      "import", workspace.write(text, to: "a.csv"), "--profile", "excel-vi", "--json")
    #expect(answer.status == 65)
    #expect(answer.output.contains("\"row\": 2"))
    #expect(answer.output.contains("1.234 hoặc 1,234"))
  }

  @Test func aFileThatIsNotThereOrNoTableIsTold() throws {
    let workspace = try SmallWorkspace()
    #expect(workspace.run("import", workspace.folder + "/none.csv").status == 66)
    let answer = workspace.run("import", workspace.write("a,b\n1,2\n", to: "b.csv"))
    #expect(answer.status == 65)
    #expect(
      answer.error.contains("/b.csv: trong 40 dòng đầu không có dòng tiêu đề như Mã chỉ tiêu"))
    #expect(answer.error.contains("chỉ thấy “a”, “b”"))
    let short = workspace.run("import", workspace.write("agency,period,value\n", to: "c.csv"))
    #expect(
      short.error.hasSuffix(
        "/c.csv: thiếu cột “indicator” (Mã chỉ tiêu); hãy sửa tệp rồi nhập lại\n"))
  }

  @Test func madeUpFiguresAreMarkedInEveryExportOfTheStatus() throws {
    let workspace = try SmallWorkspace()
    let lines = workspace.run("export", "status").lines
    #expect(lines.first?.hasSuffix(",progress,illustrative") == true)
    #expect(lines.dropFirst().map { $0.hasSuffix(",true") } == [false, true])
    #expect(lines.dropFirst().map { $0.hasSuffix(",false") } == [true, false])
    let status = workspace.run("status", "--json").output
    #expect(status.split(separator: "\"illustrative\": true").count == 3, "the area and the total")
    _ = workspace.run("set", "6.08", "--period", "2025", "--value", "7")
    #expect(!workspace.run("status", "--json").output.contains("\"illustrative\": true"))
  }

  @Test(arguments: ["md", "html"])
  func progressReportedByWhoeverMadeUpFiguresIsMarked(format: String) throws {
    let workspace = try SmallWorkspace()
    let page = { workspace.run("export", "assignments", "--format", format).output }
    #expect(!page().contains("số liệu minh họa"))
    // `an` reported the illustrative rank too.
    _ = workspace.run("assign", "6.T1", "--progress", "10")
    #expect(page().contains("số liệu minh họa"))
  }

  @Test func standardInputIsReadWithADash() throws {
    let workspace = try SmallWorkspace()
    workspace.probe.input = Array("indicator,agency,period,value\n6.08,bac-ninh,2024,9\n".utf8)
    #expect(workspace.run("import", "-").status == 0)
    #expect(try workspace.observation("6.08", "bac-ninh", "2024")?.value?.plain == "9")
  }

  @Test func anExportThatCannotBeWrittenLeavesTheOldFile() throws {
    let workspace = try SmallWorkspace()
    let answer = workspace.run("export", "status", "-o", "/nonexistent/status.csv")
    #expect(answer.status == 73)
    #expect(answer.error.contains("/nonexistent/status.csv"))
  }

  @Test func aPageNamesNothingThatABrowserWouldRun() throws {
    let workspace = try SmallWorkspace()
    _ = workspace.run(
      "set", "6.08", "--period", "2024", "--value", "7", "--source", "<script>alert(1)</script>")
    let page = workspace.run("export", "observations", "--format", "html").output
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(!page.contains("<script"))
    let text = workspace.run("export", "observations", "--format", "md").output
    #expect(text.contains("\\<script\\>alert(1)\\</script\\>"))
  }
}
