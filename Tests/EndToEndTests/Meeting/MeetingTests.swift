import Glibc
import PTYSession
import ReformModel
import Testing

extension EndToEnd {
  /// A presenter and those who follow, each on a terminal of their own.
  @Suite struct Meetings {
    private let words = Words(.vietnamese)
    private let scratch: Scratch

    init() throws { scratch = try Scratch.withSample() }

    private var places: [String] { FolderContents.names(in: scratch.workspace + "/.place") }

    private func presenter() throws -> PTYSession {
      let session = try scratch.start("present", "--as-of", "2026-11-23")
      try session.expect("1/10")
      session.settle(silence: 300)
      return session
    }

    private func follower() throws -> PTYSession {
      try scratch.start(
        "follow", "--as-of", "2026-11-23", "--lang", "en", "--theme", "bac-ninh-dark",
        columns: 100, rows: 30)
    }

    /// Presses keys of the presenter and waits for what they bring a follower: within a second, as a
    /// meeting needs it.
    private func press(
      _ keys: String, _ presenter: PTYSession, showing text: String, to follower: PTYSession
    ) throws {
      presenter.send(keys)
      try expectSoon(follower, text)
      // A terminal that nobody reads stops the program that writes to it.
      presenter.settle()
    }

    /// A loaded machine gets its patience, and the test fails all the same.
    private func expectSoon(_ session: PTYSession, _ text: String) throws {
      let isSoon = session.wait(for: text, within: 1_000)
      try session.expect(text)
      #expect(isSoon, "“\(text)” took longer than a second")
    }

    @Test func anotherSessionFollowsWithinASecondInItsOwnLanguageAndSize() throws {
      let follower = try follower()
      try follower.expect(Words(.english).waitingMark)
      let presenter = try presenter()
      try follower.expect("1/10")
      try follower.expect("Whole programme")
      try press(Keys.right, presenter, showing: "Solution area 1/6", to: follower)
      try press(Keys.end, presenter, showing: "What comes next", to: follower)
      try press("a", presenter, showing: "Overview › Assignments", to: follower)
      try press(Keys.escape, presenter, showing: "10/10", to: follower)
      try press("x", presenter, showing: "Overview › Solutions", to: follower)
      try press("p", presenter, showing: "10/10", to: follower)
      for session in [presenter, follower] {
        session.send("q")
        #expect(session.ending() == .exit(0))
        session.expectRestored()
      }
      #expect(places == [], "the presenter leaves nothing")
    }

    @Test func manyFollowAndOneGoesItsOwnWay() throws {
      let presenter = try presenter()
      let followers = try (0..<3).map { _ in try follower() }
      for follower in followers { try follower.expect("1/10") }
      try followers[0].press(Keys.down, showing: Words(.english).apartMark)
      presenter.send(Keys.right + Keys.right)
      for follower in followers.dropFirst() { try expectSoon(follower, "3/10") }
      #expect(!followers[0].picture.contains("3/10"))
      try followers[0].press("f", showing: "3/10")
    }

    @Test func anOrdinaryDashboardFollowsByAKey() throws {
      let session = try scratch.start("--as-of", "2026-11-23")
      try session.expectOverview()
      try session.press("f", showing: words.nobodyPresents)
      let presenter = try presenter()
      try session.press("f", showing: "1/10")
      try press(Keys.right, presenter, showing: "2/10", to: session)
      presenter.send("q")
      try session.expect("đã kết thúc buổi trình bày")
    }

    @Test func aPresenterWhoIsKilledIsToldAsSuch() throws {
      let presenter = try presenter()
      let follower = try follower()
      try follower.expect("1/10")
      presenter.signal(SIGKILL)
      try expectSoon(follower, "lost ")
      try follower.expect("broke off")
      let next = try self.presenter()
      try follower.expect("following ")
      next.send("q")
      #expect(next.ending() == .exit(0))
      try follower.expect("has ended the presentation")
      #expect(places == [], "what the killed one left is gone too")
    }

    @Test func whileNothingHappensNobodySendsAByte() throws {
      let presenter = try presenter()
      let follower = try follower()
      try follower.expect("1/10")
      follower.settle(silence: 500)
      presenter.settle(silence: 500)
      let before = (presenter.byteCount, follower.byteCount)
      _ = poll(nil, 0, 2_000)
      presenter.settle(silence: 100)
      follower.settle(silence: 100)
      #expect(presenter.byteCount == before.0)
      #expect(follower.byteCount == before.1)
    }

    @Test func notesShowWhatComesNextWithTheStoryboard() throws {
      let storyboard = scratch.current + "/hop.yaml"
      try write(
        "slides:\n  - slide: text\n    title: Giao ban\n    notes: Mười phút\n  - slide: closing\n",
        to: storyboard)
      let presenter = try scratch.start("present", "hop.yaml", "--as-of", "2026-11-23")
      try presenter.expect("Giao ban")
      let notes = try scratch.start("present", "--notes", "--as-of", "2026-11-23")
      try notes.expect("Mười phút")
      try notes.expect(words.closingTitle)
      presenter.send(Keys.right)
      try expectSoon(notes, words.lastSlideLabel)
    }

    @Test func theStoryboardOfTheSampleIsShown() throws {
      let file = Readme.repository + "/SampleData/giao-ban.yaml"
      let session = try scratch.start("present", "--demo", file, "--as-of", "2026-11-23")
      try session.expect("1/7")
      let shown = [
        (2, words.wholeProgramme), (3, "Công nghệ số"), (4, "Chỉ tiêu 6.01"),
        (5, "trang 1/2"), (6, "quá 156 ngày"), (7, words.closingTitle),
      ]
      for (number, text) in shown {
        try session.press(Keys.right, showing: "\(number)/7")
        try session.expect(text)
      }
    }

    @Test func aMistakeInTheStoryboardIsToldBeforeTheScreenIsTaken() throws {
      try write("slides:\n  - slide: area\n    area: 9\n", to: scratch.current + "/hop.yaml")
      let session = try scratch.start("present", "hop.yaml")
      try session.expect("hop.yaml:3 (slides[0].area)")
      #expect(session.ending() == .exit(65))
      #expect(!session.screen.isAlternate)
    }

    @Test func aWorkspaceThatCannotBeWrittenIsPresentedAllTheSame() throws {
      // Root writes everywhere: a file where the folder would be stops even root.
      try write("", to: scratch.workspace + "/.place")
      let session = try presenter()
      try session.expect("Người khác không theo dõi được")
      try session.press(Keys.right, showing: "2/10")
      unlink(scratch.workspace + "/.place")
    }

    @Test func aDemoPresentsWithoutATrace() throws {
      let session = try scratch.start("present", "--demo", "--as-of", "2026-11-23")
      try session.expect("1/10")
      try session.press(Keys.right, showing: "2/10")
      session.send("q")
      #expect(session.ending() == .exit(0))
      #expect(places == [])
      #expect(FolderContents.names(in: scratch.temporary) == [])
    }

    @Test func theAccountThatMayOnlyLookFollowsToo() throws {
      let presenter = try presenter()
      let follower = try scratch.start(
        "follow", "--restricted", "--workspace", scratch.workspace, "--as-of", "2026-11-23")
      try follower.expect("1/10")
      presenter.send(Keys.right)
      try expectSoon(follower, "2/10")
    }

    private func write(_ text: String, to path: String) throws {
      let file = try #require(fopen(path, "w"))
      defer { fclose(file) }
      #expect(fputs(text, file) >= 0)
    }
  }
}
