/// A glyph that is drawn rather than set: a line, a block or braille, in pixels of its cell.
struct CellShape {
  static let (width, height) = (9, 18)

  struct Area {
    var (x, y, width, height): (Double, Double, Double, Double)

    init(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
      (self.x, self.y, self.width, self.height) = (x, y, width, height)
    }
  }

  private(set) var areas: [Area] = []
  /// The two ends of a straight piece, the point a curve bends to, and where it ends.
  private(set) var corner: [(x: Double, y: Double)]?
  private(set) var dots: [(x: Double, y: Double)] = []

  /// Nil for a glyph that a font must draw.
  init?(_ glyph: String) {
    guard let scalar = glyph.unicodeScalars.first, glyph.unicodeScalars.count == 1 else {
      return nil
    }
    switch scalar.value {
    case 0x2800...0x28FF: dots = Self.braille(scalar.value - 0x2800)
    case 0x2580...0x259F: areas = Self.block(scalar.value)
    case 0x256D...0x2570: corner = Self.round(scalar.value)
    case 0x2500...0x257F:
      guard let lines = BoxLines(Character(scalar)) else { return nil }
      areas = lines.areas
    default: return nil
    }
    if scalar.value < 0x2800, areas.isEmpty, corner == nil { return nil }
  }

  private static func braille(_ bits: UInt32) -> [(x: Double, y: Double)] {
    // The bits of the standard: three rows of two, then the fourth row.
    let order: [(column: Double, row: Double)] = [
      (0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 3), (1, 3),
    ]
    return order.enumerated().filter { bits & (1 << UInt32($0.offset)) != 0 }.map {
      (2.3 + 4.5 * $0.element.column, 2.3 + 4.5 * $0.element.row)
    }
  }

  private static func block(_ code: UInt32) -> [Area] {
    let (width, height) = (Double(width), Double(height))
    switch code {
    case 0x2580: return [Area(0, 0, width, height / 2)]
    case 0x2581...0x2588:
      let eighths = Double(code - 0x2580) * height / 8
      return [Area(0, height - eighths, width, eighths)]
    case 0x2589...0x258F: return [Area(0, 0, Double(0x2590 - code) * width / 8, height)]
    case 0x2590: return [Area(width / 2, 0, width / 2, height)]
    case 0x2596...0x259F: return quadrants(Int(code - 0x2596))
    default: return []
    }
  }

  private static func quadrants(_ index: Int) -> [Area] {
    // Upper left 1, upper right 2, lower left 4, lower right 8.
    let masks = [4, 8, 1, 13, 9, 7, 11, 2, 6, 14]
    let (width, height) = (Double(width) / 2, Double(height) / 2)
    return (0..<4).filter { masks[index] & (1 << $0) != 0 }.map {
      Area(Double($0 % 2) * width, Double($0 / 2) * height, width, height)
    }
  }

  /// A quarter of a ring from below or above to the right or left.
  private static func round(_ code: UInt32) -> [(x: Double, y: Double)] {
    let isUpper = code <= 0x256E
    let isLeft = code == 0x256D || code == 0x2570
    let middle = (x: Double(width) / 2, y: Double(height) / 2)
    return [
      (middle.x, isUpper ? Double(height) : 0),
      (middle.x, middle.y + (isUpper ? 4.5 : -4.5)),
      middle,
      (isLeft ? Double(width) : 0, middle.y),
    ]
  }
}
