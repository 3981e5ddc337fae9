/// The four arms of a box-drawing character, each absent, thin or heavy, and their dashes.
struct BoxLines {
  private let left: Double
  private let right: Double
  private let up: Double
  private let down: Double
  /// Into how many pieces the line is cut.
  private let dashes: Int

  /// Nil for a character the table does not know.
  init?(_ glyph: Character) {
    if let (arms, dashes) = Self.dashed[glyph] {
      (left, right, up, down) = Self.widths(arms)
      self.dashes = dashes
    } else if let arms = Self.solid[glyph] {
      (left, right, up, down) = Self.widths(arms)
      dashes = 1
    } else {
      return nil
    }
  }

  var areas: [CellShape.Area] {
    let (width, height) = (Double(CellShape.width), Double(CellShape.height))
    if dashes > 1 { return dashed(width, height) }
    let (x, y) = (width / 2, height / 2)
    // Arms meet in the middle of the thicker one across.
    let (across, along) = (max(up, down) / 2, max(left, right) / 2)
    var areas: [CellShape.Area] = []
    if left > 0 { areas.append(.init(0, y - left / 2, x + across, left)) }
    if right > 0 { areas.append(.init(x - across, y - right / 2, x + across, right)) }
    if up > 0 { areas.append(.init(x - up / 2, 0, up, y + along)) }
    if down > 0 { areas.append(.init(x - down / 2, y - along, down, y + along)) }
    return areas
  }

  private func dashed(_ width: Double, _ height: Double) -> [CellShape.Area] {
    let isHorizontal = left > 0
    let step = (isHorizontal ? width : height) / Double(dashes)
    return (0..<dashes).map { index in
      let start = (Double(index) + 0.25) * step
      return isHorizontal
        ? .init(start, (height - left) / 2, step / 2, left)
        : .init((width - up) / 2, start, up, step / 2)
    }
  }

  /// Left, right, up, down: 0 none, 1 thin, 2 heavy.
  private static func widths(_ arms: String) -> (Double, Double, Double, Double) {
    let widths = arms.map { $0 == "0" ? 0 : $0 == "1" ? 1.2 : 2.4 }
    return (widths[0], widths[1], widths[2], widths[3])
  }

  private static let dashed: [Character: (arms: String, dashes: Int)] = [
    "┄": ("1100", 3), "┅": ("2200", 3), "┆": ("0011", 3), "┇": ("0022", 3),
    "┈": ("1100", 4), "┉": ("2200", 4), "┊": ("0011", 4), "┋": ("0022", 4),
    "╌": ("1100", 2), "╍": ("2200", 2), "╎": ("0011", 2), "╏": ("0022", 2),
  ]

  private static let solid: [Character: String] = [
    "─": "1100", "━": "2200", "│": "0011", "┃": "0022",
    "┌": "0101", "┐": "1001", "└": "0110", "┘": "1010",
    "┏": "0202", "┓": "2002", "┗": "0220", "┛": "2020",
    "┍": "0201", "┑": "2001", "┕": "0210", "┙": "2010",
    "├": "0111", "┤": "1011", "┬": "1101", "┴": "1110", "┼": "1111",
    "┝": "0211", "┥": "2011", "┯": "2201", "┷": "2210", "┿": "2211",
    "┣": "0222", "┫": "2022", "┳": "2202", "┻": "2220", "╋": "2222",
    "╴": "1000", "╵": "0010", "╶": "0100", "╷": "0001",
    "╸": "2000", "╹": "0020", "╺": "0200", "╻": "0002",
  ]
}
