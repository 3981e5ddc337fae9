import CNcurses
import Glibc
public import TerminalInterface

/// The terminal the program was started on, through ncurses.
///
/// Opening it takes the screen over; `close`, the end of the object, a fatal signal and `exit` give
/// it back as it was. There may be one at a time, made before any thread is started.
public final class NcursesTerminal: Terminal {
  public private(set) var size: Size
  public let colourDepth: ColourDepth
  public var drawsUnicode: Bool { isUnicode && !probe.isWide }
  /// The name terminfo lacked and the one used in its place, for a note to the person; `asked` is
  /// empty when `TERM` was not set.
  public let fallback: (asked: String, used: String)?
  /// Descriptors that make `nextEvent` return `filesChanged` when there is something to read, such as
  /// one of inotify; who gave them reads them, or the event comes again at once.
  public var watchedDescriptors: [Int32] = []

  private let session: CursesSession
  private let input = InputReader()
  private let signals: SignalInbox
  private var writer: RowWriter
  private var isClosed = false
  private let isUnicode: Bool
  private var probe = WidthProbe()
  private let canSuspend: Bool

  public init(
    options: TerminalOptions = TerminalOptions(), environment: [String: String]
  ) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    isUnicode = CharacterLocale.activate(environment) && !options.drawsASCII
    let kind = try TerminalKind(environment: environment)
    signals = try SignalInbox()
    do {
      session = try CursesSession(kind, options)
    } catch {
      signals.close()
      throw error
    }
    let colours = TerminalColours(
      kind, isMono: environment["NO_COLOR"].map { !$0.isEmpty } ?? false)
    colourDepth = colours.depth
    canSuspend = options.canSuspend
    fallback = kind.replaces.map { ($0, kind.name) }
    size = session.size
    writer = RowWriter(colours)
    if kind.reportsCursor {
      session.askWidth()
      probe.asked(at: Clock.now)
    }
  }

  deinit { close() }

  /// Keeps signals that would end the program back until a terminal reports them, and after it was
  /// closed; for what must be tidied up however the program ends.
  public static func holdSignalsBack() { SignalInbox.holdBack() }

  /// Gives the terminal back as it was; doing it twice is harmless.
  public func close() {
    guard !isClosed else { return }
    awaitAnswer()
    isClosed = true
    session.close()
    signals.close()
  }

  /// An answer still on its way would be typed into the shell.
  private func awaitAnswer() {
    while let deadline = probe.deadline, Clock.now < deadline, !input.isOver {
      _ = input.wait(until: deadline, -1, [])
      takeAnswer()
    }
  }

  /// What was drawn for narrow characters is drawn anew once the terminal turns out to be another.
  private func takeAnswer() {
    guard let report = input.takeCursorReport() else { return }
    probe.answered(report)
    guard probe.isWide, !writer.avoidsAmbiguous else { return }
    writer.avoidsAmbiguous = true
    redraw()
    input.push(.resumed)
  }

  public var hasPendingInput: Bool { input.hasPending }

  public func show(_ frame: Frame) {
    guard !isClosed else { return }
    writer.take(frame, on: size)
    session.draw { writer.update(frame.cursor, size) }
  }

  public func redraw() {
    guard !isClosed else { return }
    cn_repaint_all()
    writer.forget()
  }

  public func copy(_ text: String) -> Bool {
    guard !isClosed, let sequence = ClipboardSequence.text(copying: text) else { return false }
    session.send(sequence)
    return true
  }

  public func listenToMouse(_ listens: Bool) {
    guard !isClosed else { return }
    session.listenToMouse(listens)
  }

  public func suspend() {
    guard !isClosed, canSuspend else { return }
    session.leave()
    signals.stop()
    comeBack()
    input.push(.resumed)
  }

  public func nextEvent(within milliseconds: Int?) -> InputEvent {
    let deadline = milliseconds.map { Clock.now + max(0, $0) }
    while true {
      if let event = input.next() { return event }
      if input.isOver { return .terminated(signal: SIGHUP) }
      let woken = input.wait(until: deadline, signals.descriptor, watchedDescriptors)
      while let signal = signals.next() { take(signal) }
      takeAnswer()
      if let event = input.next() { return event }
      if woken.isFilesChanged { return .filesChanged }
      if let deadline, Clock.now >= deadline { return .deadline }
    }
  }

  private func take(_ signal: Int32) {
    switch signal {
    case SIGWINCH:
      resize()
    case SIGTSTP:
      suspend()
    case SIGCONT:
      // Stopped by force and continued: what the shell did to the terminal is unknown.
      comeBack()
      input.push(.resumed)
    default:
      input.push(.terminated(signal: signal))
    }
  }

  private func resize() {
    let new = session.currentSize
    guard new != size else { return }
    size = new
    session.resize(to: new)
    writer.forget()
    input.push(.resize(new))
  }

  private func comeBack() {
    session.enter()
    writer.forget()
    // The SIGCONT that woke the process is not another one.
    while let signal = signals.next() {
      if signal != SIGCONT, signal != SIGTSTP, signal != SIGWINCH {
        input.push(.terminated(signal: signal))
      }
    }
    resize()
  }
}
