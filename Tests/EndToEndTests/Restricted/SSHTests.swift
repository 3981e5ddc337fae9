import Glibc
import PTYSession
import ReformModel
import ReformStore
import Testing

extension EndToEnd {
  /// A real server with the lines of the README, and a real client.
  @Suite(.enabled(if: SSHServer.obstacle == nil, "\(SSHServer.obstacle ?? "")")) struct SSH {
    private let words = Words(.vietnamese)
    private let scratch: Scratch
    private let account: Account
    private let server: SSHServer

    init() throws {
      scratch = try Scratch()
      account = try Account("canbo", 64_001, in: scratch)
      try scratch.makeSharedWorkspace()
      try account.makeElsewhere()
      server = try SSHServer(account, in: scratch)
    }

    private func openForm(_ session: PTYSession) throws {
      try session.expectOverview()
      try session.press(Keys.end + Keys.enter + Keys.enter, showing: "› 6.01 ")
      try session.press("e", showing: words.numeratorField)
      try session.press(Keys.clear + "45000", showing: "45000")
      try session.press(Keys.tab + Keys.clear + "50000", showing: "90,00 %")
    }

    /// What `cchc show` tells of the value entered here, asked as somebody else.
    private func saved() throws -> JSONValue? {
      let shown = try scratch.run("show", "6.01", "--json", "--workspace", scratch.sharedWorkspace)
      let document = try StrictJSON.parse(Array(shown.output.utf8))
      return document["observations"]?.elements?.last { $0["numerator"] == .number(45000) }
    }

    @Test func aValueEnteredOverSSHIsOnDisk() throws {
      let session = try server.logIn()
      try openForm(session)
      session.send(Keys.tab + Keys.clear)
      try session.press(Keys.save, showing: "Đã lưu 6.01")
      #expect(try saved()?["by"]?.string == "canbo")
      session.send("q")
      #expect(session.ending() == .exit(0))
      session.expectRestored()
      let check = try scratch.run("check", "--workspace", scratch.sharedWorkspace)
      #expect(check.ending == .exit(0), "\(check.output)")
    }

    @Test func variablesSentAlongLeadNowhereElse() throws {
      let before = scratch.contents(of: account.elsewhere)
      let astray = account.astray.filter { !["PATH", "LANG", "HOME", "SHELL"].contains($0.key) }
      let session = try server.logIn(sending: astray)
      try openForm(session)
      session.send(Keys.tab + Keys.clear)
      try session.press(Keys.save, showing: "Đã lưu 6.01")
      session.send("q")
      #expect(session.ending() == .exit(0))
      #expect(before.changes(to: scratch.contents(of: account.elsewhere)) == [])
      #expect(try saved()?["by"]?.string == "canbo")
    }

    @Test(arguments: [["ls", "-la"], ["sh"], ["cchc", "status"]])
    func anotherCommandDoesNotRun(command: [String]) throws {
      let answer = try server.ask(for: command.joined(separator: " "))
      #expect(answer.ending == .exit(77), "\(answer.errors)")
      #expect(answer.output == "")
      #expect(answer.errors.contains("ssh -t"))
    }

    @Test func filesAreNotServedEither() throws {
      let answer = try server.ask(["-s"], for: "sftp")
      #expect(answer.ending == .exit(77), "\(answer.errors)")
      #expect(answer.output == "")
    }

    @Test func withoutATerminalOneSentenceSaysWhatIsMissing() throws {
      let answer = try server.ask(["-T"])
      #expect(answer.ending == .exit(64))
      #expect(answer.errors.contains(words.needsTerminal))
    }

    @Test func nothingIsForwarded() throws {
      let answer = try server.ask(["-o", "ExitOnForwardFailure=yes", "-N", "-R", "0:127.0.0.1:1"])
      #expect(answer.ending == .exit(255), "\(answer.errors)")
    }

    @Test func aConnectionThatBreaksEndsTheProgramAndKeepsTheDraft() throws {
      let session = try server.logIn()
      try openForm(session)
      let process = try #require(dashboards().first)
      session.signal(SIGKILL)
      #expect(session.ending() == .signal(SIGKILL))
      #expect(eventually { !dashboards().contains(process) })
      #expect(FolderContents.names(in: account.home + "/.local/state/cchc/drafts").count == 1)
    }

    /// The processes that run the program of this test.
    private func dashboards() -> [String] {
      FolderContents.names(in: "/proc").filter { name in
        guard Int(name) != nil, let line = Scratch.read("/proc/\(name)/cmdline") else {
          return false
        }
        return String(decoding: line, as: UTF8.self).hasPrefix(account.program + "\0")
      }
    }
  }
}
