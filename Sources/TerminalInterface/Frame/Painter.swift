extension Frame {
  /// Draws inside a rectangle of the frame; 0, 0 is that rectangle's corner and nothing leaves it.
  @discardableResult
  public mutating func paint<Result>(
    in rect: Rect? = nil, style: Style = .plain, _ draw: (inout Painter) throws -> Result
  ) rethrows -> Result {
    // The painter takes the frame over, so that drawing never copies the cells.
    var painter = Painter(self, area: rect ?? bounds, style: style)
    self = Frame(size: Size(columns: 0, rows: 0))
    defer { self = painter.frame }
    return try draw(&painter)
  }
}

/// Draws text, lines and boxes into an area of a frame, in that area's own coordinates.
///
/// All text becomes safe to show on the way; what does not fit is cut with `…`, a wide grapheme with
/// room for half of it is dropped.
public struct Painter {
  public fileprivate(set) var frame: Frame
  /// Where the area's corner is in the frame.
  public private(set) var origin: Point
  /// Columns and rows of the area; drawing beyond them does nothing.
  public private(set) var size: Size
  /// What is used where no style is given.
  public var style: Style
  /// What shows that a text was cut.
  public var cutMark = "…"
  /// The part of the area that may be drawn, in the frame's coordinates.
  private var clip: Rect

  /// A painter of a new frame; take `frame` when done.
  public init(size: Size, style: Style = .plain) {
    let frame = Frame(size: size, style: style)
    self.init(frame, area: frame.bounds, style: style)
  }

  init(_ frame: Frame, area: Rect, style: Style) {
    self.frame = frame
    origin = Point(column: area.column, row: area.row)
    size = area.size
    self.style = style
    clip = area.intersection(frame.bounds)
  }

  /// The area in its own coordinates.
  public var bounds: Rect { Rect(size) }

  /// Draws inside a rectangle of the area, with that rectangle's corner as 0, 0.
  @discardableResult
  public mutating func inside<Result>(
    _ rect: Rect, style inner: Style? = nil, _ draw: (inout Painter) throws -> Result
  ) rethrows -> Result {
    let (oldOrigin, oldSize, oldClip, oldStyle) = (origin, size, clip, style)
    let area = absolute(rect)
    (origin, size) = (Point(column: area.column, row: area.row), area.size)
    clip = area.intersection(oldClip)
    style = inner ?? style
    defer { (origin, size, clip, style) = (oldOrigin, oldSize, oldClip, oldStyle) }
    return try draw(&self)
  }

  /// Draws a text from a place to the right and says in which column the next would start.
  ///
  /// - Parameter columns: the room for it; up to the right edge of the area when nil.
  @discardableResult
  public mutating func text(
    _ text: String, column: Int = 0, row: Int, columns: Int? = nil, style: Style? = nil,
    _ alignment: TextAlignment = .left
  ) -> Int {
    let free = size.columns - column
    let room = max(0, min(columns ?? free, free))
    let shown = text.truncated(to: room, cutMark)
    noteLoss(of: text, shownAs: shown, row)
    let slack = alignment == .left ? 0 : room - shown.displayWidth
    var place = column + (alignment == .centre ? slack / 2 : slack)
    if SafeText.isPlain(shown) {
      for scalar in shown.unicodeScalars {
        put(String(scalar), 1, place, row, style ?? self.style)
        place += 1
      }
      return place
    }
    for glyph in shown {
      put(String(glyph), glyph.displayWidth, place, row, style ?? self.style)
      place += glyph.displayWidth
    }
    return place
  }

  /// Draws runs of text one after another and says in which column the next would start.
  @discardableResult
  public mutating func runs(_ runs: [(String, Style)], column: Int = 0, row: Int) -> Int {
    runs.reduce(column) { text($1.0, column: $0, row: row, style: $1.1) }
  }

  /// Fills a rectangle, the whole area when nil, with a glyph of one column.
  public mutating func fill(
    _ rect: Rect? = nil, _ glyph: Character = " ", style: Style? = nil
  ) {
    let cell = cell(glyph, style)
    let target = absolute(rect ?? bounds).intersection(clip)
    guard !target.isEmpty else { return }
    for row in target.row..<target.endRow {
      for column in target.column..<target.endColumn {
        frame.set(cell, at: Point(column: column, row: row))
      }
    }
  }

  /// Draws one glyph; of two columns only where both are inside.
  public mutating func glyph(
    _ glyph: Character, column: Int, row: Int, style: Style? = nil
  ) {
    let cell = cell(glyph, style)
    put(cell.glyph, Int(cell.width), column, row, cell.style)
  }

  /// Changes the style of what a rectangle already shows.
  public mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    frame.restyle(absolute(rect).intersection(clip), change)
  }

  /// Makes a rectangle answer to the mouse.
  public mutating func region(_ rect: Rect, _ target: String) {
    let rect = absolute(rect).intersection(clip)
    if !rect.isEmpty { frame.regions.append(Frame.Region(rect: rect, target: target)) }
  }

  /// Puts the terminal's cursor at a place, if it is inside.
  public mutating func cursor(column: Int, row: Int) {
    let point = Point(column: origin.column + column, row: origin.row + row)
    if clip.contains(point) { frame.cursor = point }
  }

  /// A rectangle of the area in the frame's coordinates.
  public func absolute(_ rect: Rect) -> Rect {
    Rect(
      column: origin.column + rect.column, row: origin.row + rect.row, columns: rect.columns,
      rows: rect.rows)
  }

  private mutating func noteLoss(of text: String, shownAs shown: String, _ row: Int) {
    let isSeen = !shown.isEmpty && (clip.row..<clip.endRow).contains(origin.row + row)
    if !isSeen, text.contains(where: { !$0.isWhitespace }) { frame.lost.append(text) }
  }

  private func cell(_ glyph: Character, _ style: Style?) -> Cell {
    let shown = String(glyph).safeToShow
    let width = shown.first?.displayWidth ?? 0
    guard width > 0, let first = shown.first else {
      return Cell(glyph: " ", style: style ?? self.style)
    }
    return Cell(glyph: String(first), width: UInt8(width), style: style ?? self.style)
  }

  private mutating func put(
    _ glyph: String, _ width: Int, _ column: Int, _ row: Int, _ style: Style
  ) {
    let first = Point(column: origin.column + column, row: origin.row + row)
    let last = Point(column: first.column + width - 1, row: first.row)
    guard width > 0, clip.contains(first), clip.contains(last) else { return }
    frame.set(Cell(glyph: glyph, width: UInt8(width), style: style), at: first)
  }
}
