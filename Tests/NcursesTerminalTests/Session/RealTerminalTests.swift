import Glibc
import PTYSession
import TerminalInterface
import Testing

/// The probe on pseudo-terminals, as people meet the terminal.
@Suite(.serialized)
struct RealTerminalTests {
  private static let probe = BuiltProduct.path("terminal-probe")

  private func started(
    _ arguments: [String] = [], term: String? = "xterm-256color",
    environment: [String: String] = [:], ready: String = "ready"
  ) throws -> PTYSession {
    let session = try PTYSession(
      Self.probe, arguments, term: term, environment: environment)
    try #require(session.wait(for: ready), "\(session.screen.text)")
    return session
  }

  /// The screen is given back: first screen, cursor, no modes, and a cooked line.
  private func expectRestored(_ session: PTYSession) {
    #expect(!session.screen.isAlternate)
    #expect(session.screen.isCursorVisible)
    #expect(session.screen.modes.isDisjoint(with: [2004, 1000, 1002, 1003, 1006, 1004, 1049]))
    #expect(session.modes?.isCooked == true)
  }

  @Test func itTakesTheScreenAndGivesItBack() throws {
    let session = try started()
    #expect(session.screen.isAlternate)
    #expect(!session.screen.isCursorVisible)
    #expect(session.screen.modes.isSuperset(of: [2004, 1000, 1006]))
    #expect(session.modes?.isCooked == false)
    #expect(session.screen.text[0] == "size 80x24")
    #expect(session.screen.text[1] == "ready palette true")
    #expect(session.wait { $0.text[23] == String(repeating: " ", count: 79) + "#" })
    session.settle()
    #expect(session.byteCount <= 8000)
    session.send("q")
    #expect(session.waitForExit() == .exit(0))
    #expect(session.screen.text.contains { $0.contains("bye") })
    expectRestored(session)
  }

  @Test func keysPastesAndClicksArrive() throws {
    let session = try started()
    session.send("a\u{1B}[Aệ\u{1B}[200~b\rq\u{1B}[201~\u{1B}[<0;3;4M")
    #expect(session.wait(for: "press"))
    let text = session.screen.text
    #expect(text[2...6] == ["key a", "key Up", "key ệ", #"paste "b\nq""#, "press 2,3"])
  }

  @Test func aLoneEscapeArrives() throws {
    let session = try started()
    session.send("\u{1B}")
    #expect(session.wait(for: "key Esc"))
  }

  @Test func aKeySendsFewBytesAndIdlingNone() throws {
    let session = try started()
    session.settle()
    session.send("a")
    #expect(session.wait(for: "key a"))
    session.settle()
    let before = session.byteCount
    session.send("b")
    #expect(session.wait(for: "key b"))
    session.settle()
    #expect(session.byteCount - before <= 400)
    #expect(session.settle(silence: 300) == 0)
  }

  @Test func aBlankGoesWithTheInkBesideItUnlessThatShows() throws {
    let session = try started()
    session.send("s")
    #expect(session.wait(for: "key s"))
    session.settle()
    let output = String(decoding: session.output, as: UTF8.self)
    #expect(session.screen.text[0].contains("a b       a b"))
    #expect(output.contains(" first"))
    // Once in one go, and not a second time: a line under a blank is seen.
    #expect(output.ranges(of: "a b").count == 1)
  }

  @Test func wideCharactersKeepTheirColumns() throws {
    let session = try started()
    session.send("w")
    #expect(session.wait(for: "中文"))
    session.settle()
    // The C library holds the heart narrow, so a blank keeps its second column.
    #expect(session.screen.text.contains("中文 Việt ệ ❤\u{FE0F} | 🇻🇳|"))
  }

  @Test func theCursorIsPlacedAndShown() throws {
    let session = try started()
    session.send("c")
    #expect(session.wait { $0.isCursorVisible })
    session.settle()
    #expect(session.screen.cursorColumn == 5)
    #expect(session.screen.cursorRow == 2)
  }

  @Test func anotherSizeIsTaken() throws {
    let session = try started()
    session.resize(columns: 60, rows: 10)
    #expect(session.wait(for: "size 60x10"))
    #expect(session.wait { $0.text[9] == String(repeating: " ", count: 59) + "#" })
    session.resize(columns: 100, rows: 30)
    #expect(session.wait(for: "size 100x30"))
    #expect(session.wait { $0.text[29] == String(repeating: " ", count: 99) + "#" })
  }

