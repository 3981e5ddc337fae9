import TerminalInterface
import Testing

@testable import NcursesTerminal

struct KeyDecoderTests {
  private func decoded(_ bytes: [UInt8]) -> [InputEvent] {
    var decoder = KeyDecoder()
    let events = decoder.feed(bytes, at: 0)
    return events + decoder.expire(at: 10_000)
  }

  /// The events of a text, and of the same text cut at every place and byte by byte.
  private func decodedInAnySplit(_ text: String) -> [InputEvent] {
    let bytes = Array(text.utf8)
    let whole = decoded(bytes)
    for cut in 0...bytes.count {
      var decoder = KeyDecoder()
      var events = decoder.feed(bytes[..<cut], at: 0)
      events += decoder.expire(at: 1)
      events += decoder.feed(bytes[cut...], at: 2)
      #expect(events + decoder.expire(at: 10_000) == whole)
    }
    var decoder = KeyDecoder()
    let single = bytes.enumerated().flatMap { decoder.feed([$1], at: $0) }
    #expect(single + decoder.expire(at: 10_000) == whole)
    return whole
  }

  @Test(arguments: [
    ("a", "a"), ("ệ", "ệ"), ("中", "中"), ("👍", "👍"), (" ", "Space"),
    ("\r", "Enter"), ("\n", "Enter"), ("\t", "Tab"), ("\u{7F}", "Backspace"),
    ("\u{8}", "Backspace"),
    ("\u{13}", "C-s"), ("\u{1}", "C-a"), ("\u{1A}", "C-z"), ("\0", "C-Space"), ("\u{1C}", "C-\\"),
    ("\u{1F}", "C-_"), ("\u{1B}", "Esc"), ("\u{1B}x", "A-x"), ("\u{1B}ệ", "A-ệ"),
    ("\u{1B}\r", "A-Enter"), ("\u{1B}\u{7F}", "A-Backspace"), ("\u{1B}\u{1}", "C-A-a"),
    // xterm
    ("\u{1B}[A", "Up"), ("\u{1B}[B", "Down"), ("\u{1B}[C", "Right"), ("\u{1B}[D", "Left"),
    ("\u{1B}[H", "Home"), ("\u{1B}[F", "End"), ("\u{1B}OA", "Up"), ("\u{1B}OH", "Home"),
    ("\u{1B}[1;5A", "C-Up"), ("\u{1B}[1;2B", "S-Down"), ("\u{1B}[1;3C", "A-Right"),
    ("\u{1B}[1;8D", "C-A-S-Left"), ("\u{1B}[1;9D", "A-Left"), ("\u{1B}O5A", "C-Up"),
    ("\u{1B}O1;5A", "C-Up"), ("\u{1B}[5~", "PageUp"), ("\u{1B}[6;5~", "C-PageDown"),
    ("\u{1B}[2~", "Insert"), ("\u{1B}[3~", "Delete"), ("\u{1B}[3;2~", "S-Delete"),
    ("\u{1B}OP", "F1"), ("\u{1B}OS", "F4"), ("\u{1B}[1;2P", "S-F1"), ("\u{1B}[15~", "F5"),
    ("\u{1B}[17~", "F6"), ("\u{1B}[24~", "F12"), ("\u{1B}[24;5~", "C-F12"), ("\u{1B}[34~", "F20"),
    ("\u{1B}[Z", "S-Tab"), ("\u{1B}[27;5;9~", "C-Tab"), ("\u{1B}[27;2;13~", "S-Enter"),
    ("\u{1B}[115;5u", "C-s"), ("\u{1B}[27u", "Esc"), ("\u{1B}[65;2u", "A"),
    // Linux console, vt220, screen and tmux
    ("\u{1B}[[A", "F1"), ("\u{1B}[[E", "F5"), ("\u{1B}[1~", "Home"), ("\u{1B}[4~", "End"),
    ("\u{1B}[25~", "F13"), ("\u{1B}[26~", "F14"),
    // rxvt
    ("\u{1B}[7~", "Home"), ("\u{1B}[8~", "End"), ("\u{1B}[11~", "F1"), ("\u{1B}[a", "S-Up"),
    ("\u{1B}Oa", "C-Up"), ("\u{1B}[3^", "C-Delete"), ("\u{1B}[3$", "S-Delete"),
    ("\u{1B}[5@", "C-S-PageUp"), ("\u{1B}\u{1B}[A", "A-Up"),
    // The numeric pad of a vt100
    ("\u{1B}OM", "Enter"), ("\u{1B}Op", "0"), ("\u{1B}Oy", "9"), ("\u{1B}Ok", "+"),
    ("\u{1B}Ol", ","), ("\u{1B}On", "."), ("\u{1B}OX", "="),
  ])
  func bytesOfAKey(_ bytes: String, _ name: String) {
    #expect(decodedInAnySplit(bytes) == [.key(KeyEvent(configName: name) ?? KeyEvent(.insert))])
  }

