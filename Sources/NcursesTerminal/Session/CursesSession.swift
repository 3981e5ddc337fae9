import CNcurses
import Glibc
import TerminalInterface

/// Entering and leaving the modes of the terminal, with the way back kept for a crash.
final class CursesSession {
  private let screen: OpaquePointer
  private let output: FrameOutput?
  private let hasMouse: Bool
  private var usesMouse: Bool
  private let restoring: [UInt8]
  private var saved: termios

  init(_ kind: TerminalKind, _ options: TerminalOptions) throws(TerminalError) {
    var saved = termios()
    guard tcgetattr(STDIN_FILENO, &saved) == 0 else {
      throw .system(call: "tcgetattr", code: errno)
    }
    self.saved = saved
    cn_ignore_size_variables()
    restoring = kind.restoring
    CursesSession.arm(saved, kind.restoring)
    output = FrameOutput()
    guard let screen = cn_newterm(kind.name, output?.descriptor ?? -1) else {
      cn_crash_disarm()
      throw .unknown(term: kind.name)
    }
    self.screen = screen
    hasMouse = kind.hasMouse
    usesMouse = options.usesMouse && kind.hasMouse
    raw()
    noecho()
    nonl()
    curs_set(0)
    CursesSession.send(modes.enter)
  }

  private var modes: (enter: String, leave: String) {
    hasMouse
      ? (TerminalModes.enter(mouse: usesMouse), TerminalModes.leave(mouse: usesMouse)) : ("", "")
  }

  /// Asks for clicks and the wheel, or leaves them to the terminal, where it knows them at all.
  func listenToMouse(_ listens: Bool) {
    guard hasMouse, listens != usesMouse else { return }
    usesMouse = listens
    CursesSession.send(TerminalModes.mouse(listens))
  }

  /// Takes the second screen, still blank, and asks how wide it draws.
  func askWidth() {
    draw { _ = wrefresh(cn_stdscr()) }
    CursesSession.send(WidthProbe.question)
  }

  /// The size the kernel knows, or what ncurses took from terminfo.
  var size: Size {
    let screen = cn_stdscr()
    return Size(columns: Int(getmaxx(screen)), rows: Int(getmaxy(screen)))
  }

  var currentSize: Size {
    var (columns, rows) = (Int32(), Int32())
    guard cn_window_size(STDOUT_FILENO, &columns, &rows) == 0 else { return size }
    return Size(columns: Int(columns), rows: Int(rows))
  }

  /// resize_term rather than resizeterm: nobody reads the KEY_RESIZE the latter pushes.
  func resize(to size: Size) {
    resize_term(Int32(size.rows), Int32(size.columns))
    cn_repaint_all()
  }

  /// Gives the terminal to the shell for a while.
  func leave() {
    CursesSession.send(modes.leave)
    endwin()
    tcsetattr(STDIN_FILENO, TCSADRAIN, &saved)
    cn_crash_disarm()
  }

  /// Takes it again; the next frame paints everything.
  func enter() {
    CursesSession.arm(saved, restoring)
    reset_prog_mode()
    // After endwin the first refresh brings the second screen and the modes back.
    CursesSession.send(modes.enter)
    cn_repaint_all()
  }

  func close() {
    leave()
    delscreen(screen)
  }

  /// Lets ncurses bring the screen up to date.
  func draw(_ draw: () -> Void) {
    if let output { output.send(draw) } else { draw() }
  }

  /// Sends a sequence that ncurses knows nothing of and that moves nothing on the screen.
  func send(_ sequence: String) { CursesSession.send(sequence) }

  private static func send(_ sequence: String) { FrameOutput.write(Array(sequence.utf8)) }

  private static func arm(_ saved: termios, _ bytes: [UInt8]) {
    var saved = saved
    bytes.withUnsafeBytes { raw in
      _ = cn_crash_arm(
        STDOUT_FILENO, &saved, raw.bindMemory(to: CChar.self).baseAddress, raw.count)
    }
  }
}
