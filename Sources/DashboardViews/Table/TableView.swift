import TerminalInterface

/// What stands in a cell of a table.
enum TableCell: Hashable, Sendable {
  case text(RichText)
  /// Text that goes on in the next line where a row has several.
  case wrapped(String)
  /// Text that ends at the right edge of its column.
  case trailing(RichText)
  /// A bar of a share 0…1 with a tick where the path stands; empty where the share is not known.
  case bar(Double?, tick: Double?, Role)
}

/// A table being drawn: its layout and what stands where.
struct TableView<ID: Hashable & Sendable> {
  let scene: Scene
  let layout: TableLayout<ID>
  let cell: (_ row: Int, _ column: ID) -> TableCell

  func drawHeads(in rect: Rect, with painter: inout Painter) {
    for placed in layout.columns {
      let head = RichText(placed.column.heading, .dim)
      scene.draw(
        placed.column.isTrailing
          ? head.cut(to: placed.width, ellipsis: scene.ellipsis).trailing(in: placed.width) : head,
        column: rect.column + placed.offset, row: rect.row, columns: placed.width, with: &painter)
    }
  }

  /// How many lines each row gets: two where a text is cut and all rows fit with two.
  func lines(forRows count: Int, in available: Int) -> Int {
    let isCut = layout.columns.contains { $0.column.stretches && $0.width < $0.column.ideal }
    return isCut && 2 * count <= available ? 2 : 1
  }

  /// Draws the rows of a span from the top of a rectangle, the selected one with a band behind what
  /// names it and what it is worth.
  func drawRows(
    _ span: ListSpan, selected: Int, lines: Int = 1, in rect: Rect, inset: Int,
    isClickable: Bool = true,
    with painter: inout Painter
  ) {
    if isClickable { scene.recorder?.take(self, count: span.count) }
    for (offset, row) in span.rows.enumerated() where (offset + 1) * lines <= rect.rows {
      let line = Rect(
        column: rect.column, row: rect.row + offset * lines, columns: rect.columns, rows: lines)
      let band = row == selected ? band(in: line, inset: inset) : nil
      if let band { scene.drawBand(band, with: &painter) }
      for placed in layout.columns {
        let cellRect = Rect(
          column: line.column + inset + placed.offset, row: line.row, columns: placed.width,
          rows: lines)
        draw(
          cell(row, placed.column.id), in: cellRect,
          isSelected: band.map { cellRect.column < $0.endColumn } ?? false, with: &painter)
      }
      if isClickable { painter.region(line, "row:\(row)") }
    }
    scene.drawScrollbar(span, in: rect, with: &painter)
  }

  /// What of a row lights up when it is selected: one blank more than what stands in it.
  private func band(in line: Rect, inset: Int) -> Rect {
    guard let width = layout.selectionWidth else { return line }
    return line.split(left: inset + width + 1).left
  }

  private func draw(
    _ cell: TableCell, in rect: Rect, isSelected: Bool, with painter: inout Painter
  ) {
    switch cell {
    case .text(let text):
      scene.draw(
        text, column: rect.column, row: rect.row, columns: rect.columns, isSelected: isSelected,
        with: &painter)
    case .wrapped(let text):
      scene.drawWrapped(text, in: rect, isSelected: isSelected, with: &painter)
    case .trailing(let text):
      scene.drawTrailing(
        text, column: rect.column, row: rect.row, columns: rect.columns, isSelected: isSelected,
        with: &painter)
    case .bar(let share, let tick, let role):
      guard let share else { return }
      scene.drawBar(
        share, tick: tick, role, in: rect.split(top: 1).top, isSelected: isSelected,
        with: &painter)
    }
  }
}
