import Glibc
import PTYSession
import ReformModel
import TerminalInterface
import Testing

/// The program itself on pseudo-terminals over hostile workspaces: what reaches the terminal.
@Suite(.serialized) struct HostileTerminalTests {
  private func started(
    _ workspace: HostileWorkspace, term: String, arguments: [String] = [], columns: Int = 120,
    environment: [String: String] = [:], widths: VirtualScreen.Widths = .system
  ) throws -> PTYSession {
    _ = setlocale(LC_CTYPE, "C.UTF-8")
    let folder = workspace.folder.path
    let own = [
      "HOME": folder, "XDG_STATE_HOME": folder + "/state", "XDG_CACHE_HOME": folder + "/cache",
      "PATH": "/usr/bin:/bin",
      "LANG": "C.UTF-8", "CCHC_WORKSPACE": workspace.path, "SWIFT_BACKTRACE": "enable=no",
    ]
    let session = try PTYSession(
      BuiltProduct.path("cchc"), arguments + ["--as-of", "2026-11-23"], columns: columns, rows: 36,
      term: term, environment: own.merging(environment) { $1 }, widths: widths)
    try #require(
      session.wait(within: 60_000) { $0.text.last?.isEmpty == false }, "\(session.screen.text)")
    session.settle(silence: 400)
    return session
  }

  @Test func aCopiedRowOfHostileTextsIsBase64AndNothingElse() throws {
    let grammar = try TerminalGrammar(term: "xterm-256color")
    let workspace = try HostileWorkspace(HostileScreenTests.texts, shift: 0)
    let session = try started(workspace, term: "xterm-256color", arguments: ["--copy"])
    for keys in ["y", "\r", "y", "a", "y"] {
      session.send(Array(keys.utf8))
      session.settle(silence: 250)
    }
    let output = session.output
    let copies = output.indices.compactMap { TerminalGrammar.endOfClipboard(in: output, $0) }
    #expect(copies.count == 3)
    #expect(grammar.firstFault(in: output) == nil)
    for payload in ["\u{7}", "!!!!\u{1B}\\", String(repeating: "AAAA", count: 2049) + "\u{1B}\\"] {
      #expect(grammar.firstFault(in: Array(("\u{1B}]52;c;" + payload).utf8)) != nil)
    }
  }

  @Test func theGrammarRefusesWhatTextsWouldDo() throws {
    let grammar = try TerminalGrammar(term: "xterm-256color")
    #expect(grammar.count > 30)
    #expect(
      grammar.firstFault(in: Array("\u{1B}[12;40H\u{1B}[38;5;16mệ\u{1B}(B\u{1B}[m".utf8)) == nil)
    for text in HostileText.named {
      let hasControl = text.text.unicodeScalars.contains {
        $0.properties.generalCategory == .control && !["\n", "\r", "\t", "\u{8}"].contains($0)
      }
      guard hasControl, !["lone escape"].contains(text.name) else { continue }
      #expect(grammar.firstFault(in: Array(text.text.utf8)) != nil, "\(text.name)")
    }
  }

  @Test(arguments: [
    ("xterm-256color", 0, 100), ("screen-256color", 41, 12), ("linux", 83, 12), ("vt220", 17, 12),
  ]) func everyByteIsTextOrASequenceOfOurOwn(_ term: String, _ shift: Int, _ count: Int) throws {
    let workspace = try HostileWorkspace(HostileScreenTests.texts, shift: shift)
    let before = try workspace.folder.contents(of: "w")
    let session = try started(workspace, term: term)
    var whole = 0
    for stop in ScreenWalk.routes.prefix(count) {
      for key in stop.keys {
        session.send(key.bytes)
        // A lone Esc must not join the next key.
        if key.key == .escape { session.settle(silence: 60) }
      }
      session.settle(silence: 250)
      let check = StraightBoxes(session.screen.cells).check()
      whole += check.whole
      #expect(
        check.faults == [], "\(term), \(stop.name):\n\(session.screen.text.joined(separator: "\n"))"
      )
      for _ in 0..<3 {
        session.send([0x1B])
        session.settle(silence: 60)
      }
      session.send("o\u{1B}[H")
      session.settle(silence: 60)
    }
    #expect(whole > count / 2)
    session.send("q")
    #expect(session.waitForExit(within: 30_000) == .exit(0))
    let grammar = try TerminalGrammar(term: term)
    #expect(grammar.firstFault(in: session.output) == nil)
    // Looking changes no file.
    #expect(try workspace.folder.contents(of: "w") == before)
  }

  @Test func theEnvironmentReachesNoTerminalRaw() throws {
    let workspace = try HostileWorkspace([HostileText("plain", "Tên")])
    let grammar = try TerminalGrammar(term: "xterm-256color")
    let texts = HostileText.named.enumerated().filter { $0.offset.isMultiple(of: 6) }.map(\.element)
    for text in texts where !text.text.contains("\0") && text.text.utf8.count < 2000 {
      for name in ["TERM", "CCHC_WORKSPACE", "CCHC_WRITER", "COLORTERM"] {
        var environment = [
          "HOME": workspace.folder.path, "PATH": "/usr/bin:/bin", "LANG": text.text,
          "CCHC_WORKSPACE": workspace.path, "SWIFT_BACKTRACE": "enable=no", "TERM": "dumb",
        ]
        environment[name] = text.text
        let session = try PTYSession(
          BuiltProduct.path("cchc"), ["--read-only"], term: nil, environment: environment)
        session.settle(silence: 300, within: 20_000)
        session.send("q")
        _ = session.waitForExit(within: 20_000)
        let fault = grammar.firstFault(in: session.output)
        #expect(fault == nil, "\(name), \(text.name)")
      }
    }
  }
}
