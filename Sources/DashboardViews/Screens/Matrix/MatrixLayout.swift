import TerminalInterface

/// Which columns of the matrix are on screen, and where each cell stands: arithmetic, nothing else.
struct MatrixLayout: Hashable, Sendable {
  /// The columns of a cell in which its score can be read with its sign.
  static let leastCell = 7
  static let widestCell = 24

  let label: Int
  let cell: Int
  /// The columns and rows of the matrix that are shown; they move with the cursor where not all fit.
  let columns: Range<Int>
  let rows: Range<Int>
  /// The rows each row of the matrix takes.
  let height: Int

  init(_ rect: Rect, labels: Int, rows: Int, columns: Int, selected: (row: Int, column: Int)) {
    let spare = rect.columns - columns * (MatrixLayout.leastCell + 1)
    label = max(min(labels, 12), min(labels, spare))
    let room = rect.columns - label
    let across = max(1, min(columns, room / (MatrixLayout.leastCell + 1)))
    self.columns = MatrixLayout.window(across, of: columns, around: selected.column)
    // Where more is to come a column is left for the mark that says so.
    let shown = across < columns ? room - 1 : room
    cell = max(1, min(MatrixLayout.widestCell, shown / across - 1))
    height = max(1, min(3, rect.rows / max(1, rows)))
    self.rows = MatrixLayout.window(
      max(1, min(rows, rect.rows / height)), of: rows, around: selected.row)
  }

  /// Where a cell stands in the rectangle; nil of one that is not shown.
  func rect(row: Int, column: Int) -> Rect? {
    guard columns.contains(column), rows.contains(row) else { return nil }
    return Rect(
      column: label + 1 + (column - columns.lowerBound) * (cell + 1),
      row: (row - rows.lowerBound) * height, columns: cell, rows: height)
  }

  private static func window(_ visible: Int, of count: Int, around selected: Int) -> Range<Int> {
    let first = max(0, min(selected - visible + 1, count - visible))
    return first..<(first + visible)
  }
}
