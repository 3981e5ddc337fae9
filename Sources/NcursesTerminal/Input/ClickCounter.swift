import TerminalInterface

/// Tells a double click from two clicks.
struct ClickCounter {
  static let doubleClickTime = 400
  private var last: (point: Point, time: Int)?

  /// The action of a press of the left button at a place and time in milliseconds.
  mutating func press(at point: Point, _ now: Int) -> MouseEvent.Action {
    if let last, last.point == point, now - last.time <= Self.doubleClickTime {
      self.last = nil
      return .doubleClick
    }
    last = (point, now)
    return .press
  }
}