  @Test func variablesDoNotFreezeTheSize() throws {
    let session = try started(environment: ["LINES": "10", "COLUMNS": "20"])
    #expect(session.screen.text[0] == "size 80x24")
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func aSignalEndsItInOrder(_ signal: Int32) throws {
    let session = try started()
    session.signal(signal)
    #expect(session.waitForExit() == .exit(128 + signal))
    expectRestored(session)
  }

  @Test func pullingThePlugEndsIt() throws {
    let session = try started()
    session.hangUp()
    #expect(session.waitForExit() == .exit(128 + SIGHUP))
  }

  @Test func aTrapRestoresTheTerminal() throws {
    let session = try started()
    session.send("!")
    let ending = session.waitForExit()
    #expect([.signal(SIGILL), .signal(SIGTRAP)].contains(ending))
    expectRestored(session)
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGBUS, SIGFPE])
  func aFatalSignalRestoresTheTerminal(_ signal: Int32) throws {
    let session = try started()
    session.signal(signal)
    #expect(session.waitForExit() == .signal(signal))
    expectRestored(session)
  }

  @Test func leavingThroughExitRestoresTheTerminal() throws {
    let session = try started()
    session.send("x")
    #expect(session.waitForExit() == .exit(3))
    expectRestored(session)
  }

  @Test func suspendingGivesTheTerminalBackForAWhile() throws {
    let session = try started()
    // A session leader's group is orphaned, so the stop signal is not obeyed and it comes straight back.
    session.send("\u{1A}")
    #expect(session.wait(for: "resumed"))
    #expect(session.screen.isAlternate)
    #expect(session.screen.modes.isSuperset(of: [2004, 1000, 1006]))
    session.send("q")
    #expect(session.waitForExit() == .exit(0))
    expectRestored(session)
  }

  @Test func stoppedByForceItPaintsAnew() throws {
    let session = try started()
    session.signal(SIGSTOP)
    session.signal(SIGCONT)
    #expect(session.wait(for: "resumed"))
  }

  @Test func anUnknownTerminalFallsBack() throws {
    let session = try started(term: "nosuchterm")
    #expect(session.screen.text[1] == "ready palette true nosuchterm->xterm-256color")
    let unset = try started(term: nil)
    #expect(unset.screen.text[1] == "ready palette true ->xterm-256color")
  }

  @Test func aTerminalWithoutACursorIsRefused() throws {
    let session = try PTYSession(Self.probe, term: "dumb")
    #expect(session.waitForExit() == .exit(69))
    #expect(session.screen.text[0] == #"error: incapable(term: "dumb")"#)
    expectRestored(session)
  }

  @Test(
    arguments: [
      ("vt100", [:], "ready mono true"), ("xterm-256color", ["NO_COLOR": "1"], "ready mono true"),
      ("xterm-256color", ["NO_COLOR": ""], "ready palette true"),
      ("linux", [:], "ready eight true"),
      ("xterm-256color", ["LANG": "C"], "ready palette false"),
      ("xterm-256color", ["LANG": "vi_VN.UTF-8"], "ready palette true"),
      ("xterm-256color", ["LC_ALL": "POSIX"], "ready palette false"),
      ("screen-256color", [:], "ready palette true"), ("tmux-256color", [:], "ready palette true"),
    ] as [(String, [String: String], String)])
  func theTerminalSaysWhatItCan(
    _ term: String, _ environment: [String: String], _ line: String
  ) throws {
    let session = try started(term: term, environment: environment)
    #expect(session.screen.text[1].hasPrefix(line))
    if line.contains("mono") {
      let output = String(decoding: session.output, as: UTF8.self)
      #expect(!output.contains("[32m") && !output.contains("38;5"))
    }
    session.send("ệ")
    #expect(session.wait(for: "ệ"))
    session.send("q")
    #expect(session.waitForExit() == .exit(0))
    expectRestored(session)
  }

  @Test func aVT100IsSentNoModesItLacks() throws {
    let session = try started(term: "vt100")
    #expect(!String(decoding: session.output, as: UTF8.self).contains("2004"))
  }

  @Test func theMouseIsAskedForOnlyIfWanted() throws {
    let session = try started(["--no-mouse", "--ascii"])
    #expect(session.screen.modes.isDisjoint(with: [1000, 1006]))
    #expect(session.screen.modes.contains(2004))
    #expect(session.screen.text[1] == "ready palette false")
  }

  @Test func aPipeIsNoTerminal() throws {
    let session = try PTYSession("/bin/sh", ["-c", "'\(Self.probe)' | cat"])
    #expect(session.wait(for: "error: notATerminal"))
  }
}
