import DashboardLogic
import Glibc
import PTYSession
import ReformModel
import TerminalInterface
import Testing

extension EndToEnd {
  /// Every screen and every key of every command, with the kernel as the witness of what is started.
  @Suite(
    .enabled(if: Account.obstacle == nil, "\(Account.obstacle ?? "")"),
    .enabled(if: access("/usr/bin/strace", X_OK) == 0, "needs strace"))
  struct NoProcess {
    private let words = Words(.vietnamese)
    private let scratch: Scratch
    private let account: Account
    private var trace: String { account.home + "/trace" }

    init() throws {
      scratch = try Scratch()
      account = try Account("canbo", 64_001, in: scratch)
      try scratch.makeSharedWorkspace()
      try account.makeElsewhere()
    }

    /// How to get to each screen and box from the overview, and what is then on it.
    private static let places: [(scope: Command.Scope, keys: String, shown: String)] = {
      let (area, words) = (Keys.end + Keys.enter, Words(.vietnamese))
      let indicator = area + Keys.enter
      let tabs = (0..<5).map {
        (Command.Scope.indicator, indicator + String(repeating: "l", count: $0), "› 6.01 ")
      }
      return [
        (.overview, "", words.wholeProgramme), (.area, area, "› 6 "), (.area, area + "l", "6.T"),
        (.assignments, "a", "› " + words.assignmentsTitle), (.filter, "a/", ""),
        (.form, area + "e", words.numeratorField), (.help, "?", words.helpTitle),
        (.themes, "T", words.themesTitle),
      ] + tabs
    }()

    /// A key of every command that listens somewhere, but for those that end the program.
    private func keys(in scope: Command.Scope) -> [String] {
      let leaving: Set<CommandID> = [.quit, .quitAnyway]
      let isBox = [.filter, .form, .help, .themes].contains(scope)
      let listening = Command.all.filter {
        $0.scopes.contains(scope) || (!isBox && $0.scopes.contains(.everywhere))
      }
      return listening.filter { !leaving.contains($0.id) }.compactMap { $0.keys.first?.bytes }
    }

    @Test func noCommandOnAnyScreenStartsAProcess() throws {
      let session = try account.start(
        through: ["/usr/bin/strace", "-f", "-qq", "-e", "trace=%process", "-o", trace])
      try session.expectOverview()
      for place in NoProcess.places {
        for key in keys(in: place.scope) {
          session.send(place.keys)
          try session.expect(place.shown)
          session.send(key)
          try goHome(session)
        }
      }
      session.send("q")
      #expect(session.ending() == .exit(0), "\(session.picture)")
      try expectOneProgram()
    }

    /// Out of every box, up to the overview, and back to Vietnamese. The help, which any key before
    /// it must have been answered for, says when that is done; where a slow machine took Escape and
    /// the letter behind it for one key it is tried again.
    private func goHome(_ session: PTYSession) throws {
      session.settle(silence: 20)
      for _ in 0..<20 {
        session.send(Keys.escape)
        session.settle(silence: 40)
        _ = waitForHelp(false, session)
        session.send("o?")
        let isOpen = waitForHelp(true, session)
        session.send(Keys.escape)
        // A help that still is open would take the next keys.
        let isClosed = waitForHelp(false, session)
        session.settle(silence: 40)
        let row = session.screen.text[0]
        if isOpen, isClosed, row.hasPrefix(" \(words.overviewTitle)  ") { return }
        if row.hasPrefix(" \(Words(.english).overviewTitle)  ") { session.send("L") }
      }
      try session.expect("no way home")
    }

    private func waitForHelp(_ isOpen: Bool, _ session: PTYSession) -> Bool {
      let titles = [Language.vietnamese, .english].map { Words($0).helpTitle }
      return session.wait(within: 500) { screen in
        isOpen == screen.text.contains { row in titles.contains { row.contains($0) } }
      }
    }

    private func expectOneProgram() throws {
      let bytes = try #require(Scratch.read(trace))
      let calls = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      #expect(calls.filter { $0.contains("execve(") || $0.contains("execveat(") }.count == 1)
      let starts = calls.filter { call in
        ["fork(", "vfork(", "clone(", "clone3("].contains { call.contains($0) }
      }
      // Threads are no processes.
      #expect(starts.filter { !$0.contains("CLONE_THREAD") } == [])
    }
  }
}
