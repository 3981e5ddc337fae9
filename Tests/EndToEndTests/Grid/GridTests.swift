import PTYSession
import ReformModel
import ReformStore
import Testing

extension EndToEnd {
  /// The entry grid, from keys and a paste down to the disk, and back by one undo.
  @Suite struct Grid {
    private let words = Words(.vietnamese)
    private let scratch: Scratch

    init() throws { scratch = try Scratch.withSample() }

    /// The grid of 6.01 on the running month of the province, for which nobody has reported.
    private func openedGrid() throws -> PTYSession {
      let session = try scratch.start()
      try session.expectOverview()
      try session.press(Keys.end + Keys.enter + Keys.enter, showing: "› 6.01 ")
      try session.press("g", showing: words.gridTitle + " 6.01")
      session.send(Keys.end)
      try session.expect(words.nothingSavedBefore)
      return session
    }

    /// The latest value of an agency that `cchc show 6.01` knows.
    private func shown(_ agency: String) throws -> JSONValue? {
      let shown = try scratch.run("show", "6.01", "--json", "--agency", agency)
      try #require(shown.ending == .exit(0), "\(shown.errors)")
      let document = try StrictJSON.parse(Array(shown.output.utf8))
      return document["observations"]?.elements?.last?["value"]
    }

    @Test func threeCellsAndAPasteAreOneSaveAndOneUndo() throws {
      let before = scratch.contents()
      let standing = try ["bac-ninh", "so-noi-vu"].map(shown)
      let session = try openedGrid()
      try session.press("92,4\r", showing: "92,4 •")
      try session.press("87,2\r", showing: "87,2 •")
      try session.press("91,3\r", showing: "91,3 •")
      session.send(Keys.paste("\"99,9\"\r\n93,9\r\n"))
      try session.expect(words.pasted(set: 2, outside: 0, wrong: 0, refused: 0))
      try session.expect(words.unsavedValues(5))
      #expect(before.changes(to: scratch.contents()) == [], "a paste saves nothing")

      try session.press(Keys.save, showing: words.gridSaved(5))
      // The first save of a writer also notes the machine.
      let changes = before.changes(to: scratch.contents()).filter { !$0.hasPrefix(".writers") }
      #expect(changes.count == 1, "\(changes)")
      session.signal(9)
      #expect(session.ending() == .signal(9))
      #expect(try shown("bac-ninh") == JSONValue(.number("92.4")))
      #expect(try shown("so-noi-vu") == JSONValue(.number("91.3")))
      #expect(try scratch.run("check").ending == .exit(0))

      let undone = try scratch.run("undo", "--reason", "Thử hoàn tác")
      #expect(undone.ending == .exit(0), "\(undone.errors)")
      #expect(try ["bac-ninh", "so-noi-vu"].map(shown) == standing)
    }

    @Test func whatWasTypedOutlivesAKillAndIsOfferedAgain() throws {
      let before = scratch.contents()
      let session = try openedGrid()
      try session.press("92,4\r", showing: "92,4 •")
      try session.press("87", showing: "87")
      session.settle(silence: 300)
      session.signal(9)
      #expect(session.ending() == .signal(9))
      #expect(before.changes(to: scratch.contents()) == [])
      let again = try scratch.start()
      try again.expect(words.draftCount(2))
      try again.press(Keys.end + Keys.enter + Keys.enter, showing: "› 6.01 ")
      try again.press("g", showing: words.unsavedValues(2))
      try again.expect("92,4 •")
    }

    @Test func aCursorKeySendsFewBytes() throws {
      let session = try openedGrid()
      session.settle(silence: 300)
      for key in [Keys.down, Keys.down, Keys.left, Keys.right, Keys.down] {
        session.send(key)
        let bytes = session.settle(silence: 300)
        #expect(bytes > 0)
        #expect(bytes <= 400, "\(bytes) bytes")
      }
    }
  }
}
