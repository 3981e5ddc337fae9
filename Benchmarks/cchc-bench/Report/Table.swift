/// Prints the rows as they are measured; the first column starts at the left, the others end at the
/// right.
struct Table {
  private static let widths = [38, 11, 11, 10, 10, 6]

  private(set) var missed = 0
  private(set) var aims = 0

  /// - Parameter yardstick: With what ours is compared.
  mutating func title(_ text: String, against yardstick: String = "floor") {
    title([text, yardstick, "cchc", "compared", "aim", ""])
  }

  /// The same with heads of its own.
  mutating func title(_ heads: [String]) {
    print("\n" + Table.line(heads))
    print(String(repeating: "─", count: Table.widths.reduce(0, +) + 2 * Table.widths.count - 2))
  }

  mutating func add(_ row: Row) {
    add(row.columns, isMet: row.isMet)
  }

  /// - Parameter isMet: Nil where nothing is aimed at.
  mutating func add(_ columns: [String], isMet: Bool? = nil) {
    print(Table.line(columns))
    if isMet != nil { aims += 1 }
    if isMet == false { missed += 1 }
  }

  private static func line(_ columns: [String]) -> String {
    zip(columns, widths).enumerated().map { index, column in
      let blanks = String(repeating: " ", count: max(0, column.1 - column.0.count))
      return index == 0 ? column.0 + blanks : blanks + column.0
    }.joined(separator: "  ")
  }
}
