/// A whole screen as a value: cells, where the cursor is, and what a click on a place means.
public struct Frame: Sendable, Hashable {
  public let size: Size
  /// Row by row, `size.columns` to a row.
  public private(set) var cells: [Cell]
  /// Where the terminal's own cursor stands; hidden when nil.
  public var cursor: Point?
  /// What may be clicked; of regions that overlap the later one is on top.
  public var regions: [Region] = []
  /// Texts of which not even a mark that they were cut could be drawn: whoever looks at the frame
  /// does not know that anything is missing.
  public internal(set) var lost: [String] = []

  /// A part of the screen that answers to the mouse.
  public struct Region: Sendable, Hashable {
    public var rect: Rect
    /// What the dashboard calls it, such as `panel:3` or `row:12`.
    public var target: String

    public init(rect: Rect, target: String) {
      self.rect = rect
      self.target = target
    }
  }

  public init(size: Size, style: Style = .plain) {
    let size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    self.size = size
    cells = Array(
      repeating: Cell(glyph: " ", style: style), count: size.columns * size.rows)
  }

  public var bounds: Rect { Rect(size) }

  /// The cell at a place; blank outside the frame.
  public subscript(point: Point) -> Cell {
    bounds.contains(point) ? cells[point.row * size.columns + point.column] : .blank
  }

  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[(row * size.columns)..<((row + 1) * size.columns)]
  }

  /// Sets a cell and mends what it cuts: the other half of a wide glyph becomes a blank, and a wide
  /// glyph that would cross the right edge is not drawn at all. Outside the frame nothing happens.
  public mutating func set(_ cell: Cell, at point: Point) {
    guard bounds.contains(point), cell.width > 0 else { return }
    let last = point.column + Int(cell.width) - 1
    guard last < size.columns else {
      set(Cell(glyph: " ", style: cell.style), at: point)
      return
    }
    let start = point.row * size.columns
    for column in point.column...last { mend(start, column) }
    cells[start + point.column] = cell
    if cell.width == 2 {
      cells[start + last] = Cell(glyph: "", width: 0, style: cell.style)
    }
  }

  /// Changes the style of the cells of a rectangle, keeping what they show.
  public mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    let rect = rect.intersection(bounds)
    guard !rect.isEmpty else { return }
    for row in rect.row..<rect.endRow {
      for column in rect.column..<rect.endColumn {
        change(&cells[row * size.columns + column].style)
      }
    }
  }

  /// What is clicked at a place: the target of the topmost region there.
  public func target(at point: Point) -> String? {
    regions.last { $0.rect.contains(point) }?.target
  }

  /// The rows as text, blanks at the right end kept.
  public var text: [String] {
    (0..<size.rows).map { row($0).map(\.glyph).joined() }
  }

  /// Blanks the other half of the wide glyph that a write at this column would cut.
  private mutating func mend(_ start: Int, _ column: Int) {
    let old = cells[start + column]
    if old.width == 0, column > 0 {
      cells[start + column - 1] = Cell(glyph: " ", style: cells[start + column - 1].style)
    }
    if old.width == 2, column + 1 < size.columns {
      cells[start + column + 1] = Cell(glyph: " ", style: old.style)
    }
  }
}
