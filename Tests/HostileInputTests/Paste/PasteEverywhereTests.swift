import DashboardLogic
import TerminalInterface
import Testing

@testable import NcursesTerminal
@testable import ReformCommands

/// Pastes on every screen and into every box: they are text, never commands.
@Suite struct PasteEverywhereTests {
  private static let pastes = [
    "q\n", "\u{1B}:q\r\n", "e123\n\u{13}\n", "y\n", "c\n", "\t\t\n\n\n",
    "\u{1B}[A\u{1B}OP\u{1B}[24~",
    "L\nT\n\u{1B}[B\r", "/x\r", "\u{3}\u{4}\u{1A}\u{1C}", "\u{13}\u{4}", "gG?:@<>[]m\n", "n\nN\n",
    "6.01\t87,2\n6.02\t1.234\n", "\u{1B}[200~q\n", "\u{9B}A\u{9B}201~q\n",
  ]

  /// What a paste may ask to be done outside: only to keep what is typed.
  private func faults(of effects: [Effect]) -> [Effect] {
    effects.filter { if case .keepDraft = $0 { false } else { true } }
  }

  @Test func noPasteRunsACommandAnywhere() {
    let stops = ScreenWalk.plainStops
    var count = 0
    for stop in stops {
      for paste in Self.pastes {
        var state = stop.screen.state
        let before = state
        let effects = state.handle(.paste(paste))
        #expect(faults(of: effects) == [], "\(paste.debugDescription) on \(stop.name)")
        #expect(state.settings == before.settings)
        #expect(state.trail.stack.count == before.trail.stack.count)
        #expect(state.trail.stack.map(\.tab) == before.trail.stack.map(\.tab))
        var screen = stop.screen
        screen.take(.paste(paste))
        #expect(ScreenWalk.name(of: screen) == stop.name, "\(paste.debugDescription)")
        count += 1
      }
    }
    #expect(count > 500)
  }

  @Test func aPasteOfAMegabyteIsTakenInAndRunsNothing() {
    let flood = String(repeating: "q\n1.234\tĐường\u{1B}[B", count: 1 << 15)
    // One of each kind of field: a long paste takes a debug build seconds.
    var kinds: Set<Substring> = []
    for field in TextFields.all where kinds.insert(field.name.prefix(6)).inserted {
      var screen = RenderedScreen(field.state)
      let name = ScreenWalk.name(of: screen)
      screen.take(.paste(flood))
      #expect(ScreenWalk.name(of: screen) == name)
      #expect(SafeCells.faults(of: screen.frame) == [])
    }
    #expect(kinds.count >= 3)
  }

  @Test func aPasteThatStallsOnASlowLinkGoesOnAsAPaste() {
    var decoder = KeyDecoder()
    var events = decoder.feed(Array("\u{1B}[200~một\r".utf8), at: 0)
    events += decoder.expire(at: KeyDecoder.pastePatience)
    #expect(events == [.paste("một\n")])
    #expect(decoder.deadline == nil, "nothing is pending and nothing burns")
    // The rest comes seconds later: it must not be taken for keys.
    events = decoder.feed(Array("q\r\u{1B}[20".utf8), at: 60_000)
    events += decoder.feed(Array("1~x".utf8), at: 60_010)
    #expect(events == [.paste("q\n"), .key(.character("x"))])
  }

  @Test func escapeLeavesAPasteWhoseEndWasLost() {
    var decoder = KeyDecoder()
    _ = decoder.feed(Array("\u{1B}[200~abc".utf8), at: 0)
    _ = decoder.expire(at: KeyDecoder.pastePatience)
    #expect(decoder.feed([0x1B], at: 10_000) == [])
    #expect(decoder.expire(at: 10_000 + KeyDecoder.escapePatience) == [])
    #expect(decoder.feed(Array("q".utf8), at: 20_000) == [.key(.character("q"))])
  }

  @Test func aPasteIsWholeHoweverItIsCut() {
    let text = "Nguyễn\u{1B}[20 \u{1B} 1~\nq"
    let bytes = Array("\u{1B}[200~\(text)\u{1B}[201~z".utf8)
    for first in 0...bytes.count {
      for second in [first, (first + bytes.count) / 2, bytes.count] {
        var decoder = KeyDecoder()
        var events = decoder.feed(bytes[..<first], at: 0)
        events += decoder.feed(bytes[first..<second], at: 5)
        events += decoder.feed(bytes[second...], at: 10)
        #expect(events == [.paste(text), .key(.character("z"))])
      }
    }
  }
}
