import PTYSession
import ReformModel
import Testing

extension EndToEnd {
  /// Terminals set up for Chinese or Japanese, where đ, à and every line take two columns.
  @Suite struct AmbiguousWidths {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func started(_ arguments: String..., widths: VirtualScreen.Widths) throws -> PTYSession
    {
      let session = try PTYSession(
        BuiltProduct.path("cchc"), ["--demo"] + arguments, environment: scratch.environment,
        widths: widths)
      try #require(session.wait(for: "trợ giúp"), "\(session.screen.text)")
      session.settle()
      return session
    }

    /// Keys that lead through a screen each: areas, an indicator, its form, the grid, agencies, boxes.
    @Test func everyScreenIsThatOfATerminalThatDrawsASCII() throws {
      let wide = try started(widths: .wideAmbiguous)
      let plain = try started("--ascii", widths: .own)
      for keys in [
        "", "\r", "\r", "e", "Đường đi: à ì ù\u{1B}", "\u{1B}g", "\u{1B}\u{1B}d", "?", "\u{1B}:đ",
      ] {
        for session in [wide, plain] {
          session.send(keys)
          session.settle(silence: 150)
        }
        #expect(
          wide.screen.text.map(asTyped) == plain.screen.text, "after \(keys.debugDescription)")
      }
    }

    /// The stroke is a mark of its own there; the rest compares equal however it is composed.
    private func asTyped(_ row: String) -> String { row.replacing("d\u{335}", with: "đ") }

    @Test func aTerminalThatLeavesAtOnceHearsNoAnswerInItsShell() throws {
      let session = try started(widths: .wideAmbiguous)
      session.send("q")
      #expect(session.waitForExit() == .exit(0))
      #expect(!session.screen.text.joined().contains(";3R"))
    }
  }
}
