/// Prints the rows as they are measured; the first column starts at the left, the others end at the
/// right.
struct Table {
  private static let heads = ["", "floor", "cchc", "compared", "aim", ""]
  private static let widths = [38, 11, 11, 10, 10, 6]

  private(set) var missed = 0
  private(set) var aims = 0

  mutating func title(_ text: String) {
    print("\n" + Table.line([text] + Table.heads.dropFirst()))
    print(String(repeating: "─", count: Table.widths.reduce(0, +) + 2 * Table.widths.count - 2))
  }

  mutating func add(_ row: Row) {
    print(Table.line(row.columns))
    if row.isMet != nil { aims += 1 }
    if row.isMet == false { missed += 1 }
  }

  private static func line(_ columns: [String]) -> String {
    zip(columns, widths).enumerated().map { index, column in
      let blanks = String(repeating: " ", count: max(0, column.1 - column.0.count))
      return index == 0 ? column.0 + blanks : blanks + column.0
    }.joined(separator: "  ")
  }
}
