import TerminalInterface
import Testing

@testable import NcursesTerminal
@testable import ReformCommands

/// Vietnamese typing in every text field that the dashboard has.
@Suite struct EveryFieldTests {
  private static let words: [TypedWord] = {
    let wanted = [
      "Tieengs Vieetj", "Nguyenxe", "dduwowngf uwowts", "khuyur", "ddijz", "DDUWOWNGF",
      "d9u7o7ng2 u7o71t", "quyen62", "Tieng61 Viet65",
    ]
    return TypedWord.named.filter { wanted.contains($0.keys) }
  }()

  @Test func theFieldsOfFormFilterAndHelpAreFound() {
    let names = TextFields.all.map(\.name)
    #expect(names.filter { $0.contains("form") }.count >= 6, "\(names)")
    #expect(names.contains { $0.contains("filter") }, "\(names)")
    #expect(names.contains { $0.contains("help") }, "\(names)")
  }

  @Test func everyFieldHoldsExactlyWhatTheEngineMeans() {
    var count = 0
    for field in TextFields.all {
      for (index, word) in Self.words.enumerated() {
        // All forms come to all fields, with other words.
        let form = TypingEngine.Form.allCases[(index + count / 9) % 3]
        let engine = TypingEngine(
          word.method, style: word.style,
          backspace: TypingEngine.Backspace.allCases[count % 2], form: form,
          tricksSuggestions: count.isMultiple(of: 3))
        let screen = typed(word, engine, into: RenderedScreen(field.state))
        let text = TextFields.Found.text(of: screen, from: field.start)
        #expect(text == word.word, "\(word.keys) in \(field.name)")
        #expect(text.map { Array($0.unicodeScalars) } == Array(word.word.unicodeScalars))
        count += 1
      }
    }
    #expect(count >= 60)
  }

  private func typed(
    _ word: TypedWord, _ engine: TypingEngine, into screen: RenderedScreen
  ) -> RenderedScreen {
    var (engine, decoder, screen) = (engine, KeyDecoder(), screen)
    for burst in word.keys.flatMap({ engine.press($0) }) {
      for event in decoder.feed(burst, at: 0) { screen.take(event) }
    }
    return screen
  }

  @Test func aBackspaceTakesOneGraphemeInEveryField() {
    for field in TextFields.all {
      var screen = RenderedScreen(field.state)
      screen.take(.paste("e\u{302}\u{301}👍🏽🇻🇳"))
      for left in [3, 2, 1, 0] {
        let text = TextFields.Found.text(of: screen, from: field.start) ?? ""
        #expect(text.count == left, "\(text) in \(field.name)")
        screen.take(.key(KeyEvent(.backspace)))
      }
    }
  }
}
