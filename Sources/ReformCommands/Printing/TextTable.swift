import TerminalInterface

/// Rows and columns for people, lined up by what a terminal shows.
struct TextTable {
  /// On which side of its column a text stands.
  enum Side {
    case left, right
  }

  struct Column {
    var title: String
    var side: Side
    /// Gives way, down to this many columns, where the screen is too narrow; nil never does.
    var shrinksTo: Int?

    init(_ title: String, _ side: Side = .left, shrinksTo: Int? = nil) {
      self.title = title
      self.side = side
      self.shrinksTo = shrinksTo
    }
  }

  struct Cell {
    var text: String
    var tone: Tone

    init(_ text: String, _ tone: Tone = .plain) {
      self.text = text
      self.tone = tone
    }
  }

  var columns: [Column]
  var rows: [[Cell]] = []

  init(_ columns: [Column]) {
    self.columns = columns
  }

  mutating func add(_ cells: Cell...) { rows.append(cells) }

  static let gap = 2

  /// The header and the rows; `columns` is the width of the screen, nil where there is none.
  func lines(columns width: Int?) -> [Line] {
    let widths = fitted(naturalWidths, to: width)
    let header = columns.map { Cell($0.title, .strong) }
    return ([header] + rows).map { line($0, widths) }
  }

  private var naturalWidths: [Int] {
    columns.indices.map { i in
      rows.reduce(columns[i].title.displayWidth) { width, row in
        max(width, i < row.count ? row[i].text.displayWidth : 0)
      }
    }
  }

  private func fitted(_ widths: [Int], to width: Int?) -> [Int] {
    guard let width else { return widths }
    var widths = widths
    var excess = widths.reduce(0, +) + TextTable.gap * (widths.count - 1) - width
    // The widest that can give way gives first, so that no column vanishes beside a long one.
    while excess > 0 {
      let shrinkable = widths.indices.filter { widths[$0] > (columns[$0].shrinksTo ?? .max) }
      guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private func line(_ cells: [Cell], _ widths: [Int]) -> Line {
    var pieces: [Line.Piece] = []
    for (i, cell) in cells.enumerated() where i < widths.count {
      if i > 0 { pieces.append(Line.Piece(text: "  ", tone: .plain)) }
      let text = cell.text.padded(to: widths[i], columns[i].side == .left ? .left : .right)
      pieces.append(Line.Piece(text: text, tone: cell.tone))
    }
    return Line(pieces)
  }
}
