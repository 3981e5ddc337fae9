import Glibc
import PTYSession
import ReformModel
import Testing

extension EndToEnd {
  /// What is typed and not saved, when the program ends in the middle of it.
  @Suite struct Drafts {
    private let words = Words(.vietnamese)
    private let scratch: Scratch
    private let note = "đường ướt"

    init() throws { scratch = try Scratch.withSample() }

    private var drafts: [String] { FolderContents.names(in: scratch.state + "/cchc/drafts") }

    /// The form of 6.01 at its newest period.
    private func openedForm(isDemo: Bool = false) throws -> PTYSession {
      let session = isDemo ? try scratch.start("--demo") : try scratch.start()
      // At this size the figures of the whole programme make room for the count of drafts.
      try session.expect(words.overviewTitle)
      try session.press(Keys.end + Keys.enter + Keys.enter, showing: "› 6.01 ")
      try session.press("e", showing: words.evidenceField)
      return session
    }

    private func typeNote(_ session: PTYSession) throws {
      session.send(String(repeating: Keys.tab, count: 4))
      try session.press(note, showing: note)
    }

    @Test(arguments: [SIGKILL, SIGHUP, SIGTERM])
    func whatWasTypedSurvivesTheSignalAndIsOffered(signal: Int32) throws {
      let before = scratch.contents()
      let first = try openedForm()
      try typeNote(first)
      first.signal(signal)
      #expect(first.ending() == (signal == SIGKILL ? .signal(SIGKILL) : .exit(128 + signal)))
      #expect(drafts == ["bac-ninh~6.01~bac-ninh~2026-M10.json"])
      #expect(before.changes(to: scratch.contents()) == [], "nothing is saved")

      let second = try openedForm()
      try second.expect("Bản nháp gõ lúc")
      try second.expect(note)
      try second.press("\u{4}", showing: words.formDiscarded)
      #expect(drafts == [])
    }

    @Test func aHangUpOfTheLineKeepsWhatWasTyped() throws {
      let session = try openedForm()
      try typeNote(session)
      session.hangUp()
      #expect(session.ending() != nil)
      #expect(drafts.count == 1)
    }

    @Test func aDraftLeftWithEscIsToldAtTheNextStartAndGoesWhenSaved() throws {
      let first = try openedForm()
      try typeNote(first)
      try first.press(Keys.escape, showing: words.draftKept)
      first.send("q")
      #expect(first.ending() == .exit(0), "nothing to ask: it is on disk")

      let second = try scratch.start()
      try second.expect("1 bản nháp chưa lưu từ lần trước: 6.01 tháng 10/2026")
      try second.press(Keys.end + Keys.enter + Keys.enter, showing: "› 6.01 ")
      try second.press("e", showing: note)
      try second.press(Keys.save, showing: "Đã lưu 6.01")
      #expect(drafts == [])
    }

    @Test(arguments: ["", "/drafts"])
    func aPlantedLinkIsRefusedAndTypingGoesOn(name: String) throws {
      let target = scratch.root + "/elsewhere"
      mkdir(target, 0o700)
      if name.isEmpty { scratch.forgetWhatWasSeen() }
      mkdir(scratch.state, 0o700)
      #expect(symlink(target, scratch.state + "/cchc" + name) == 0)
      let session = try openedForm()
      try typeNote(session)
      #expect(FolderContents.names(in: target) == [])
      session.send(Keys.escape)
      try session.expectGone(words.evidenceField)
      try session.press("q", showing: words.quitTitle)
    }

    @Test func aDemoLeavesNoDraftBehind() throws {
      scratch.forgetWhatWasSeen()
      let session = try openedForm(isDemo: true)
      try typeNote(session)
      session.signal(SIGHUP)
      #expect(session.ending() == .exit(128 + SIGHUP))
      #expect(FolderContents.names(in: scratch.state) == [])
    }
  }
}
