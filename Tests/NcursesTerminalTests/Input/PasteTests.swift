import TerminalInterface
import Testing

@testable import NcursesTerminal

struct PasteTests {
  private func pasted(_ text: String, cut: Int) -> [InputEvent] {
    let bytes = Array("\u{1B}[200~\(text)\u{1B}[201~x".utf8)
    var decoder = KeyDecoder()
    let cut = min(cut, bytes.count)
    return decoder.feed(bytes[..<cut], at: 0) + decoder.expire(at: 1)
      + decoder.feed(bytes[cut...], at: 2)
  }

  @Test(arguments: [
    ("87,2", "87,2"), ("a\rb\r\nc\n", "a\nb\nc\n"), ("", ""), ("q\u{1B}[A\u{3}", "q\u{1B}[A\u{3}"),
    ("Việt\u{1B}[201", "Việt\u{1B}[201"), ("\u{1B}\u{1B}[20\u{1B}", "\u{1B}\u{1B}[20\u{1B}"),
    ("\u{1B}[200~", "\u{1B}[200~"),
  ])
  func pastedTextIsLiteral(_ sent: String, _ expected: String) {
    for cut in 0...(sent.utf8.count + 13) {
      #expect(pasted(sent, cut: cut) == [.paste(expected), .key(.character("x"))])
    }
  }

  @Test func brokenUTF8InAPasteIsReplaced() {
    var decoder = KeyDecoder()
    let bytes = Array("\u{1B}[200~a".utf8) + [0xFF] + Array("b\u{1B}[201~".utf8)
    #expect(decoder.feed(bytes, at: 0) == [.paste("a\u{FFFD}b")])
  }

  @Test func aPasteIsBoundedAndTheRestDropped() {
    var decoder = KeyDecoder()
    let start = Array("\u{1B}[200~".utf8)
    let flood = Array(repeating: UInt8(ascii: "a"), count: KeyDecoder.pasteLimit + 5000)
    let events = decoder.feed(start + flood + Array("\u{1B}[201~q".utf8), at: 0)
    #expect(events.count == 2)
    guard case .paste(let text) = events.first else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count == KeyDecoder.pasteLimit)
  }

  @Test func aPasteWithoutAnEndIsShownAfterSilence() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{1B}[200~abc".utf8), at: 0) == [])
    #expect(decoder.expire(at: KeyDecoder.pastePatience - 1) == [])
    #expect(decoder.expire(at: KeyDecoder.pastePatience) == [.paste("abc")])
  }
}
