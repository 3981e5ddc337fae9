import ReformModel
import ReformStore
import Testing

@testable import ReformCommands

/// Every subcommand over hostile workspaces and with hostile arguments.
@Suite struct HostileCommandTests {
  @Test func everyCommandHasACallHere() {
    let called = EveryCommand.reading + EveryCommand.withText
    for name in EveryCommand.names {
      let words = name.split(separator: " ").map(String.init)
      #expect(called.contains { $0.starts(with: words) }, "no call of \(name)")
    }
  }

  @Test(arguments: [0, 53]) func nothingOfTheWorkspaceObeysATerminal(_ shift: Int) throws {
    let workspace = try HostileWorkspace(HostileScreenTests.texts, shift: shift)
    let before = try workspace.folder.contents(of: "w")
    for arguments in EveryCommand.reading {
      for language in ["vi", "en"] where !arguments.contains("svg") || language == "vi" {
        let run = CommandRun(
          arguments + ["--lang", language], in: workspace.path, columns: 80,
          colour: language == "en")
        #expect([0, 1, 64].contains(run.status), "\(arguments): \(run.errors.count)")
        let faults = run.terminalFaults
        #expect(faults == [], "\(arguments)")
      }
    }
    #expect(try workspace.folder.contents(of: "w") == before)
  }

  @Test func pagesAndPicturesAreWellFormedAndTablesKeepTheirColumns() throws {
    let workspace = try HostileWorkspace(HostileScreenTests.texts, shift: 11)
    for arguments in EveryCommand.reading {
      let run = CommandRun(arguments, in: workspace.path)
      let text = run.outputText
      if arguments.contains("html") || arguments.contains("svg") {
        #expect(MarkupCheck.fault(of: text) == nil, "\(arguments)")
        #expect(text.utf8.count > 1000)
      } else if arguments.contains("md") {
        for line in text.split(separator: "\n") where line.hasPrefix("|") {
          #expect(SafeCells.fault(of: String(line)) == nil)
        }
        // Each table has rows of one length; the report has tables of three kinds.
        #expect(Self.pipes(of: text).count <= (arguments[0] == "report" ? 3 : 2), "\(arguments)")
      } else if arguments.contains("--json") || arguments.contains("json") {
        let json = try? StrictJSON.parse(run.output)
        #expect(json != nil, "\(arguments)")
        #expect(
          !text.unicodeScalars.contains {
            $0 != "\n"
              && ($0.properties.generalCategory == .control
                || $0.properties.generalCategory == .format)
          })
      }
    }
  }

  /// How many columns the rows of Markdown tables have.
  private static func pipes(of text: String) -> Set<Int> {
    Set(
      text.split(separator: "\n").filter { $0.hasPrefix("|") }.map { line in
        var (count, isEscaped) = (0, false)
        for scalar in line.unicodeScalars {
          if scalar == "|", !isEscaped { count += 1 }
          isEscaped = scalar == "\\" && !isEscaped
        }
        return count
      })
  }

  @Test func hostileArgumentsAreAnsweredInSafeWords() throws {
    let workspace = try HostileWorkspace([HostileText("plain", "Tên")])
    let before = try workspace.folder.contents(of: "w")
    let texts = HostileScreenTests.texts.enumerated().filter { $0.offset.isMultiple(of: 12) }
    var count = 0
    for text in texts.map(\.element) {
      for call in EveryCommand.withText {
        let arguments = call.map { $0.replacing("*", with: text.text) }
        let run = CommandRun(arguments, in: workspace.path, columns: 80)
        #expect(run.terminalFaults == [], "\(call), \(text.name)")
        count += 1
      }
    }
    #expect(count > 400)
    #expect(try workspace.folder.contents(of: "w") == before)
  }

  @Test func hostileVariablesAreAnsweredInSafeWords() throws {
    let workspace = try HostileWorkspace([HostileText("plain", "Tên")])
    for text in HostileText.named.enumerated().filter({ $0.offset.isMultiple(of: 4) }).map(
      \.element)
    {
      for name in [
        "CCHC_WORKSPACE", "CCHC_WRITER", "CCHC_SHARE", "LANG", "TERM", "XDG_DATA_HOME", "HOME",
        "NO_COLOR", "TMPDIR",
      ] {
        let run = CommandRun(
          ["list", "people"], in: workspace.path, environment: [name: text.text], columns: 80)
        #expect(run.terminalFaults == [], "\(name), \(text.name)")
      }
    }
  }

  @Test func whatIsWrongInAFileIsQuotedInSafeWords() throws {
    var count = 0
    for (file, places) in TextPlaces.all {
      let codes = places.subtracting(TextPlaces.ofText[file] ?? [])
      for place in codes.sorted() {
        for index in [0, 22] {
          let text = HostileText.named[(index + count) % HostileText.named.count]
          let workspace = try HostileWorkspace.with(file, place, text: text.text)
          for arguments in [["check"], ["check", "--json"], ["status"]] {
            let run = CommandRun(arguments, in: workspace.path, columns: 80)
            #expect(run.terminalFaults == [], "\(file) \(place), \(text.name)")
          }
          count += 1
        }
      }
    }
    #expect(count > 40)
  }

  @Test func hostileTablesAreRefusedInSafeWords() throws {
    let workspace = try HostileWorkspace([HostileText("plain", "Tên")])
    let columns = ["indicator", "agency", "period", "value", "flag"]
    let good = ["6.01", "bac-ninh", "2026-M10", "50", ""]
    for text in HostileScreenTests.texts.enumerated().filter({ $0.offset % 4 == 1 }).map(\.element)
    {
      for at in -1..<columns.count {
        var cells = good
        if at >= 0 { cells[at] = text.text }
        let header = columns.joined(separator: ",") + (at < 0 ? ",\(text.text)" : "")
        let row = cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
        try workspace.folder.write(
          Array("\(header)\n\(row.joined(separator: ","))\n".utf8), to: "bang.csv")
        let run = CommandRun(
          ["import", workspace.folder.path + "/bang.csv", "--dry-run"], in: workspace.path,
          columns: 80)
        #expect(run.terminalFaults == [], "\(text.name) at \(at)")
      }
    }
  }
}
