import TerminalInterface

/// A number in large digits, drawn from blocks so that it is read from the back of the room.
struct BigDigits: Hashable, Sendable {
  /// How one dot of a digit, 5 × 7 of them, becomes cells.
  enum Grain: Hashable, Sendable {
    /// Four columns and two rows a dot.
    case huge
    /// Two columns and a row a dot: square on most terminals.
    case large
    /// A column and half a row a dot, by half blocks.
    case small
    /// The number as text.
    case text
  }

  let text: String
  let grain: Grain

  /// Those that may be tried, the largest first.
  static func grains(_ level: DrawingLevel) -> [Grain] {
    level.isASCII ? [.huge, .large, .text] : [.huge, .large, .small, .text]
  }

  var size: Size {
    switch grain {
    case .huge: Size(columns: dots.columns * 4, rows: 14)
    case .large: Size(columns: dots.columns * 2, rows: 7)
    case .small: Size(columns: dots.columns, rows: 4)
    case .text: Size(columns: text.displayWidth, rows: 1)
    }
  }

  private static let rows = 7

  /// Whether each dot is set, row by row, with an empty column between digits.
  private var dots: (columns: Int, rows: [[Bool]]) {
    var rows = [[Bool]](repeating: [], count: Self.rows)
    for (index, character) in text.enumerated() {
      let glyph = Self.glyphs[character] ?? Self.unknown
      for row in 0..<Self.rows {
        if index > 0 { rows[row].append(false) }
        rows[row] += glyph[row].map { $0 == "#" }
      }
    }
    return (rows[0].count, rows)
  }

  func draw(column: Int, row: Int, style: Style, _ level: DrawingLevel, with painter: inout Painter)
  {
    guard grain != .text else {
      painter.text(text, column: column, row: row, style: style)
      return
    }
    let (columns, rows) = dots
    for y in 0..<size.rows {
      for x in 0..<size.columns {
        let glyph = glyph(x, y, columns, rows, level)
        if glyph != " " { painter.glyph(glyph, column: column + x, row: row + y, style: style) }
      }
    }
  }

  private func glyph(
    _ x: Int, _ y: Int, _ columns: Int, _ rows: [[Bool]], _ level: DrawingLevel
  ) -> Character {
    let full: Character = level.isASCII ? "#" : "█"
    switch grain {
    case .huge: return rows[y / 2][x / 4] ? full : " "
    case .large: return rows[y][x / 2] ? full : " "
    case .small:
      let (upper, lower) = (rows[2 * y][x], 2 * y + 1 < Self.rows && rows[2 * y + 1][x])
      return upper ? (lower ? "█" : "▀") : (lower ? "▄" : " ")
    case .text: return " "
    }
  }
}

extension BigDigits {
  private static let unknown = [String](repeating: "     ", count: rows)

  /// Drawn for a projector: even strokes, corners cut, nothing that blurs into its neighbour.
  private static let glyphs: [Character: [String]] = [
    "0": [" ### ", "#   #", "#   #", "#   #", "#   #", "#   #", " ### "],
    "1": ["  #  ", " ##  ", "  #  ", "  #  ", "  #  ", "  #  ", " ### "],
    "2": [" ### ", "#   #", "    #", "  ## ", " #   ", "#    ", "#####"],
    "3": [" ### ", "#   #", "    #", "  ## ", "    #", "#   #", " ### "],
    "4": ["   # ", "  ## ", " # # ", "#  # ", "#####", "   # ", "   # "],
    "5": ["#####", "#    ", "#### ", "    #", "    #", "#   #", " ### "],
    "6": [" ### ", "#    ", "#    ", "#### ", "#   #", "#   #", " ### "],
    "7": ["#####", "    #", "   # ", "   # ", "  #  ", "  #  ", "  #  "],
    "8": [" ### ", "#   #", "#   #", " ### ", "#   #", "#   #", " ### "],
    "9": [" ### ", "#   #", "#   #", " ####", "    #", "    #", " ### "],
    ",": ["  ", "  ", "  ", "  ", "  ", " #", "# "],
    ".": [" ", " ", " ", " ", " ", " ", "#"],
    "%": ["##  #", "##  #", "   # ", "  #  ", " #   ", "#  ##", "#  ##"],
    "/": ["    #", "    #", "   # ", "  #  ", " #   ", "#    ", "#    "],
    "−": ["    ", "    ", "    ", "####", "    ", "    ", "    "],
    "–": ["    ", "    ", "    ", "####", "    ", "    ", "    "],
    "+": ["     ", "  #  ", "  #  ", "#####", "  #  ", "  #  ", "     "],
  ]
}
