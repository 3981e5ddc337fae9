import Glibc
import NcursesTerminal
import TerminalInterface

/// A tiny program on a real terminal: shows what it is told, row by row.
///
/// `q` leaves, Ctrl-Z suspends, `!` traps, `x` exits without closing, `w` shows wide characters,
/// `c` shows the cursor, `s` shows words in colours.
@main
struct TerminalProbe {
  private var lines: [String] = []
  private var cursor: Point?
  private var showsStyles = false

  static func main() {
    do {
      var environment: [String: String] = [:]
      for name in ["TERM", "COLORTERM", "NO_COLOR", "LC_ALL", "LC_CTYPE", "LANG"] {
        if let value = getenv(name) { environment[name] = String(cString: value) }
      }
      let arguments = CommandLine.arguments
      let options = TerminalOptions(
        usesMouse: !arguments.contains("--no-mouse"), drawsASCII: arguments.contains("--ascii"))
      let terminal = try NcursesTerminal(options: options, environment: environment)
      var probe = TerminalProbe()
      probe.run(terminal)
      terminal.close()
      print("bye")
    } catch {
      print("error: \(error)")
      exit(69)
    }
  }

  private mutating func run(_ terminal: NcursesTerminal) {
    let fallback = terminal.fallback.map { " \($0.asked)->\($0.used)" } ?? ""
    lines = ["ready \(terminal.colourDepth) \(terminal.drawsUnicode)\(fallback)"]
    while true {
      terminal.show(frame(terminal.size))
      let event = terminal.nextEvent(within: nil)
      lines.append(description(event))
      switch event {
      case .key(.character("q")): return
      case .terminated(let signal):
        terminal.close()
        exit(128 + signal)
      case .key(.character("!")): trap()
      case .key(.character("x")): exit(3)
      case .key(.control("z")): terminal.suspend()
      case .key(.character("w")): lines.append("中文 Việt e\u{323}\u{302} ❤\u{FE0F}| 🇻🇳|")
      case .key(.character("s")): showsStyles = true
      case .key(.character("c")): cursor = Point(column: 5, row: 2)
      default: break
      }
    }
  }

  private func description(_ event: InputEvent) -> String {
    switch event {
    case .key(let key): "key \(key.configName)"
    case .paste(let text): "paste \(text.debugDescription)"
    case .mouse(let mouse): "\(mouse.action) \(mouse.point.column),\(mouse.point.row)"
    case .resize(let size): "resize \(size.columns)x\(size.rows)"
    default: "\(event)"
    }
  }

  private func frame(_ size: Size) -> Frame {
    var frame = Frame(size: size)
    let style = Style(foreground: .indexed(2), background: .rgb(red: 10, green: 20, blue: 30))
    frame.paint { painter in
      painter.text("size \(size.columns)x\(size.rows)", row: 0, style: style)
      // The last cell of the screen is no exception.
      painter.glyph("#", column: size.columns - 1, row: size.rows - 1)
      for (row, line) in lines.suffix(max(1, size.rows - 2)).enumerated() {
        painter.text(line, row: row + 1)
      }
    }
    if showsStyles { paintStyles(on: &frame) }
    frame.cursor = cursor
    return frame
  }

  /// Letters in one style with blanks in the plain one between them.
  private func paintStyles(on frame: inout Frame) {
    frame.paint { painter in
      let red = Style(foreground: .indexed(1))
      let line = Style(foreground: .indexed(1), underlined: true)
      painter.text("first", column: 1, row: 22, style: red)
      for (column, letter) in ["a", "b"].enumerated() {
        painter.text(letter, column: 60 + 2 * column, row: 0, style: red)
        painter.text(letter, column: 70 + 2 * column, row: 0, style: line)
      }
    }
  }

  private func trap() {
    let numbers = [Int]()
    print(numbers[CommandLine.argc == 0 ? 0 : 1])
  }
}
