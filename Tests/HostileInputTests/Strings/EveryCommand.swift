import ArgumentParser

@testable import ReformCommands

/// The commands of the command line, and calls that show what a workspace holds.
enum EveryCommand {
  /// The names of all that can be called, such as `list agencies`.
  static let names: Set<String> = {
    func names(_ type: any ParsableCommand.Type, _ path: [String]) -> [String] {
      let children = type.configuration.subcommands
      guard !children.isEmpty else { return [path.joined(separator: " ")] }
      return children.flatMap { names($0, path + [$0.configuration.commandName ?? ""]) }
    }
    return Set(names(CchcCommand.self, []))
  }()

  /// Calls that write only to their output.
  static let reading: [[String]] =
    [
      ["status"], ["status", "--json"], ["status", "--by", "content"],
      ["status", "--by", "agency"],
      ["list", "indicators"], ["list", "assignments"], ["list", "agencies"], ["list", "rounds"],
      ["round", "list"],
      ["round", "list", "--json"], ["round", "score", "2026-y", "6.01"],
      ["round", "score", "2026-y", "6.01", "--json"],
      ["list", "people"], ["list", "indicators", "--json"], ["list", "assignments", "--json"],
      ["list", "agencies", "--json"], ["list", "rounds", "--json"], ["list", "people", "--json"],
      ["show", "6.01"], ["show", "6.01", "--json"], ["show", "1.01"], ["show", "1.T1"],
      ["show", "1.T1", "--json"], ["log"], ["log", "--json"], ["log", "6.01"], ["check"],
      ["check", "--json"], ["keys"], ["keys", "--json"], ["themes"], ["themes", "--json"],
      ["dashboard"], ["present"], ["follow"], ["render", "--keys", "p<Right><End><Left>"],
      ["render"], ["render", "--keys", "<Enter><Enter>"],
      ["render", "--keys", "<End><Enter><Enter>e", "--size", "80x24"],
      ["render", "--format", "svg"], ["render", "--format", "html", "--keys", "a"],
      ["report", "2026-q3", "--format", "md"], ["report", "2026-q3", "--format", "html"],
      ["report", "2026-y", "--by", "area", "--format", "html"],
      ["report", "2026-q3", "--copy-out"], ["bulletin", "--indicator", "5.04", "--format", "md"],
      ["bulletin", "--indicator", "5.04", "--format", "html"],
      ["render", "--format", "svg", "--keys", "<Enter><Enter><Right><Right><Right>"],
    ]
    + ["observations", "assignments", "status"].flatMap { content in
      ["csv", "json", "html", "md"].map { ["export", content, "--format", $0] }
        + [["export", content, "--profile", "excel-vi"]]
    }

  /// Calls with one text from outside, in the place of `*`; none of them may change anything.
  static let withText: [[String]] = [
    ["*"], ["list", "*"], ["show", "*"], ["show", "6.01", "--agency", "*"], ["log", "*"],
    ["log", "--since", "*"], ["set", "*", "--period", "2026", "--value", "1"],
    ["set", "6.01", "--period", "*", "--value", "1"],
    ["set", "6.01", "--period", "2026-M10", "--value", "x*"],
    ["set", "6.01", "--period", "2026-M10", "--agency", "*", "--value", "1"],
    ["set", "6.01", "--period", "2026-M10", "--value", "1", "--flag", "*"],
    ["assign", "*", "--progress", "1"], ["assign", "1.T1", "--finished", "*"],
    ["assign", "1.T1", "--state", "*"], ["import", "/nonexistent/*"],
    ["import", "*", "--profile", "*"], ["export", "*"],
    ["export", "observations", "--format", "*"],
    ["export", "status", "-o", "/nonexistent/*"], ["undo", "*", "--reason", "*"],
    ["redo", "*", "--reason", "*"], ["merge", "/nonexistent/*"], ["comment", "*", "*"],
    ["sync", "--folder", "/nonexistent/*"],
    ["survey", "*", "--period", "2026-H1", "--answers", "*"],
    ["override", "*", "--class", "*", "--until", "2027-01-01", "--reason", "*"],
    ["target", "*", "--year", "2028", "--value", "1", "--source", "*"],
    ["round", "list", "*"], ["round", "list", "--agency", "*"], ["round", "list", "--state", "*"],
    ["round", "submit", "*"], ["round", "submit", "2026-y", "--agency", "*"],
    ["round", "approve", "*"], ["round", "return", "*", "--reason", "*"],
    ["round", "reopen", "*", "--reason", "*"],
    ["round", "except", "*", "--until", "*", "--reason", "*"],
    ["round", "score", "*", "*", "--step", "self", "--points", "*", "--evidence", "*"],
    ["assess", "/nonexistent/*"], ["render", "--size", "*"], ["render", "--theme", "*"],
    ["render", "--keys", "<*>"], ["render", "--agency", "*"],
    ["themes", "--check", "/nonexistent/*"],
    ["status", "--milestone", "*"], ["status", "--by", "*"], ["status", "--as-of", "*"],
    ["status", "--lang", "*"], ["status", "--*"], ["help", "*"], ["init", "/proc/*"],
    ["status", "--workspace", "/nonexistent/*"], ["keys", "*"], ["check", "*"],
    ["dashboard", "--theme", "*"], ["present", "/nonexistent/*"], ["present", "--notes", "*"],
    ["follow", "*"], ["report", "*"], ["report", "2026-q3", "--agency", "*"],
    ["report", "2026-q3", "--template", "/nonexistent/*"], ["report", "2026-q3", "--by", "*"],
    ["bulletin", "--period", "*"], ["bulletin", "--indicator", "*"],
  ]
}
