import Glibc
import PTYSession
import ReformModel
import Testing

extension EndToEnd {
  /// The terminals, and what is none, that the program is started on.
  @Suite struct Terminals {
    private let words = Words(.vietnamese)
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func behindPipesOneSentenceIsAllThereIs() throws {
      let run = try scratch.run("--demo")
      #expect(run.ending == .exit(64))
      #expect(run.output == "")
      #expect(run.errors == words.error(words.needsTerminal) + "\n")
      #expect(FolderContents.names(in: scratch.temporary) == [])
    }

    @Test(arguments: [#""$0" "$@" </dev/null"#, #""$0" "$@" | cat"#])
    func oneEndOnATerminalIsNotEnough(_ script: String) throws {
      let session = try scratch.start("--demo", through: ["/bin/sh", "-c", script])
      #expect(session.ending() != nil)
      // The terminal breaks the line where it likes.
      #expect(session.screen.text.joined().contains("thiết bị đầu cuối"))
      #expect(!session.output.contains(0x1B))
      session.expectRestored()
    }

    @Test func anUnknownTerminalFallsBackWithANote() throws {
      let session = try scratch.start("--demo", term: "nosuchterm")
      try session.expectOverview()
      session.send("q")
      #expect(session.ending() == .exit(0))
      try session.expect(words.terminalFellBack("nosuchterm", "xterm-256color"))
      session.expectRestored()
    }

    @Test func withoutTERMItFallsBackToo() throws {
      let session = try scratch.start("--demo", term: nil)
      try session.expectOverview()
      session.send("q")
      #expect(session.ending() == .exit(0))
      try session.expect(words.terminalFellBack("", "xterm-256color"))
    }

    @Test func aTerminalWithoutACursorIsRefused() throws {
      let session = try scratch.start("--demo", columns: 160, term: "dumb")
      #expect(session.ending() == .exit(64))
      #expect(session.screen.text[0] == words.error(words.terminalIncapable("dumb")))
      #expect(session.screen.text[1...].allSatisfy { $0.isEmpty })
      #expect(!session.output.contains(0x1B))
      session.expectRestored()
      #expect(FolderContents.names(in: scratch.temporary) == [])
    }

    @Test(arguments: [
      "vt100", "linux", "screen-256color", "tmux-256color", "xterm", "xterm-256color",
      "xterm-direct",
    ])
    func everyUsualTerminalDrawsAndIsLeftInOrder(_ term: String) throws {
      let session = try scratch.start("--demo", term: term)
      try session.expectOverview()
      try session.press(Keys.end + Keys.enter, showing: "› 6 ")
      session.send("q")
      #expect(session.ending() == .exit(0))
      session.expectRestored()
    }

    /// Colours and ways to move the cursor differ, what is read must not.
    @Test(arguments: ["linux", "screen-256color", "tmux-256color", "xterm", "xterm-direct"])
    func everyTerminalShowsTheSameText(_ term: String) throws {
      let usual = try scratch.start("--demo")
      let other = try scratch.start("--demo", term: term)
      for session in [usual, other] { try session.expectOverview() }
      for keys in ["", Keys.end + Keys.enter, Keys.enter, "e", Keys.escape, "d", "?", Keys.escape] {
        for session in [usual, other] {
          session.send(keys)
          session.settle(silence: keys == "d" ? 2_500 : 200)
        }
        #expect(
          usual.screen.text == other.screen.text,
          "\(term) after \(keys.debugDescription):\n\(other.picture)\n\(usual.picture)")
      }
    }

    @Test func withoutUTF8OnlyASCIIIsDrawnAndTheTextIsKept() throws {
      let session = try scratch.start("--demo", environment: ["LANG": "C"])
      try session.expectOverview()
      session.settle()
      #expect(session.screen.text[1].hasPrefix("# 1 Lãnh đạo"), "\(session.picture)")
      expectNoDrawing(session)
    }

    @Test func asciiCanBeAskedFor() throws {
      let session = try scratch.start("--demo", "--ascii")
      try session.expectOverview()
      session.settle()
      expectNoDrawing(session)
    }

    /// No lines, blocks, braille or other marks; letters of Vietnamese are text.
    private func expectNoDrawing(
      _ session: PTYSession, _ location: SourceLocation = #_sourceLocation
    ) {
      let drawn = session.picture.unicodeScalars.filter { $0.value >= 0x2000 }
      #expect(drawn.isEmpty, "\(session.picture)", sourceLocation: location)
    }

    @Test func withoutColourNoneIsSent() throws {
      let coloured = try scratch.start("--demo")
      try coloured.expectOverview()
      #expect(sendsColour(coloured))
      let plain = try scratch.start("--demo", environment: ["NO_COLOR": "1"])
      try plain.expectOverview()
      plain.settle()
      #expect(!sendsColour(plain))
    }

    private func sendsColour(_ session: PTYSession) -> Bool {
      let sequences = String(decoding: session.output, as: UTF8.self).split(separator: "\u{1B}[")
      return sequences.contains { piece in
        guard let end = piece.firstIndex(where: { !$0.isNumber && $0 != ";" }), piece[end] == "m"
        else { return false }
        let numbers = piece[..<end].split(separator: ";").compactMap { Int($0) }
        return numbers.contains { (30...38).contains($0) || (40...48).contains($0) || $0 >= 90 }
      }
    }

    @Test func withoutMouseNoneIsAskedFor() throws {
      let session = try scratch.start("--demo", "--no-mouse")
      try session.expectOverview()
      #expect(session.screen.modes.isDisjoint(with: [1000, 1002, 1003, 1006]))
      session.send("q")
      #expect(session.ending() == .exit(0))
      session.expectRestored()
    }

    @Test func aDoubleClickOpensAPanel() throws {
      let session = try scratch.start("--demo")
      try session.expectOverview()
      let click = "\u{1B}[<0;60;4M\u{1B}[<0;60;4m"
      try session.press(click + click, showing: "› 2 ")
    }
  }
}
