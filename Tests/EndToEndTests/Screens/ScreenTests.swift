import PTYSession
import ReformModel
import ReformStore
import Testing

extension EndToEnd {
  /// Every screen, reached by the keys that people press.
  @Suite struct Screens {
    private let words = Words(.vietnamese)
    private let scratch: Scratch

    init() throws { scratch = try Scratch.withSample() }

    private func opened(columns: Int = 80, rows: Int = 24) throws -> PTYSession {
      let session = try scratch.start("--demo", columns: columns, rows: rows)
      try session.expectOverview()
      return session
    }

    private func programme() throws -> Programme {
      let writer = try Writer(login: "reader", host: "test")
      let store = WorkspaceStore(
        directory: scratch.workspace, writer: writer, now: { Instant(seconds: 0) })
      return try store.open().definitions.programme
    }

    @Test func theDemoOpensWithTheSixPanels() throws {
      let session = try opened()
      let areas = try programme().areas
      #expect(areas.count == 6)
      for area in areas { try session.expect("\(area.id) \(area.short[.vietnamese])") }
      #expect(session.screen.text[0].contains("55-NQ/TU"))
    }

    @Test func everyAreaIsReachedWithEnterAndTab() throws {
      let session = try opened()
      let areas = try programme().areas
      let crumb = { (area: SolutionArea) in
        "\(words.overviewTitle) › \(area.id) \(area.short[.vietnamese])"
      }
      try session.press(Keys.enter, showing: crumb(areas[0]))
      for area in areas.dropFirst() { try session.press(Keys.tab, showing: crumb(area)) }
      try session.press(Keys.right, showing: words.stateHead)
      session.send(Keys.escape)
      try session.expectOverview()
    }

    @Test func everyTabOfAnIndicatorShowsItsOwn() throws {
      let session = try opened()
      try session.press(Keys.end + Keys.enter + Keys.enter, showing: "› 6.01 ")
      let marks = [
        words.whyTitle(""), words.changeHead, words.rankHead + "  ", words.formulaLabel,
        words.timeHead + "  ",
      ]
      for (i, tab) in words.indicatorTabs.enumerated() {
        if i > 0 { session.send(Keys.right) }
        try session.expect(marks[i])
        #expect(session.screen.text.contains { $0.contains(tab) })
        for other in marks.indices where other != i { try session.expectGone(marks[other]) }
      }
    }

    @Test func boxesOpenOverTheScreenAndClose() throws {
      let session = try opened()
      for (keys, title) in [("?", words.helpTitle), ("T", words.themesTitle)] {
        try session.press(keys, showing: "┏ \(title)")
        session.send(Keys.escape)
        try session.expectGone("┏ \(title)")
      }
      try session.press("a", showing: "\(words.overviewTitle) › \(words.assignmentsTitle)")
      try session.press("/", showing: words.filterPrompt)
      session.send("khongcogi")
      try session.expect(words.noAssignments(matching: "khongcogi"))
    }

    @Test func theFormOpensOverItsIndicator() throws {
      let session = try opened()
      try session.press(Keys.end + Keys.enter, showing: "6.01")
      try session.press("e", showing: words.numeratorField)
      try session.expect(words.evidenceField)
      try session.expect("┏ 6.01 ")
      session.send(Keys.escape)
      try session.expectGone(words.numeratorField)
    }

    @Test(arguments: [
      Keys.enter, Keys.enter + Keys.right, Keys.enter + Keys.enter + Keys.right, "a",
      Keys.enter + Keys.down + Keys.down + Keys.enter + Keys.right + Keys.right,
    ])
    func aCursorKeyInAListSendsLittle(_ way: String) throws {
      let session = try opened()
      session.send(way)
      session.settle(silence: 300)
      for key in [Keys.down, Keys.down, "k"] {
        let before = session.byteCount
        session.send(key)
        session.settle(silence: 150)
        #expect(session.byteCount > before)
        #expect(session.byteCount - before <= 400, "\(session.picture)")
      }
    }

    @Test func theLanguageChangesAtOnceAndBack() throws {
      let session = try opened()
      try session.press("L", showing: Words(.english).wholeProgramme)
      try session.expectGone(words.wholeProgramme)
      try session.press("L", showing: words.wholeProgramme)
    }

    @Test func anotherThemePaintsOtherColours() throws {
      let session = try opened()
      session.settle(silence: 300)
      let before = colours(session.output[...])
      try session.press("T", showing: words.themesTitle)
      session.settle(silence: 300)
      let mark = session.output.count
      session.send(Keys.down + Keys.enter)
      try session.expectGone("┏ \(words.themesTitle)")
      session.settle(silence: 300)
      let after = colours(session.output[mark...])
      #expect(!after.isEmpty)
      #expect(!after.subtracting(before).isEmpty)
    }

    /// The colour sequences written, each as its numbers.
    private func colours(_ bytes: ArraySlice<UInt8>) -> Set<String> {
      Set(
        String(decoding: bytes, as: UTF8.self).split(separator: "\u{1B}[").compactMap { piece in
          piece.firstIndex(of: "m").map { String(piece[..<$0]) }.flatMap {
            $0.contains("8;5;") ? $0 : nil
          }
        })
    }
  }
}
