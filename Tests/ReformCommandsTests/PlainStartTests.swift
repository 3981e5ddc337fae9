import ArgumentParser
import ReformModel
import Testing

@testable import ReformCommands

/// The start of the dashboard that goes past the parser must be the one the parser would make.
struct PlainStartTests {
  @Test(arguments: [
    [], ["dashboard"], ["--demo"], ["dashboard", "--demo", "--theme", "projector"],
    ["--read-only", "--ascii", "--no-mouse", "--copy", "--quiet"],
    ["--workspace", "/srv/cchc", "--theme", "nord", "--lang", "en", "--as-of", "2026-01-31"],
    ["--quiet", "--workspace", "a b/ü", "--demo"], ["--lang", "vi", "dashboard"],
    ["--workspace", ""], ["--accessible"], ["--workspace", "dashboard"],
  ])
  func whatIsPlainIsReadAsTheParserReadsIt(arguments: [String]) throws {
    guard let plain = DashboardCommand(plain: arguments) else {
      // Only the name of the command stands where it may be a value too.
      return #expect(arguments.last == "dashboard" && arguments.count > 1)
    }
    let parsed = try #require(try CchcCommand.parseAsRoot(arguments) as? DashboardCommand)
    #expect(values(of: plain) == values(of: parsed))
  }

  @Test(arguments: [
    ["--restricted"], ["status"], ["--help"], ["-h"], ["--version"], ["--lang", "fr"],
    ["--as-of", "2026-02-30"], ["--theme"], ["--theme", "--demo"], ["--demo", "--demo"],
    ["--theme=nord"], ["x"], ["dashboard", "dashboard"], ["--", "--demo"], ["--dem"],
  ])
  func whatIsNotPlainIsLeftToTheParser(arguments: [String]) {
    #expect(DashboardCommand(plain: arguments) == nil)
  }

  /// Every option and flag by name with its value, those of the group too.
  ///
  /// One that was not given a value reads as its definition, so that a new flag which the plain
  /// start forgets is found here.
  private func values(of command: DashboardCommand) -> [String] {
    [Mirror(reflecting: command), Mirror(reflecting: command.common)].flatMap { mirror in
      mirror.children.map { "\($0.label ?? ""): \($0.value)" }
    }
  }
}
