import PTYSession
import ReformModel
import Testing

extension EndToEnd {
  /// Windows that people drag about.
  @Suite struct Resizing {
    private let words = Words(.vietnamese)

    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func everySizeDownToOneCellAndBackKeepsWorking() throws {
      let session = try scratch.start("--demo")
      try session.expectOverview()
      let picture = session.screen.text
      for (columns, rows) in [(120, 36), (40, 12), (20, 5), (1, 1), (20, 5), (160, 40)] {
        session.resize(columns: columns, rows: rows)
        try expectPainted(session)
      }
      session.resize(columns: 80, rows: 24)
      #expect(
        session.wait(within: PTYSession.patience) { $0.text == picture }, "\(session.picture)")
      try session.press(Keys.end + Keys.enter, showing: "6.01")
      session.send("q")
      #expect(session.ending() == .exit(0))
      session.expectRestored()
    }

    @Test func aFormSurvivesEverySize() throws {
      let session = try scratch.start("--demo")
      try session.expectOverview()
      try session.press(Keys.end + Keys.enter, showing: "6.01")
      try session.press("e", showing: words.numeratorField)
      try session.press(Keys.clear + "4321", showing: "4321")
      session.resize(columns: 1, rows: 1)
      try expectPainted(session)
      session.resize(columns: 20, rows: 5)
      try session.expect("321")
      session.send("9")
      session.resize(columns: 120, rows: 36)
      try session.expect("43219")
    }

    /// Something stands on the screen at its new size: in its last row or its only cell.
    private func expectPainted(
      _ session: PTYSession, _ location: SourceLocation = #_sourceLocation
    ) throws {
      let isPainted = session.wait(within: PTYSession.patience) { screen in
        let filled = screen.text.filter { !$0.isEmpty }
        return screen.rows == 1 ? filled.count == 1 : filled.count > 2 && screen.text.last != ""
      }
      session.settle(silence: 300)
      try #require(isPainted, "\(session.picture)", sourceLocation: location)
    }
  }
}