  @Test(arguments: [
    "\u{1B}[I", "\u{1B}[O", "\u{1B}[?1;2c", "\u{1B}[>0;276;0c", "\u{1B}[?2004;1$y", "\u{1B}[24;80R",
    "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}]11;rgb:0/0/0\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\",
    "\u{1B}[99~", "\u{1B}[E", "\u{1B}[0u", "\u{1B}[<35;5;5M", "\u{1B}[<0;5;5m", "\u{1B}[<2;5;5M",
    "\u{1B}[<0;0;5M",
  ])
  func answersAndFocusAreSwallowed(_ bytes: String) {
    #expect(decodedInAnySplit(bytes + "x") == [.key(.character("x"))])
  }

  @Test func aBurstOfAnInputEngineIsTakenInOrder() {
    let events = decodedInAnySplit("Vie\u{7F}ê\u{7F}ệt\u{1B}[D\r")
    let names = ["V", "i", "e", "Backspace", "ê", "Backspace", "ệ", "t", "Left", "Enter"]
    #expect(events == names.compactMap { KeyEvent(configName: $0).map { .key($0) } })
  }

  @Test(
    arguments: [
      ([0xFF], 1), ([0xC0, 0xAF], 2), ([0xE1, 0xBB], 1), ([0xED, 0xA0, 0x80], 3),
      ([0xF4, 0x90, 0x80, 0x80], 4), ([0x80], 1), ([0xF8], 1), ([0xE0, 0x80], 2),
    ] as [([UInt8], Int)])
  func brokenUTF8IsReplaced(_ bytes: [UInt8], _ count: Int) {
    let replaced = Array(repeating: InputEvent.key(.character("\u{FFFD}")), count: count)
    #expect(decoded(bytes) == replaced)
    #expect(decoded(bytes + [0x61]) == replaced + [.key(.character("a"))])
  }

  @Test func theReplacementIsWhatTheStandardLibraryDoes() {
    var state: UInt64 = 0x55
    for _ in 0..<2000 {
      let bytes = (0..<6).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 33) | 0x80
      }
      let expected = String(decoding: bytes, as: UTF8.self).unicodeScalars
      #expect(decoded(bytes) == expected.map { .key(.character(Character($0))) })
    }
  }

  @Test func aLoneEscapeWaitsForItsDeadline() {
    var decoder = KeyDecoder()
    #expect(decoder.deadline == nil)
    #expect(decoder.feed([0x1B], at: 100) == [])
    #expect(decoder.deadline == 125)
    #expect(decoder.expire(at: 124) == [])
    #expect(decoder.expire(at: 125) == [.key(KeyEvent(.escape))])
    #expect(decoder.deadline == nil)
    #expect(decoder.feed([0x5B, 0x41], at: 126) == [.key(.character("[")), .key(.character("A"))])
  }

  @Test func sequencesThatNeverEndAreGivenUp() {
    #expect(decoded(Array("\u{1B}[".utf8)) == [.key(KeyEvent(.character("["), .alt))])
    #expect(decoded(Array("\u{1B}O".utf8)) == [.key(KeyEvent(.character("O"), .alt))])
    #expect(decoded(Array("\u{1B}[1;5".utf8)) == [])
    #expect(
      decoded(Array("\u{1B}\u{1B}".utf8)) == [.key(KeyEvent(.escape)), .key(KeyEvent(.escape))])
    #expect(decoded(Array("\u{1B}]0;x".utf8)) == [])
  }

  @Test func anEndlessSequenceTakesNoMemory() {
    var decoder = KeyDecoder()
    _ = decoder.feed(Array("\u{1B}[".utf8) + Array(repeating: 0x31, count: 100_000), at: 0)
    #expect(decoder.feed([0x0D], at: 1).last == .key(KeyEvent(.enter)))
  }

  @Test func theTerminalSayingWhereItsCursorStandsIsNoKey() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("a\u{1B}[2;3Rb".utf8), at: 0).count == 2)
    #expect(decoder.cursorReport == Point(column: 2, row: 1))
  }

  @Test func fromTheFirstRowItWouldBeF3() {
    var decoder = KeyDecoder()
    #expect(
      decoder.feed(Array("\u{1B}[1;2R".utf8), at: 0) == [.key(KeyEvent(.function(3), .shift))])
    #expect(decoder.cursorReport == nil)
  }
}
