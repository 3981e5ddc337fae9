import PTYSession
import ReformModel
import ReformStore
import Testing

extension EndToEnd {
  /// A value typed into the form, down to the disk and back.
  @Suite struct Entry {
    private let words = Words(.vietnamese)
    private let scratch: Scratch

    init() throws { scratch = try Scratch.withSample() }

    /// The form of 6.01 at its newest period.
    private func openedForm() throws -> PTYSession {
      let session = try scratch.start()
      try session.expectOverview()
      try session.press(Keys.end + Keys.enter + Keys.enter, showing: "› 6.01 ")
      try session.press("e", showing: words.numeratorField)
      return session
    }

    /// Types numerator and denominator and stands in the note.
    private func typeParts(_ session: PTYSession) throws {
      try session.press(Keys.clear + "45000", showing: "45000")
      try session.press(Keys.tab + Keys.clear + "50000", showing: "50000")
      session.send(Keys.tab + Keys.clear + Keys.tab + Keys.tab + Keys.clear)
      try session.expect("90,00 %")
    }

    /// What `cchc show 6.01 --json` tells of the observation that this person saved.
    private func saved() throws -> JSONValue {
      let shown = try scratch.run("show", "6.01", "--json")
      try #require(shown.ending == .exit(0), "\(shown.errors)")
      let document = try StrictJSON.parse(Array(shown.output.utf8))
      let observations = document["observations"]?.elements ?? []
      return try #require(
        observations.last { $0["numerator"] == .number(45000) },
        "\(observations.last.map { JSONWriter.document($0) }.map { String(decoding: $0, as: UTF8.self) } ?? "none")"
      )
    }

    @Test func aTypedValueIsOnDiskAndInShow() throws {
      let before = scratch.contents()
      let session = try openedForm()
      try typeParts(session)
      try session.press("thử", showing: "thử")
      #expect(before.changes(to: scratch.contents()) == [])
      session.send(Keys.save)
      try session.expect("Đã lưu 6.01")
      // On disk before the program says so, and long before it ends.
      // The first save of a writer also notes the machine.
      let changes = before.changes(to: scratch.contents()).filter { !$0.hasPrefix(".writers") }
      #expect(changes.count == 1)
      #expect(changes.first?.hasPrefix("journal/") == true)
      session.signal(9)
      #expect(session.ending() == .signal(9))

      let observation = try saved()
      #expect(observation["denominator"] == .number(50000))
      #expect(observation["value"] == .number(90))
      #expect(observation["note"]?.string == "thử")
      #expect(observation["agency"]?.string == "bac-ninh")
      let check = try scratch.run("check")
      #expect(check.ending == .exit(0), "\(check.output)")
      let log = try scratch.run("log", "6.01").output
      #expect(log.contains("45.000/50.000"))
    }

    @Test func itIsThereWhenTheDashboardOpensAgain() throws {
      let session = try openedForm()
      try typeParts(session)
      try session.press(Keys.save, showing: "Đã lưu 6.01")
      session.send("q")
      #expect(session.ending() == .exit(0))
      session.expectRestored()
      let again = try openedForm()
      try again.expect("45000")
      try again.expect("50000")
    }

    @Test func vietnameseTypedByteByByteIsStoredComposed() throws {
      let session = try openedForm()
      try typeParts(session)
      // Letters and their marks one by one, as some engines send them, and each byte by itself.
      for byte in "Tie\u{302}\u{301}ng Vie\u{323}\u{302}t đu\u{31B}\u{301}ng".utf8 {
        session.send([byte])
      }
      try session.expect("Tiếng Việt đứng")
      try session.press(Keys.save, showing: "Đã lưu 6.01")
      let note = try #require(try saved()["note"]?.string)
      #expect(Array(note.utf8) == Array("Ti\u{1EBF}ng Vi\u{1EC7}t \u{111}\u{1EE9}ng".utf8))
      let journal = try #require(
        scratch.contents().files.first {
          $0.hasPrefix("journal/") && !$0.contains("sample") && !$0.contains("published")
        })
      let bytes = try #require(scratch.contents().bytes(of: journal))
      #expect(String(decoding: bytes, as: UTF8.self).utf8.elementsEqual(bytes))
      #expect(!String(decoding: bytes, as: UTF8.self).unicodeScalars.contains("\u{301}"))
    }

    @Test func aBackspaceTakesOneLetterWithItsMarks() throws {
      let session = try openedForm()
      try typeParts(session)
      // 0x7F and 0x08 both, in one burst, as typing engines send them.
      session.send("tie\u{7F}ê\u{8}ế")
      try session.press(Keys.save, showing: "Đã lưu 6.01")
      let note = try saved()["note"]?.string
      #expect(note == "tiế")
    }

    @Test func whatIsWrongIsSaidUnderItsFieldAndNothingIsWritten() throws {
      let before = scratch.contents()
      let session = try openedForm()
      try session.press(Keys.clear + "12x", showing: "12x")
      try session.press(Keys.save, showing: words.formHasFaults(1))
      try session.press(Keys.clear + "60000", showing: "60000")
      session.send(Keys.tab + Keys.clear + "50000" + Keys.save)
      try session.expect("50000")
      session.send(Keys.escape)
      try session.expectGone(words.numeratorField)
      #expect(before.changes(to: scratch.contents()) == [])
    }

    @Test func pastedLinesRunNoCommandInAList() throws {
      let before = scratch.contents()
      let session = try scratch.start()
      try session.expectOverview()
      try session.press(Keys.end + Keys.enter, showing: "› 6 ")
      session.settle(silence: 300)
      let picture = session.screen.text
      session.send(Keys.paste("e123\rq\nL\u{13}\ra\nT\n"))
      // The answer to a key behind the paste shows that the paste was taken in.
      try session.press("?", showing: words.helpTitle)
      session.send(Keys.escape)
      #expect(
        session.wait(within: PTYSession.patience) { $0.text == picture }, "\(session.picture)")
      #expect(before.changes(to: scratch.contents()) == [])
    }

    @Test func pastedLinesSaveNothingAndBecomeOneLine() throws {
      let before = scratch.contents()
      let session = try openedForm()
      try typeParts(session)
      session.send(Keys.paste("một\r\nhai\nba\u{13}q\n"))
      try session.expect("một hai baq")
      try session.expect(words.unsavedMark)
      #expect(before.changes(to: scratch.contents()) == [])
      try session.press(Keys.save, showing: "Đã lưu 6.01")
      let note = try saved()["note"]?.string
      #expect(note == "một hai baq")
    }

    @Test func nothingIsWrittenOutsideTheWorkspaceAndTheFoldersOfStateAndCache() throws {
      let before = FolderContents(of: scratch.root)
      let session = try openedForm()
      try typeParts(session)
      try session.press(Keys.save, showing: "Đã lưu 6.01")
      try session.press("T", showing: words.themesTitle)
      session.send(Keys.down + Keys.enter)
      try session.expectGone(words.themesTitle)
      session.send("Lq")
      #expect(session.ending() == .exit(0))
      let demo = try scratch.start("--demo")
      try demo.expectOverview()
      demo.send("q")
      #expect(demo.ending() == .exit(0))
      let changes = scratch.changes(since: before)
      // The folder of drafts, empty again.
      #expect(changes.filter { $0.hasPrefix("state") } == ["state/cchc/drafts"])
      // The first save of a writer also notes the machine.
      let others = changes.filter { !$0.hasPrefix("state") && !$0.hasPrefix("workspace/.writers") }
      #expect(others.count == 1)
      #expect(others.first?.hasPrefix("workspace/journal/") == true)
    }
  }
}
