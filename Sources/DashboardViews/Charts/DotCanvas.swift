public import TerminalInterface

/// A picture of dots finer than cells: several layers, of which the later wins a cell's colour.
public struct DotCanvas: Sendable, Hashable {
  public let columns: Int
  public let rows: Int
  private let grain: Grain
  private var masks: [UInt8]
  private var styles: [Style]

  public init(columns: Int, rows: Int, level: DrawingLevel) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    grain = Grain(level)
    masks = Array(repeating: 0, count: self.columns * self.rows)
    styles = Array(repeating: .plain, count: self.columns * self.rows)
  }

  public var dotsAcross: Int { columns * grain.across }
  public var dotsDown: Int { rows * grain.down }

  /// Sets a dot; x from the left, y from the top. Outside the canvas nothing happens.
  public mutating func set(x: Int, y: Int, style: Style) {
    guard (0..<dotsAcross).contains(x), (0..<dotsDown).contains(y) else { return }
    let cell = y / grain.down * columns + x / grain.across
    // Letters of two layers in one cell would make a third that belongs to neither.
    if grain == .ascii, styles[cell] != style { masks[cell] = 0 }
    masks[cell] |= grain.bit(x % grain.across, y % grain.down)
    styles[cell] = style
  }

  /// Draws a straight line of dots (Bresenham).
  ///
  /// - Parameter pattern: which of its dots are set, over and over.
  public mutating func line(
    from a: (x: Int, y: Int), to b: (x: Int, y: Int), style: Style, pattern: DashPattern = .solid
  ) {
    let (dx, dy) = (abs(b.x - a.x), -abs(b.y - a.y))
    let (sx, sy) = (a.x < b.x ? 1 : -1, a.y < b.y ? 1 : -1)
    var (x, y, error, n) = (a.x, a.y, dx + dy, 0)
    while true {
      if pattern.isSet(at: dx >= -dy ? x : n) { set(x: x, y: y, style: style) }
      if x == b.x, y == b.y { return }
      n += 1
      let twice = 2 * error
      if twice >= dy {
        error += dy
        x += sx
      }
      if twice <= dx {
        error += dx
        y += sy
      }
    }
  }

  /// What a cell shows; nil where no dot is set.
  public func cell(column: Int, row: Int) -> Cell? {
    guard (0..<columns).contains(column), (0..<rows).contains(row) else { return nil }
    let index = row * columns + column
    let mask = masks[index]
    return mask == 0 ? nil : Cell(glyph: String(grain.glyph(mask)), style: styles[index])
  }

  /// Lays the dots over what a frame shows; cells without dots stay.
  public func draw(into frame: inout Frame, at corner: Point) {
    for row in 0..<rows {
      for column in 0..<columns {
        guard let cell = cell(column: column, row: row) else { continue }
        frame.set(cell, at: Point(column: corner.column + column, row: corner.row + row))
      }
    }
  }
}

/// Which dots of a line are set.
public enum DashPattern: Sendable, Hashable {
  case solid, dashed, dotted, sparse

  func isSet(at place: Int) -> Bool {
    switch self {
    case .solid: true
    case .dashed: place % 6 < 3
    case .dotted: place % 4 == 0
    case .sparse: place % 8 == 0
    }
  }
}
