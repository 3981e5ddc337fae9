/// Names of columns as they may stand in a table: one row, or two where cells of the upper one are
/// merged, as “Tử số” and “Mẫu số” stand below “Kết quả”.
struct SheetHeader {
  let names: [String]
  /// The last of its rows, as a spreadsheet counts.
  let lastRow: Int

  /// One for every row of a table with which its header may begin.
  static func all(in rows: [[String]]) -> [SheetHeader] {
    rows.indices.map { row in
      guard row + 1 < rows.count, goesOn(rows[row], below: rows[row + 1]) else {
        return SheetHeader(names: rows[row], lastRow: row + 1)
      }
      return SheetHeader(names: joined(rows[row], rows[row + 1]), lastRow: row + 2)
    }
  }

  private static func joined(_ upper: [String], _ lower: [String]) -> [String] {
    (0..<max(upper.count, lower.count)).map { place in
      if !isBlank(lower, place) { return lower[place] }
      return place < upper.count ? upper[place] : ""
    }
  }

  /// Whether the row below has names only where a merged cell stands: at its first cell or at the
  /// empty ones behind it. The first column is not merged, so that no data are taken for names.
  private static func goesOn(_ upper: [String], below lower: [String]) -> Bool {
    guard !isBlank(upper, 0), isBlank(lower, 0) else { return false }
    let filled = lower.indices.filter { !isBlank(lower, $0) }
    return filled.count > 1 && filled.contains { isBlank(upper, $0) }
      && filled.allSatisfy { place in
        lower[place].contains(where: \.isLetter)
          && (isBlank(upper, place) || isBlank(upper, place + 1) && place + 1 < upper.count)
      }
  }

  private static func isBlank(_ cells: [String], _ place: Int) -> Bool {
    place >= cells.count || cells[place].trimmingSpaces.isEmpty
  }
}
