import TerminalInterface

/// A table of a report to be set in lines.
struct ReportTable {
  let head: [String]
  let rows: [[String]]
  private let isTrailing: [Bool]

  /// Figures may shrink to so many columns and words to so many; narrower ones stay as they are.
  private static let narrowestFigure = 10
  private static let narrowestWord = 16

  init(_ head: [String], _ rows: [[String]], _ isTrailing: [Bool]) {
    self.head = head
    self.rows = rows
    self.isTrailing = head.indices.map { $0 < isTrailing.count && isTrailing[$0] }
  }

  /// How wide its columns are; nil where they would be too narrow to read.
  func widths(in columns: Int) -> [Int]? {
    let room = columns - 2 * (head.count - 1)
    var widths = head.indices.map { column in
      ([head] + rows).map { column < $0.count ? $0[column].displayWidth : 0 }.max() ?? 0
    }
    // The widest gives first, a column at a time; words are left half as much again as figures.
    while widths.reduce(0, +) > room {
      let giving = widths.indices.filter { widths[$0] > narrowest($0) }
      let weight = { (column: Int) in widths[column] * (isTrailing[column] ? 3 : 2) }
      guard let widest = giving.max(by: { weight($0) < weight($1) }) else { return nil }
      widths[widest] -= 1
    }
    return widths
  }

  private func narrowest(_ column: Int) -> Int {
    isTrailing[column] ? ReportTable.narrowestFigure : ReportTable.narrowestWord
  }

  /// The lines of one row, each cell wrapped within its column.
  func lines(of cells: [String], _ widths: [Int]) -> [String] {
    let wrapped = zip(cells, widths).map { $0.wrapped(to: max(1, $1)) }
    return (0..<(wrapped.map(\.count).max() ?? 0)).map { line in
      var text = ""
      for (column, cell) in wrapped.enumerated() {
        let part = line < cell.count ? cell[line] : ""
        let room = String(repeating: " ", count: max(0, widths[column] - part.displayWidth))
        text += (column > 0 ? "  " : "") + (isTrailing[column] ? room + part : part + room)
      }
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  /// Its first two cells: the code and the name of what it is about.
  func name(_ row: [String]) -> String { row.prefix(2).joined(separator: " ") }

  /// The others by the names of their columns.
  func named(_ row: [String]) -> String {
    zip(head, row).dropFirst(2).filter { !$1.isEmpty }.map { "\($0): \($1)" }
      .joined(separator: "; ")
  }

  func sentence(_ row: [String]) -> String { "\(name(row)). \(named(row))." }
}
