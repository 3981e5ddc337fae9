import TerminalInterface

extension KeyDecoder {
  mutating func takeControl(
    _ byte: UInt8, _ bytes: [UInt8], _ now: Int, _ events: inout [InputEvent]
  ) {
    switch byte {
    case 0x1B:
      // Cut off by the next sequence.
      (state, hasAlt) = (.escape, false)
    case UInt8(ascii: "[") where bytes.isEmpty:
      // The Linux console has ESC [ [ A for F1.
      state = .controlSequence([byte])
    case UInt8(ascii: "$") where bytes.first != UInt8(ascii: "?"):
      finish(byte, bytes, now, &events)
    case 0x20...0x3F where bytes.count < Self.sequenceLimit:
      state = .controlSequence(bytes + [byte])
    case 0x40...0x7E:
      finish(byte, bytes, now, &events)
    default:
      (state, hasAlt) = (.ground, false)
    }
  }

  mutating func takeSingleShift(
    _ byte: UInt8, _ bytes: [UInt8], _ events: inout [InputEvent]
  ) {
    let isParameter = (0x30...0x39).contains(byte) || byte == UInt8(ascii: ";")
    if isParameter, bytes.count < Self.sequenceLimit {
      state = .singleShift(bytes + [byte])
      return
    }
    state = .ground
    let parameters = SequenceParameters(bytes)
    if byte == 0x1B {
      (state, hasAlt) = (.escape, false)
    } else if var key = KeySequences.singleShift(byte) {
      key.modifiers.formUnion(parameters.modifiers(at: parameters.count - 1))
      emit(key, &events)
    } else {
      hasAlt = false
    }
  }

  mutating func takeOldMouse(_ bytes: [UInt8], _ now: Int, _ events: inout [InputEvent]) {
    guard bytes.count == 3 else {
      state = .oldMouse(bytes)
      return
    }
    let numbers = bytes.map { Int($0) - 32 }
    // Button 3 is a release in this form.
    mouse(
      numbers[0], numbers[1], numbers[2], isPress: numbers[0] & 3 != 3 || numbers[0] >= 64, now,
      &events)
  }

  private mutating func finish(
    _ final: UInt8, _ bytes: [UInt8], _ now: Int, _ events: inout [InputEvent]
  ) {
    if bytes.isEmpty, final == UInt8(ascii: "M") {
      state = .oldMouse([])
      return
    }
    if bytes.first == UInt8(ascii: "<") {
      let p = SequenceParameters(bytes.dropFirst())
      mouse(p[0], p[1], p[2], isPress: final == UInt8(ascii: "M"), now, &events)
      return
    }
    if bytes == Array("200".utf8), final == UInt8(ascii: "~") {
      (state, hasAlt) = (.paste(PasteCollector()), false)
      return
    }
    if final == UInt8(ascii: "R"), let point = SequenceParameters(bytes).reportedCursor {
      (state, hasAlt, cursorReport) = (.ground, false, point)
      return
    }
    if let key = KeySequences.control(final, bytes) {
      emit(key, &events)
    } else {
      (state, hasAlt) = (.ground, false)
    }
  }

  /// Only the left button and the wheel mean anything; the rest is swallowed.
  private mutating func mouse(
    _ code: Int, _ column: Int, _ row: Int, isPress: Bool, _ now: Int,
    _ events: inout [InputEvent]
  ) {
    (state, hasAlt) = (.ground, false)
    let (motion, modifiers) = (32, 4 | 8 | 16)
    guard isPress, code & motion == 0, column > 0, row > 0 else { return }
    let point = Point(column: column - 1, row: row - 1)
    switch code & ~modifiers {
    case 0: events.append(.mouse(MouseEvent(clicks.press(at: point, now), at: point)))
    case 64: events.append(.mouse(MouseEvent(.wheelUp, at: point)))
    case 65: events.append(.mouse(MouseEvent(.wheelDown, at: point)))
    default: break
    }
  }
}
