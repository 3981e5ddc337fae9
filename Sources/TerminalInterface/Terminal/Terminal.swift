/// What a dashboard needs of a terminal; ncurses is one, a script is another.
public protocol Terminal: AnyObject {
  var size: Size { get }
  var colourDepth: ColourDepth { get }
  /// Whether box-drawing, block and braille characters may be used.
  var drawsUnicode: Bool { get }

  /// Waits for the next thing to happen, at most until the deadline.
  ///
  /// - Parameter milliseconds: how long to wait; nil waits for ever and burns nothing.
  func nextEvent(within milliseconds: Int?) -> InputEvent

  /// Descriptors that make `nextEvent` return `filesChanged` when there is something to read; who
  /// gave them reads them, or the event comes again at once.
  var watchedDescriptors: [Int32] { get set }

  /// Whether more input waits already, so that drawing may be put off.
  var hasPendingInput: Bool { get }

  /// Shows a frame; the terminal sends only what differs from the last one.
  func show(_ frame: Frame)

  /// Lets the next frame be drawn from nothing, for a screen that something else wrote over.
  func redraw()

  /// Hands a text to the clipboard of the person at the terminal, who may be far away; false where it
  /// is too long for that.
  func copy(_ text: String) -> Bool

  /// Takes clicks and the wheel, or leaves them to the terminal, which can then select text.
  func listenToMouse(_ listens: Bool)

  /// Stops the program as Ctrl-Z does and comes back when the shell says so.
  func suspend()
}

extension Terminal {
  /// One that has no mouse has nothing to do.
  public func listenToMouse(_ listens: Bool) {}
}
