import PTYSession
import ReformModel
import ReformStore
import Testing

extension EndToEnd {
  /// Several people in one workspace, and what is taken back, through the program as it is.
  @Suite struct Together {
    private let words = Words(.vietnamese)
    private let scratch: Scratch

    init() throws { scratch = try Scratch.withSample() }

    private func set(_ value: String, by writer: String? = nil, in workspace: String? = nil)
      throws
    {
      var arguments = ["set", "6.01", "--period", "2026-M10", "--value", value]
      if let workspace { arguments += ["--workspace", workspace] }
      let run = try scratch.run(
        arguments, environment: writer.map { ["CCHC_WRITER": $0] } ?? [:])
      try #require(run.ending == .exit(0), "\(run.errors)")
    }

    /// The value of October that `cchc show` tells.
    private func october() throws -> JSONValue? {
      let shown = try scratch.run("show", "6.01", "--json")
      let document = try StrictJSON.parse(Array(shown.output.utf8))
      let observations = document["observations"]?.elements ?? []
      return observations.last { $0["period"]?.string == "2026-M10" }?["value"]
    }

    private func conflicts() throws -> Int {
      let store = try WorkspaceStore(
        directory: scratch.workspace, writer: Writer(login: "khach", host: "kiem"),
        now: { Instant(seconds: 0) })
      return try store.open().ledger.conflicts.count
    }

    private func openedIndicator() throws -> PTYSession {
      let session = try scratch.start()
      try session.expectOverview()
      try session.press(Keys.end + Keys.enter + Keys.enter, showing: "› 6.01 ")
      return session
    }

    @Test func undoAndRedoOutliveAKillAndARestart() throws {
      let before = try october()
      try set("93")
      let session = try openedIndicator()
      try session.press("u", showing: "┏ " + words.undoTitle(isRedo: false))
      try session.press(Keys.enter, showing: "Đã hoàn tác 6.01")
      #expect(try october() == before)
      session.signal(9)
      #expect(session.ending() == .signal(9))
      let again = try openedIndicator()
      try again.press("\u{12}", showing: "┏ " + words.undoTitle(isRedo: true))
      try again.press(Keys.enter, showing: "Đã làm lại 6.01")
      #expect(try october() == JSONValue(.number("93")))
    }

    @Test func whatOneSavesTheOtherSeesAtOnce() throws {
      let session = try openedIndicator()
      try session.expectGone("93,33")
      try set("93.33", by: "binh@may2")
      try session.expect("93,33")
    }

    @Test func whoeverWasSlowerChoosesBetweenThreeAnswers() throws {
      let session = try openedIndicator()
      try session.press("e", showing: words.numeratorField)
      session.send(Keys.clear + Keys.tab + Keys.clear + Keys.tab)
      try session.press(Keys.clear + "92,71", showing: "92,71")
      try set("92.5", by: "binh@may2")
      try session.expect("92,5")
      try session.press(Keys.save, showing: words.disagreementTitle)
      try session.press(Keys.tab + Keys.enter, showing: "Đã lưu 6.01")
      #expect(try october() == JSONValue(.number("92.71")))
      #expect(try conflicts() == 0)
    }

    @Test func aConflictOfTwoCopiesIsListedAndSettledByOneDecision() throws {
      let copy = scratch.root + "/copy"
      let copied = try CommandRun(
        ["/bin/cp", "-a", scratch.workspace, copy], environment: [:], in: "/", input: "")
      try #require(copied.ending == .exit(0))
      try set("92.5", by: "binh@may2", in: copy)
      try set("92.7")
      let merge = try scratch.run("merge", copy)
      try #require(merge.ending == .exit(0), "\(merge.errors)")
      #expect(try conflicts() == 1)
      let session = try scratch.start()
      try session.expectOverview()
      try session.press("C", showing: words.conflictsTitle)
      try session.press(Keys.enter, showing: words.conflictTitle)
      try session.press(Keys.tab + Keys.tab + Keys.enter, showing: words.settled("6.01"))
      #expect(try conflicts() == 0)
    }
  }
}
