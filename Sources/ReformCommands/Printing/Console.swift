import Glibc
import ReformModel
import TerminalInterface

/// Standard output and standard error of a command.
///
/// What comes from data can reach a terminal only through `Line`, which makes it safe to show.
/// Output is gathered and written at the end; notes and errors go out at once.
public final class Console {
  /// Whether output goes to a terminal, and how wide that is.
  public struct Screen: Sendable, Hashable {
    public var columns: Int
    public var usesColour: Bool

    public init(columns: Int, usesColour: Bool) {
      self.columns = columns
      self.usesColour = usesColour
    }
  }

  /// Nil where standard output is a file or pipe.
  public let screen: Screen?
  /// Whether standard error is read by a person right now.
  public let showsProgress: Bool
  var isQuiet = false
  private let write: ([UInt8], Bool) -> Int32
  private var gathered: [UInt8] = []

  /// `write` takes bytes and whether they are for standard error; returns 0 or an `errno`.
  public init(
    screen: Screen?, showsProgress: Bool = false, write: @escaping ([UInt8], Bool) -> Int32
  ) {
    self.screen = screen
    self.showsProgress = showsProgress
    self.write = write
  }

  /// One line of output.
  func print(_ line: Line) {
    let text = line.rendered(colour: screen?.usesColour ?? false)
    gathered += Array(text.utf8) + [UInt8(ascii: "\n")]
  }

  func print(_ text: String = "") { print(Line(text)) }

  func print(_ table: TextTable) {
    for line in table.lines(columns: screen?.columns) { print(line) }
  }

  /// A document for a program to read, just as it is; the caller answers for its characters.
  func print(document bytes: [UInt8]) { gathered += bytes }

  /// A sentence beside the output, for people; `--quiet` keeps it back.
  func note(_ sentence: String) {
    if !isQuiet { tell(sentence) }
  }

  /// A sentence that must be told.
  func tell(_ sentence: String) {
    let lines = sentence.split(separator: "\n", omittingEmptySubsequences: false)
    let text = lines.map { String($0).safeToShow + "\n" }.joined()
    _ = write(Array(text.utf8), true)
  }

  /// Shows how far long work is, in place; nothing where nobody watches.
  func progress(_ sentence: String?) {
    guard showsProgress, !isQuiet else { return }
    _ = write(Array(("\r\u{1B}[K" + (sentence?.safeToShow ?? "")).utf8), true)
  }

  /// Writes what was gathered; a reader that went away is no failure.
  func flush() throws {
    guard !gathered.isEmpty else { return }
    let code = write(gathered, false)
    gathered = []
    guard code == 0 || code == EPIPE else {
      throw CommandFailure(.writeFailed) {
        $0.cannotWriteOutput(reason: $0.systemReason(code))
      }
    }
  }
}

extension Console {
  /// The standard streams of the process.
  static func process(_ environment: [String: String]) -> Console {
    // A reader that goes away shows as an error of `write`, which `flush` passes over in silence.
    signal(SIGPIPE, SIG_IGN)
    // Over the limit on the size of files a `write` fails and is rolled back, instead of ending the
    // program with half of a line in the journal.
    signal(SIGXFSZ, SIG_IGN)
    return Console(
      screen: screen(environment), showsProgress: isatty(STDERR_FILENO) == 1,
      write: { FileBytes.writeAll($0, to: $1 ? STDERR_FILENO : STDOUT_FILENO) })
  }

  private static func screen(_ environment: [String: String]) -> Screen? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    let known = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    let isPlain = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
    return Screen(columns: known ? Int(size.ws_col) : 80, usesColour: !isPlain)
  }
}
