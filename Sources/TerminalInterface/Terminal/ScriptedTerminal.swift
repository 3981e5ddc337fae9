/// A terminal without a screen: events from a list in, frames into a list out.
///
/// When the list is used up it hangs up, so that a session always ends.
public final class ScriptedTerminal: Terminal {
  public private(set) var size: Size
  public let colourDepth: ColourDepth
  public let drawsUnicode: Bool
  /// What is left of the script.
  public private(set) var events: [InputEvent]
  /// Every frame shown, in order.
  public private(set) var frames: [Frame] = []
  /// How long each wait was allowed to take, in milliseconds.
  public private(set) var waits: [Int?] = []
  public var watchedDescriptors: [Int32] = []
  public private(set) var suspensions = 0
  public private(set) var redraws = 0
  /// Whether clicks were asked for or given back last; nil where neither was.
  public private(set) var listensToMouse: Bool?
  /// Answers that more waits; settable, to see that drawing is put off.
  public var hasPendingInput = false

  public init(
    size: Size = Size(columns: 80, rows: 24), events: [InputEvent] = [],
    colourDepth: ColourDepth = .palette, drawsUnicode: Bool = true
  ) {
    self.size = size
    self.events = events
    self.colourDepth = colourDepth
    self.drawsUnicode = drawsUnicode
  }

  /// A terminal that types a key script.
  public convenience init(
    size: Size = Size(columns: 80, rows: 24), keys: String, colourDepth: ColourDepth = .palette,
    drawsUnicode: Bool = true
  ) throws(KeyScriptError) {
    self.init(
      size: size, events: try KeyScript.events(keys), colourDepth: colourDepth,
      drawsUnicode: drawsUnicode)
  }

  /// The screen as it stands.
  public var screen: Frame? { frames.last }

  public func nextEvent(within milliseconds: Int?) -> InputEvent {
    waits.append(milliseconds)
    // A script lets the program do what it does while nobody types.
    if milliseconds == 0 { return .deadline }
    guard !events.isEmpty else { return .terminated(signal: 1) }
    let event = events.removeFirst()
    if case .resize(let size) = event { self.size = size }
    return event
  }

  public func show(_ frame: Frame) {
    frames.append(frame)
  }

  /// What was handed to the clipboard.
  public private(set) var copies: [String] = []

  public func copy(_ text: String) -> Bool {
    copies.append(text)
    return true
  }

  public func redraw() {
    redraws += 1
  }

  public func listenToMouse(_ listens: Bool) { listensToMouse = listens }

  public func suspend() {
    suspensions += 1
    events.insert(.resumed, at: 0)
  }
}
