import TerminalInterface

/// The letters of a chart's frame on one rung of drawing.
struct ChartGlyphs: Sendable, Hashable {
  let axis: Character
  let tick: Character
  let corner: Character
  let floor: Character
  let floorTick: Character
  let grid: Character
  let level: Character
  let milestone: Character
  let seriesBreak: Character
  let cursor: Character
  let cursorLine: Character
  /// A hollow point of the second series, which no line joins.
  let companion: Character
  let ellipsis: String
  /// How the lines look in the legend.
  let actual: String
  let path: String
  let forecast: String

  init(_ level: DrawingLevel) { self = level >= .blocks ? .drawn : .typed }

  private init(_ glyphs: String, legend: (String, String, String)) {
    let all = Array(glyphs)
    (axis, tick, corner, floor, floorTick) = (all[0], all[1], all[2], all[3], all[4])
    (grid, level, milestone, seriesBreak) = (all[5], all[6], all[7], all[8])
    (cursor, cursorLine, companion) = (all[9], all[10], all[11])
    (actual, path, forecast) = legend
    ellipsis = axis == "|" ? "..." : "…"
  }

  private static let drawn = ChartGlyphs("│┤└─┴┈─┊╎●│◇", legend: ("━━", "╍╍", "┈┈"))
  private static let typed = ChartGlyphs("|+`-+ -:!@|x", legend: ("--", "- ", ". "))
}
