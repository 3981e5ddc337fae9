import Testing

/// What the commands print, word for word.
struct GoldenTests {
  @Test(arguments: [
    ("status", ["status"]), ("status-en", ["status", "--lang", "en"]),
    ("status-json", ["status", "--json"]),
    ("status-contents", ["status", "--by", "content"]),
    ("status-agencies-json", ["status", "--by", "agency", "--json", "--milestone", "2025"]),
    ("list-indicators", ["list", "indicators"]),
    ("list-indicators-json", ["list", "indicators", "--area", "6", "--json"]),
    ("list-assignments", ["list", "assignments"]),
    ("list-assignments-en", ["list", "assignments", "--lang", "en"]),
    ("list-agencies", ["list", "agencies"]), ("list-rounds", ["list", "rounds"]),
    ("show-6.01", ["show", "6.01"]), ("show-6.01-en", ["show", "6.01", "--lang", "en"]),
    ("show-6.01-json", ["show", "6.01", "--json"]),
    ("show-1.T1", ["show", "1.T1"]), ("show-1.T1-json", ["show", "1.T1", "--json"]),
    ("log", ["log"]), ("log-en", ["log", "--lang", "en"]),
    ("log-json", ["log", "6.01", "--since", "2026-04-03", "--json"]),
    ("check", ["check"]), ("check-json", ["check", "--json"]),
    ("export-csv", ["export", "observations"]),
    ("export-excel-vi", ["export", "observations", "--profile", "excel-vi"]),
    ("export-json", ["export", "observations", "--format", "json"]),
    ("export-md", ["export", "observations", "--format", "md"]),
    ("export-assignments-csv", ["export", "assignments"]),
    ("export-status-csv", ["export", "status", "--profile", "excel-vi"]),
    ("export-status-html", ["export", "status", "--format", "html"]),
  ])
  func aCommandPrintsWhatItPrinted(name: String, arguments: [String]) throws {
    let workspace = try SmallWorkspace()
    let answer = workspace.probe.run(arguments + ["--quiet"])
    Golden.expect(answer.output, is: name + ".txt")
    #expect(answer.error == "")
  }

  /// The sample as it is shipped, on the day it was made for.
  @Test(arguments: [
    ("sample-status", ["status"]), ("sample-status-en", ["status", "--lang", "en"]),
    ("sample-status-contents-json", ["status", "--by", "content", "--json"]),
    ("sample-indicators", ["list", "indicators", "--area", "6"]),
    ("sample-limited-json", ["list", "indicators", "--class", "limited", "--json"]),
    ("sample-overdue", ["list", "assignments", "--status", "overdue"]),
    ("sample-show-5.05", ["show", "5.05"]), ("sample-show-1.T3", ["show", "1.T3"]),
    ("sample-log", ["log", "--since", "2026-11-16"]),
    ("sample-report-md", ["report", "2026-q3"]),
    ("sample-report-md-en", ["report", "2026-q3", "--lang", "en"]),
    ("sample-report-html", ["report", "2026-q3", "--format", "html"]),
    ("sample-report-html-en", ["report", "2026-q3", "--format", "html", "--lang", "en"]),
    (
      "sample-report-area-department",
      ["report", "2026-s1", "--by", "area", "--agency", "so-noi-vu"]
    ),
    ("sample-report-copy-out", ["report", "2026-q3", "--copy-out"]),
    ("sample-bulletin-md", ["bulletin"]), ("sample-bulletin-md-en", ["bulletin", "--lang", "en"]),
    ("sample-bulletin-html", ["bulletin", "--format", "html"]),
  ])
  func theSampleIsToldAsItWas(name: String, arguments: [String]) {
    let sample = CommandProbe.repository + "/SampleData/bac-ninh"
    let answer = CommandProbe().run(
      arguments + ["--workspace", sample, "--as-of", "2026-11-23", "--quiet"])
    #expect(answer.status == 0)
    Golden.expect(answer.output, is: name + ".txt")
  }

  @Test(arguments: [
    ("help", []), ("help-status", ["status"]), ("help-list", ["list", "indicators"]),
    ("help-show", ["show"]), ("help-set", ["set"]), ("help-assign", ["assign"]),
    ("help-import", ["import"]), ("help-export", ["export"]), ("help-log", ["log"]),
    ("help-undo", ["undo"]), ("help-redo", ["redo"]),
    ("help-merge", ["merge"]), ("help-sync", ["sync"]), ("help-init", ["init"]),
    ("help-check", ["check"]),
    ("help-assess", ["assess"]), ("help-render", ["render"]), ("help-keys", ["keys"]),
    ("help-report", ["report"]), ("help-bulletin", ["bulletin"]),
    ("help-themes", ["themes"]), ("help-dashboard", ["dashboard"]),
  ])
  func helpFitsEightyColumnsInBothLanguages(name: String, arguments: [String]) {
    for language in ["vi", "en"] {
      let answer = CommandProbe().run(arguments + ["--help", "--lang", language])
      #expect(answer.status == 0)
      #expect(answer.error == "")
      for line in answer.lines { #expect(line.count <= 80, "\(line)") }
      Golden.expect(answer.output, is: "\(name)-\(language).txt")
    }
  }
}
