import TerminalInterface
import Testing

@testable import NcursesTerminal

/// The bytes of Vietnamese typing engines, through the key decoder into a line of text.
@Suite struct EngineTests {
  /// How the bytes of a burst reach the program.
  enum Delivery: CaseIterable {
    /// The burst in one read.
    case atOnce
    /// Each byte in a read of its own, in the same millisecond.
    case byteByByte
    /// Each byte in a read of its own, with 0…20 ms between.
    case slowly
    /// Cut anywhere.
    case torn
  }

  /// Types a word and says what stands in the field.
  private func typed(_ word: TypedWord, _ engine: TypingEngine, _ delivery: Delivery) -> TextField {
    var (engine, decoder, field) = (engine, KeyDecoder(), TextField())
    var (time, numbers) = (0, SeededNumbers(seed: UInt64(word.keys.utf8.count)))
    for key in word.keys {
      for burst in engine.press(key) {
        for piece in pieces(of: burst, delivery, &numbers) {
          let events = decoder.feed(piece, at: time) + decoder.expire(at: time)
          for case .key(let event) in events { field.handle(event) }
          if delivery == .slowly { time += Int.random(in: 0...20, using: &numbers) }
        }
      }
      #expect(field.text == engine.believed, "\(word.keys) at \(key)")
      time += 100
    }
    return field
  }

  private func pieces(
    of burst: [UInt8], _ delivery: Delivery, _ numbers: inout SeededNumbers
  ) -> [[UInt8]] {
    switch delivery {
    case .atOnce: return [burst]
    case .byteByByte, .slowly: return burst.map { [$0] }
    case .torn:
      let cut = Int.random(in: 0...burst.count, using: &numbers)
      return [Array(burst[..<cut]), Array(burst[cut...])]
    }
  }

  @Test(arguments: TypedWord.named) func whatPeopleTypeStandsInTheField(_ word: TypedWord) {
    for backspace in TypingEngine.Backspace.allCases {
      for form in TypingEngine.Form.allCases {
        for trick in [false, true] {
          let engine = TypingEngine(
            word.method, style: word.style, backspace: backspace, form: form,
            tricksSuggestions: trick)
          for delivery in Delivery.allCases {
            let field = typed(word, engine, delivery)
            #expect(Array(field.text.unicodeScalars) == Array(word.word.unicodeScalars))
            #expect(field.cursor == word.word.count)
          }
        }
      }
    }
  }

  @Test func everyWordOfTheSampleCanBeTyped() {
    let words = TypedWord.ofTheSample
    #expect(Set(words.map(\.word)).count > 400)
    var numbers = SeededNumbers(seed: 55)
    var count = 0
    for word in words {
      let engine = TypingEngine(
        word.method, style: word.style,
        backspace: TypingEngine.Backspace.allCases.randomElement(using: &numbers) ?? .delete,
        form: TypingEngine.Form.allCases.randomElement(using: &numbers) ?? .precomposed,
        tricksSuggestions: Bool.random(using: &numbers))
      let delivery = Delivery.allCases.randomElement(using: &numbers) ?? .atOnce
      let field = typed(word, engine, delivery)
      #expect(Array(field.text.unicodeScalars) == Array(word.word.unicodeScalars))
      count += 1
    }
    #expect(count > 2000)
  }

  @Test func typingInTheMiddleOfATextChangesNothingAroundIt() {
    for word in TypedWord.named {
      var (engine, decoder, field) = (
        TypingEngine(word.method, style: word.style), KeyDecoder(), TextField("trước sau")
      )
      for _ in 0..<4 { field.moveLeft() }
      for key in word.keys {
        for event in engine.press(key).flatMap({ decoder.feed($0, at: 0) }) {
          if case .key(let event) = event { field.handle(event) }
        }
      }
      #expect(field.text == "trước\(word.word) sau")
      #expect(field.cursor == 5 + word.word.count)
    }
  }

  @Test func aLoneEscapeBesideABurstStaysAKeyOfItsOwn() {
    // Esc, its patience over, then the burst; and the burst, then Esc.
    var decoder = KeyDecoder()
    var events = decoder.feed([0x1B], at: 0)
    events += decoder.expire(at: KeyDecoder.escapePatience)
    events += decoder.feed([0x7F] + Array("ế".utf8), at: KeyDecoder.escapePatience + 1)
    #expect(
      events == [
        .key(KeyEvent(.escape)), .key(KeyEvent(.backspace)), .key(.character("ế")),
      ])
    events = decoder.feed([0x08] + Array("ế".utf8) + [0x1B], at: 100)
    events += decoder.expire(at: 100 + KeyDecoder.escapePatience)
    #expect(
      events == [
        .key(KeyEvent(.backspace)), .key(.character("ế")), .key(KeyEvent(.escape)),
      ])
  }

  @Test func aBurstInTheSameReadAsAnEscapeIsAltAndLosesNoLetterAfterIt() {
    var decoder = KeyDecoder()
    let events = decoder.feed([0x1B, 0x7F] + Array("ếng".utf8), at: 0)
    #expect(
      events == [
        .key(KeyEvent(.backspace, .alt)), .key(.character("ế")), .key(.character("n")),
        .key(.character("g")),
      ])
  }

  @Test func aMarkThatArrivesAloneJoinsTheLetterBeforeIt() {
    var field = TextField()
    field.handle(.character("\u{301}"))
    #expect(Array(field.text.unicodeScalars) == ["\u{301}"], "nothing to join: it is kept")
    field = TextField("hoa")
    field.moveLeft()
    field.handle(.character("\u{300}"))
    #expect(Array(field.text.unicodeScalars) == Array("hòa".unicodeScalars))
    #expect(field.cursor == 2)
    field.handle(KeyEvent(.backspace))
    #expect(field.text == "ha")
  }
}
