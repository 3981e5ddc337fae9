import Testing

@testable import TerminalInterface

struct ScriptedTerminalTests {
  @Test func theScriptIsPlayedAndThenItHangsUp() throws {
    let terminal = try ScriptedTerminal(keys: "a<Resize:40x12>")
    #expect(terminal.nextEvent(within: nil) == .key(.character("a")))
    #expect(terminal.nextEvent(within: 5) == .resize(Size(columns: 40, rows: 12)))
    #expect(terminal.size == Size(columns: 40, rows: 12))
    #expect(terminal.nextEvent(within: nil) == .terminated(signal: 1))
    #expect(terminal.waits == [nil, 5, nil])
  }

  @Test func framesAreKept() {
    let terminal = ScriptedTerminal()
    for text in ["one", "two"] {
      var frame = Frame(size: Size(columns: 3, rows: 1))
      frame.paint { $0.text(text, row: 0) }
      terminal.show(frame)
    }
    #expect(terminal.frames.map(\.text) == [["one"], ["two"]])
    #expect(terminal.screen?.text == ["two"])
  }

  @Test func suspendingComesBack() throws {
    let terminal = try ScriptedTerminal(keys: "a")
    terminal.suspend()
    #expect(terminal.nextEvent(within: nil) == .resumed)
    #expect(terminal.suspensions == 1)
  }
}
