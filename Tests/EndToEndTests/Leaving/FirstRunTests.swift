import Glibc
import PTYSession
import ReformModel
import Testing

extension EndToEnd {
  /// The tour: once, and never for who is only shown around.
  @Suite struct FirstRun {
    private let words = Words(.vietnamese)
    private let scratch: Scratch

    init() throws {
      scratch = try Scratch.withSample()
      scratch.forgetWhatWasSeen()
    }

    private func firstScreen(_ arguments: String...) throws -> PTYSession {
      let session = try scratch.start(arguments: arguments)
      try session.expect(words.wholeProgramme)
      session.settle(silence: 300)
      return session
    }

    private func leave(_ session: PTYSession) {
      session.send("q")
      #expect(session.ending() == .exit(0))
    }

    @Test func itIsShownOnceAndTakesNoKeyAway() throws {
      let session = try firstScreen()
      try session.expect(words.tourTitle)
      try session.press("a", showing: "› Nhiệm vụ")
      leave(session)
      let again = try firstScreen()
      #expect(!again.picture.contains(words.tourTitle))
      try again.press("\u{7}", showing: words.tourTitle)
      leave(again)
    }

    @Test(arguments: ["--demo", "--read-only"])
    func whoIsOnlyShownAroundLeavesNoTrace(_ option: String) throws {
      let session = try firstScreen(option)
      #expect(!session.picture.contains(words.tourTitle))
      leave(session)
      #expect(FolderContents.names(in: scratch.state) == [])
    }

    @Test func whereNothingCanBeRememberedItIsNotShown() throws {
      // A file stands where the folder would be.
      close(open(scratch.state, O_CREAT | O_WRONLY, 0o600))
      let session = try firstScreen()
      #expect(!session.picture.contains(words.tourTitle))
      leave(session)
    }

    @Test func theMouseIsLeftToTheTerminalWhileTheProgramRuns() throws {
      let session = try firstScreen("--demo")
      #expect(session.screen.modes.isSuperset(of: [1000, 1006]))
      try session.press("\u{14}", showing: words.mouseIsOff("Ctrl-T"))
      #expect(session.screen.modes.isDisjoint(with: [1000, 1006]))
      try session.press("\u{14}", showing: words.mouseIsOn)
      #expect(session.screen.modes.isSuperset(of: [1000, 1006]))
      leave(session)
      session.expectRestored()
    }

    @Test func aMouseThatWasNotWantedCanBeTakenLater() throws {
      let session = try firstScreen("--demo", "--no-mouse")
      #expect(session.screen.modes.isDisjoint(with: [1000, 1006]))
      try session.press("\u{14}", showing: words.mouseIsOn)
      #expect(session.screen.modes.contains(1000))
      leave(session)
      session.expectRestored()
    }
  }
}
