import TerminalInterface

/// A terminal on which nothing is drawn: the session is told of in sentences instead.
final class SilentTerminal: Terminal {
  /// As great as a common screen, for what counts in pages.
  let size = Size(columns: 80, rows: 24)
  let colourDepth = ColourDepth.mono
  let drawsUnicode = false
  let hasPendingInput = false
  var watchedDescriptors: [Int32] = []

  func nextEvent(within milliseconds: Int?) -> InputEvent { .terminated(signal: 1) }
  func show(_ frame: Frame) {}
  func redraw() {}
  func suspend() {}
  func copy(_ text: String) -> Bool { false }
}
