import Glibc
import PTYSession
import ReformModel
import Testing

extension EndToEnd {
  /// How the program ends, and what it leaves behind.
  @Suite struct Leaving {
    private let words = Words(.vietnamese)
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func opened() throws -> PTYSession {
      let session = try scratch.start("--demo")
      try session.expectOverview()
      #expect(session.screen.isAlternate)
      #expect(!session.screen.isCursorVisible)
      #expect(session.screen.modes.isSuperset(of: [2004, 1000, 1006]))
      #expect(session.modes?.isCooked == false)
      #expect(FolderContents.names(in: scratch.temporary).count == 1)
      return session
    }

    private func expectNothingLeft(_ location: SourceLocation = #_sourceLocation) {
      #expect(FolderContents.names(in: scratch.temporary) == [], sourceLocation: location)
    }

    @Test func quittingGivesTheTerminalBack() throws {
      let session = try opened()
      session.send("q")
      #expect(session.ending() == .exit(0))
      session.expectRestored()
      expectNothingLeft()
    }

    @Test func theModesAreThoseTheShellHadChosen() throws {
      // Unlike those of a new terminal, so that resetting it to usual ones would be seen.
      let session = try scratch.start(
        "--demo",
        through: [
          "/bin/sh", "-c", #"stty -ixon -echoe; echo one; read x; "$0" "$@"; echo $?; read x"#,
        ])
      try session.expect("one")
      let before = try #require(session.modes)
      session.send("\n")
      try session.expectOverview()
      #expect(session.modes != before)
      session.send("q")
      #expect(session.wait(within: PTYSession.patience) { $0.text.contains("0") })
      #expect(session.modes == before)
      session.expectRestored()
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
    func aSignalEndsItInOrder(_ signal: Int32) throws {
      let session = try opened()
      session.signal(signal)
      #expect(session.ending() == .exit(128 + signal))
      session.expectRestored()
      expectNothingLeft()
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
    func aSignalWhileItStartsLeavesNothingEither(_ signal: Int32) throws {
      let session = try scratch.start("--demo")
      // The scratch copy comes first, the screen last.
      try #require(eventually { !FolderContents.names(in: scratch.temporary).isEmpty })
      session.signal(signal)
      #expect(session.ending() == .exit(128 + signal))
      session.expectRestored()
      expectNothingLeft()
    }

    @Test func pullingThePlugEndsIt() throws {
      let session = try opened()
      session.hangUp()
      #expect(session.ending() == .exit(128 + SIGHUP))
      expectNothingLeft()
    }

    @Test func killingTheShellAboveEndsItToo() throws {
      let session = try scratch.start(
        "--demo", through: ["/bin/sh", "-c", #""$0" "$@"; exit 1"#])
      try session.expectOverview()
      #expect(FolderContents.names(in: scratch.temporary).count == 1)
      session.signal(SIGKILL)
      #expect(session.ending() == .signal(SIGKILL))
      #expect(eventually { FolderContents.names(in: scratch.temporary).isEmpty })
    }

    @Test func ctrlCIsNoWayOutByAccident() throws {
      let session = try opened()
      session.send("\u{3}")
      try session.press("?", showing: words.helpTitle)
    }

    @Test func quittingAsksWhenSomethingIsUnsaved() throws {
      let session = try opened()
      try session.press(Keys.end + Keys.enter, showing: "6.01")
      try session.press("e", showing: words.numeratorField)
      try session.press("7", showing: words.unsavedMark)
      session.send(Keys.escape)
      try session.expectGone(words.numeratorField)
      try session.press("q", showing: words.quitTitle)
      session.send("k")
      try session.expectGone(words.quitTitle)
      try session.press("q", showing: words.quitTitle)
      session.send("c")
      #expect(session.ending() == .exit(0))
      session.expectRestored()
      expectNothingLeft()
    }
  }
}
