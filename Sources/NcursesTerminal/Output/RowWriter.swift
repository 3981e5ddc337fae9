import CNcurses
import TerminalInterface

/// Hands ncurses the rows that changed, whole; what of them differs on the screen is its business.
struct RowWriter {
  private let colours: TerminalColours
  private var previous: Frame?
  private var buffer: [cchar_t] = []
  /// Whether the terminal draws ambiguous characters in two columns, and others take their place.
  var avoidsAmbiguous = false

  init(_ colours: TerminalColours) {
    self.colours = colours
  }

  /// The next frame is written as if nothing were known about the screen.
  mutating func forget() {
    previous = nil
  }

  /// Hands over a frame for a screen of a size; what the frame lacks is blank.
  mutating func take(_ frame: Frame, on size: Size) {
    let known = previous?.size == frame.size ? previous : nil
    for row in 0..<size.rows {
      if row >= frame.size.rows {
        if known == nil { write([], row, size) }
      } else if let known, known.row(row) == frame.row(row) {
        continue
      } else {
        write(frame.row(row), row, size)
      }
    }
    previous = frame
  }

  /// Brings the screen up to date with the rows handed over.
  func update(_ cursor: Point?, _ size: Size) {
    placeCursor(cursor, size)
    wnoutrefresh(cn_stdscr())
    doupdate()
  }

  private func placeCursor(_ cursor: Point?, _ size: Size) {
    if let cursor, Rect(size).contains(cursor) {
      cn_leave_cursor(0)
      wmove(cn_stdscr(), Int32(cursor.row), Int32(cursor.column))
      curs_set(1)
    } else {
      // The cursor may stay wherever the last byte left it.
      cn_leave_cursor(1)
      curs_set(0)
    }
  }

  private mutating func write(_ cells: ArraySlice<Cell>, _ row: Int, _ size: Size) {
    buffer.removeAll(keepingCapacity: true)
    var column = 0
    var style = Style.plain
    var ink = CellInk(style, colours)
    for (cell, inked) in zip(cells, InkedBlanks.styles(of: cells)) where cell.width > 0 {
      guard column + Int(cell.width) <= size.columns else { break }
      if inked != style {
        style = inked
        ink = CellInk(style, colours)
      }
      for piece in GlyphPieces.of(cell, avoidsAmbiguous: avoidsAmbiguous) { append(piece, ink) }
      column += Int(cell.width)
    }
    for _ in column..<max(column, size.columns) { append([0x20], CellInk(attributes: 0, pair: 0)) }
    _ = cn_put_row(Int32(row), buffer, Int32(buffer.count))
  }

  private mutating func append(_ scalars: [UInt32], _ ink: CellInk) {
    var cell = cchar_t()
    guard cn_set_cell(&cell, scalars, Int32(scalars.count), ink.attributes, ink.pair) == OK else {
      return
    }
    buffer.append(cell)
  }
}
