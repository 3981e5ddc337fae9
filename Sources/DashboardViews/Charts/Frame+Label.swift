import TerminalInterface

extension Frame {
  /// Writes a text into the first row of a rectangle, made safe and cut to its width.
  mutating func label(
    _ text: String, in rect: Rect, style: Style, _ alignment: TextAlignment = .left
  ) {
    paint(in: rect, style: style) { painter -> Void in
      painter.text(text, row: 0, alignment)
    }
  }
}
