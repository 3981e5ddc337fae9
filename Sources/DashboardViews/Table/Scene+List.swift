import DashboardLogic
import ReformModel
import TerminalInterface

extension Scene {
  /// A rectangle without the margin that wider screens keep at both sides.
  func inset(_ rect: Rect) -> Rect {
    rect.inset(columns: ListWindow.margin(rect.columns), rows: 0)
  }

  /// The columns of a table of so many rows in a rectangle: a blank parts it from its scrollbar.
  func tableColumns(in rect: Rect, rows: Int) -> Int {
    inset(rect).columns - (rows > rect.rows ? 1 : 0)
  }

  /// Draws heads and rows of a table where a layout puts them.
  func drawList<ID>(
    _ table: TableView<ID>, count: Int, _ layout: ListLayout, with painter: inout Painter
  ) {
    if let heads = layout.heads { table.drawHeads(in: inset(heads), with: &painter) }
    let list = state.place.list
    let lines = table.lines(forRows: count, in: layout.list.rows)
    let span = ListSpan(list, count: count, visible: layout.list.rows / lines)
    table.drawRows(
      span, selected: min(list.selected, count - 1), lines: lines, in: layout.list,
      inset: inset(layout.list).column - layout.list.column, with: &painter)
  }

  /// Lights up a row and marks its edge, so that a faint screen shows it too.
  func drawBand(_ band: Rect, with painter: inout Painter) {
    painter.fill(band, style: theme[.selection])
    guard band.columns > 1 else { return }
    for row in band.row..<band.endRow {
      painter.glyph(
        level.isASCII ? ">" : "▌", column: band.column, row: row, style: theme.selected(.accent))
    }
  }

  /// Draws a scrollbar in the last column where not everything is on screen.
  func drawScrollbar(_ span: ListSpan, in rect: Rect, with painter: inout Painter) {
    guard span.needsScrollbar, rect.columns > 2 else { return }
    for row in 0..<min(span.visible, rect.rows) {
      let isThumb = span.thumb.contains(row)
      let glyph: Character =
        level.isASCII ? (isThumb ? "#" : "|") : (isThumb ? "█" : "│")
      painter.glyph(
        glyph, column: rect.endColumn - 1, row: rect.row + row,
        style: theme[isThumb ? .dim : .border])
    }
  }

  /// Says why a list is empty, and how to see more where a filter is the reason.
  func drawNothing(_ sentence: String, in rect: Rect, with painter: inout Painter) {
    let rect = inset(rect)
    guard !rect.isEmpty else { return }
    let row = rect.row + min(1, rect.rows - 1)
    draw(RichText(sentence), column: rect.column, row: row, columns: rect.columns, with: &painter)
    guard !state.place.filter.isEmpty, row + 1 < rect.endRow else { return }
    draw(
      RichText(words.clearFilterHint(state.keyName(of: .close)), .dim), column: rect.column,
      row: row + 1,
      columns: rect.columns, with: &painter)
  }
}

extension Array {
  /// The element at an index, or nil outside.
  func element(at index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
