extension Painter {
  /// Draws a line of a glyph to the right.
  public mutating func horizontalLine(
    column: Int = 0, row: Int, columns: Int? = nil, _ glyph: Character = "─", style: Style? = nil
  ) {
    let length = columns ?? size.columns - column
    fill(Rect(column: column, row: row, columns: length, rows: 1), glyph, style: style)
  }

  /// Draws a line of a glyph downwards.
  public mutating func verticalLine(
    column: Int, row: Int = 0, rows: Int? = nil, _ glyph: Character = "│", style: Style? = nil
  ) {
    let length = rows ?? size.rows - row
    fill(Rect(column: column, row: row, columns: 1, rows: length), glyph, style: style)
  }

  /// Draws a box along the inside of a rectangle and returns the room inside it.
  ///
  /// The title stands in the top line and the note in the bottom line, each between blanks and cut to
  /// fit. A rectangle under two columns or rows stays as it is.
  @discardableResult
  public mutating func box(
    _ rect: Rect? = nil, _ border: BorderGlyphs = .rounded, title: String = "", note: String = "",
    style: Style? = nil, titleStyle: Style? = nil
  ) -> Rect {
    let rect = rect ?? bounds
    let inner = rect.inset(columns: 1, rows: 1)
    guard rect.columns >= 2, rect.rows >= 2 else { return inner }
    let (right, bottom) = (rect.endColumn - 1, rect.endRow - 1)
    for row in [rect.row, bottom] {
      horizontalLine(
        column: inner.column, row: row, columns: inner.columns, border.horizontal, style: style)
    }
    for column in [rect.column, right] {
      verticalLine(column: column, row: inner.row, rows: inner.rows, border.vertical, style: style)
    }
    glyph(border.topLeft, column: rect.column, row: rect.row, style: style)
    glyph(border.topRight, column: right, row: rect.row, style: style)
    glyph(border.bottomLeft, column: rect.column, row: bottom, style: style)
    glyph(border.bottomRight, column: right, row: bottom, style: style)
    label(title, above: inner, row: rect.row, style: titleStyle ?? style)
    label(note, above: inner, row: bottom, style: titleStyle ?? style)
    return inner
  }

  private mutating func label(_ label: String, above inner: Rect, row: Int, style: Style?) {
    guard !label.isEmpty, inner.columns > 2 else { return }
    let shown = label.truncated(to: inner.columns - 2, cutMark)
    text(" \(shown) ", column: inner.column, row: row, columns: inner.columns, style: style)
  }
}
