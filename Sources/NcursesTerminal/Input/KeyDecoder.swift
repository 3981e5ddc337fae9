import TerminalInterface

/// Turns the bytes a terminal sends into events, however the bytes are split over reads.
///
/// Knows the forms of xterm, the Linux console, vt100, rxvt, screen and tmux, bracketed paste and
/// the mouse. It has no clock: the time is an argument, in milliseconds of any monotonic clock.
struct KeyDecoder {
  /// How long a lone ESC may be the beginning of something.
  static let escapePatience = 25
  /// How long the rest of a sequence or of a character may be on its way.
  static let sequencePatience = 250
  /// How long a paste may pause before what came of it is shown.
  static let pastePatience = 2000
  static let pasteLimit = 1 << 20
  static let sequenceLimit = 64

  enum State {
    case ground
    /// After ESC.
    case escape
    /// After ESC [, with what came since.
    case controlSequence([UInt8])
    /// After ESC O, with digits and semicolons since.
    case singleShift([UInt8])
    /// After ESC [ M: three bytes of the old mouse form.
    case oldMouse([UInt8])
    /// An answer of the terminal up to BEL or ST; nothing we asked for.
    case string(sawEscape: Bool)
    case character(UTF8Assembler)
    case paste(PasteCollector)
  }

  var state = State.ground
  /// An ESC came before what is being read now.
  var hasAlt = false
  var clicks = ClickCounter()
  /// Where the terminal said last that its cursor stands; counted from 0.
  var cursorReport: Point?
  private var lastByte = 0

  init() {}

  /// When to call `expire`, if nothing comes before; nil when nothing is pending.
  var deadline: Int? {
    switch state {
    case .ground: nil
    case .escape: lastByte + Self.escapePatience
    case .paste(let collector): collector.patience.map { lastByte + $0 }
    default: lastByte + Self.sequencePatience
    }
  }

  /// Takes bytes as they came and returns what they complete.
  mutating func feed(_ bytes: some Sequence<UInt8>, at now: Int) -> [InputEvent] {
    var events: [InputEvent] = []
    for byte in bytes { take(byte, now, &events) }
    lastByte = now
    return events
  }

  /// Decides what is pending, since its rest did not come in time.
  mutating func expire(at now: Int) -> [InputEvent] {
    guard let deadline, now >= deadline else { return [] }
    let (pending, alt) = (state, hasAlt)
    (state, hasAlt) = (.ground, false)
    switch pending {
    case .escape:
      return alt ? [.key(KeyEvent(.escape)), .key(KeyEvent(.escape))] : [.key(KeyEvent(.escape))]
    case .controlSequence(let bytes) where bytes.isEmpty:
      return [.key(KeyEvent(.character("["), .alt))]
    case .singleShift(let bytes) where bytes.isEmpty: return [.key(KeyEvent(.character("O"), .alt))]
    case .character: return [.key(.character("\u{FFFD}"))]
    case .paste(let collector): return pause(collector)
    default: return []
    }
  }

  /// A pause on a slow link ends no paste: its rest would be taken for keys and run commands. Only a
  /// lone Esc after a pause does, for a terminal that never sends the end.
  private mutating func pause(_ collector: PasteCollector) -> [InputEvent] {
    if !collector.isLeft { state = .paste(collector.continued) }
    return collector.isEmpty ? [] : [.paste(collector.text)]
  }

  private mutating func take(_ byte: UInt8, _ now: Int, _ events: inout [InputEvent]) {
    switch state {
    case .ground: takePlain(byte, &events)
    case .escape: takeAfterEscape(byte, &events)
    case .controlSequence(let bytes): takeControl(byte, bytes, now, &events)
    case .singleShift(let bytes): takeSingleShift(byte, bytes, &events)
    case .oldMouse(let bytes): takeOldMouse(bytes + [byte], now, &events)
    case .string(let sawEscape): takeString(byte, sawEscape)
    case .character(let assembler): takeContinuation(byte, assembler, &events)
    case .paste:
      takePasted(byte, &events)
    }
  }

  private mutating func takePlain(_ byte: UInt8, _ events: inout [InputEvent]) {
    if byte == 0x1B {
      state = .escape
      return
    }
    state = .ground
    if byte < 0x80 {
      emit(ControlBytes.key(byte), &events)
    } else if let assembler = UTF8Assembler(lead: byte) {
      state = .character(assembler)
    } else {
      emit(.character("\u{FFFD}"), &events)
    }
  }

  private mutating func takeAfterEscape(_ byte: UInt8, _ events: inout [InputEvent]) {
    switch byte {
    case 0x1B where hasAlt:
      // A third ESC: the first was one by itself.
      events.append(.key(KeyEvent(.escape)))
    case 0x1B: hasAlt = true
    case UInt8(ascii: "["): state = .controlSequence([])
    case UInt8(ascii: "O"): state = .singleShift([])
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
      state = .string(sawEscape: false)
    default:
      hasAlt = true
      takePlain(byte, &events)
    }
  }

  private mutating func takeString(_ byte: UInt8, _ sawEscape: Bool) {
    let isOver = byte == 0x07 || (sawEscape && byte == UInt8(ascii: "\\"))
    state = isOver ? .ground : .string(sawEscape: byte == 0x1B)
    if isOver { hasAlt = false }
  }

  private mutating func takeContinuation(
    _ byte: UInt8, _ assembler: UTF8Assembler, _ events: inout [InputEvent]
  ) {
    var assembler = assembler
    switch assembler.take(byte) {
    case .more: state = .character(assembler)
    case .scalar(let scalar):
      state = .ground
      emit(.character(Character(scalar)), &events)
    case .broken:
      emit(.character("\u{FFFD}"), &events)
      takePlain(byte, &events)
    }
  }

  private mutating func takePasted(_ byte: UInt8, _ events: inout [InputEvent]) {
    guard case .paste(var collector) = state else { return }
    // Held by one owner only, so that a long paste is not copied for every byte.
    state = .ground
    if collector.take(byte) {
      events.append(.paste(collector.text))
    } else {
      state = .paste(collector)
    }
  }

  mutating func emit(_ key: KeyEvent, _ events: inout [InputEvent]) {
    var key = key
    if hasAlt { key.modifiers.insert(.alt) }
    (state, hasAlt) = (.ground, false)
    events.append(.key(key))
  }
}
