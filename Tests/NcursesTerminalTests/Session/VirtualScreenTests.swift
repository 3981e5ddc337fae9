import PTYSession
import Testing

struct VirtualScreenTests {
  private func shown(_ output: String, columns: Int = 6, rows: Int = 3) -> [String] {
    var screen = VirtualScreen(columns: columns, rows: rows)
    screen.feed(Array(output.utf8))
    return screen.text
  }

  @Test(arguments: [
    ("ab\r\ncd", ["ab", "cd", ""]), ("abcdefgh", ["abcdef", "gh", ""]),
    ("abcdef\r\nx", ["abcdef", "x", ""]), ("a\r\nb\r\nc\r\nd", ["b", "c", "d"]),
    ("\u{1B}[2;3Hx", ["", "  x", ""]), ("\u{1B}[Hab\u{8}c", ["ac", "", ""]),
    ("a\u{1B}[3Cb\u{1B}[2Dc", ["a  cb", "", ""]),
    ("a\u{1B}[B\u{1B}[Gb\u{1B}[3dc", ["a", "b", " c"]),
    ("abc\u{1B}[2G\u{1B}[K", ["a", "", ""]), ("abc\u{1B}[2G\u{1B}[1K", ["  c", "", ""]),
    ("abc\u{1B}[2G\u{1B}[X", ["a c", "", ""]), ("abc\u{1B}[2G\u{1B}[@", ["a bc", "", ""]),
    ("abc\u{1B}[2G\u{1B}[P", ["ac", "", ""]), ("a\u{1B}[4b", ["aaaaa", "", ""]),
    ("a\r\nb\r\nc\u{1B}[2H\u{1B}[L", ["a", "", "b"]),
    ("a\r\nb\r\nc\u{1B}[2H\u{1B}[M", ["a", "c", ""]),
    ("a\r\nb\r\nc\u{1B}[S", ["b", "c", ""]), ("a\r\nb\r\nc\u{1B}[T", ["", "a", "b"]),
    ("a\r\nb\r\nc\u{1B}[1;2r\u{1B}[2H\n", ["b", "", "c"]), ("a\u{1B}[H\u{1B}M", ["", "a", ""]),
    ("abc\u{1B}[1;2H\u{1B}[J", ["a", "", ""]), ("abc\u{1B}[2J", ["", "", ""]),
    ("\u{1B}(0lqk\u{1B}(Bq", ["┌─┐q", "", ""]),
    ("\u{1B}[1;31;48;2;1;2;3mx\u{1B}[m", ["x", "", ""]),
    ("中文", ["中文", "", ""]), ("中文\u{1B}[2Gx", [" x文", "", ""]), ("abcde中", ["abcde", "中", ""]),
    ("e\u{302}x", ["e\u{302}x", "", ""]), ("a\u{1B}[?1049hb\u{1B}[?1049lc", ["ac", "", ""]),
    ("\u{1B}]0;title\u{7}x", ["x", "", ""]), ("a\u{1B}7\u{1B}[3Hb\u{1B}8c", ["ac", "", "b"]),
    ("abc\u{1B}[4h\u{1B}[Gx\u{1B}[4ly", ["xybc", "", ""]),
  ])
  func sequencesDoWhatATerminalDoes(_ output: String, _ rows: [String]) {
    #expect(shown(output) == rows)
  }

  @Test func modesAreRemembered() {
    var screen = VirtualScreen(columns: 2, rows: 2)
    screen.feed(Array("\u{1B}[?2004h\u{1B}[?1000;1006h\u{1B}[?25l\u{1B}[?1000l".utf8))
    #expect(screen.modes == [2004, 1006])
    #expect(!screen.isCursorVisible)
  }
}
