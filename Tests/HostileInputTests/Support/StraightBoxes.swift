/// Whether the borders on a screen are closed and straight.
///
/// From each upper left corner the lines must lead to the three others. Where a line is broken, the
/// break must lie under a box that is whole: that one lies on top.
struct StraightBoxes {
  private struct Box {
    var left: Int
    var top: Int
    var right: Int
    var bottom: Int

    /// With the blank column and row that may surround a box on top.
    func covers(_ columns: ClosedRange<Int>, _ row: Int) -> Bool {
      (left - 1...right + 1).overlaps(columns) && (top - 1...bottom + 1).contains(row)
    }
  }

  private static let corners = (
    topLeft: Set("╭┌┏┍╔"), topRight: Set("╮┐┓┑╗"), bottomLeft: Set("╰└┗┕╚"),
    bottomRight: Set("╯┘┛┙╝")
  )
  private static let sides = Set("│┃║├┤┝┥┠┨┣┫┼╞╡╟╢╠╣")

  private let rows: [[Character]]

  /// - Parameter rows: One string a column; empty in the second column of a wide glyph.
  init(_ rows: [[String]]) {
    self.rows = rows.map { $0.map { $0.first ?? "\0" } }
  }

  /// How many boxes are whole, and what is wrong with the others.
  func check() -> (whole: Int, faults: [String]) {
    var (boxes, broken) = ([Box](), [Fault]())
    for (row, glyphs) in rows.enumerated() {
      for (column, glyph) in glyphs.enumerated() where Self.corners.topLeft.contains(glyph) {
        switch follow(column, row) {
        case .success(let box): boxes.append(box)
        case .failure(let fault): broken.append(fault)
        }
      }
    }
    let faults = broken.filter { fault in
      !boxes.contains { $0.covers(fault.columns, fault.row) }
    }
    return (boxes.count, faults.map(\.description))
  }

  private struct Fault: Error, CustomStringConvertible {
    /// Where what is missing may be hidden.
    var columns: ClosedRange<Int>
    var row: Int
    var missing: String

    init(column: Int, row: Int, missing: String) {
      self.init(columns: column...column, row: row, missing: missing)
    }

    init(columns: ClosedRange<Int>, row: Int, missing: String) {
      (self.columns, self.row, self.missing) = (columns, row, missing)
    }

    var description: String { "no \(missing) at row \(row), column \(columns.lowerBound)" }
  }

  private func follow(_ left: Int, _ top: Int) -> Result<Box, Fault> {
    guard
      let right = rows[top].indices.first(where: {
        $0 > left && Self.corners.topRight.contains(rows[top][$0])
      })
    else {
      // It may be anywhere in the row under a box that lies on top.
      return .failure(
        Fault(
          columns: left + 1...max(left + 1, rows[top].count - 1), row: top,
          missing: "upper right corner"))
    }
    var bottom = top + 1
    while bottom < rows.count, Self.sides.contains(rows[bottom][left]) { bottom += 1 }
    guard bottom < rows.count, Self.corners.bottomLeft.contains(rows[bottom][left]) else {
      return .failure(Fault(column: left, row: bottom, missing: "left side"))
    }
    for row in (top + 1)..<bottom where !Self.sides.contains(rows[row][right]) {
      return .failure(Fault(column: right, row: row, missing: "right side"))
    }
    guard Self.corners.bottomRight.contains(rows[bottom][right]) else {
      return .failure(Fault(column: right, row: bottom, missing: "lower right corner"))
    }
    return .success(Box(left: left, top: top, right: right, bottom: bottom))
  }
}
