extension SheetTable {
  /// What a row under the header is.
  enum RowKind {
    case data
    case blank
    /// A sum, the heading of a group, a remark, a signature.
    case beside
    /// More cells than the header has, or the end of a file that was cut off.
    case cut(cells: Int)
  }

  /// - Parameter number: As a spreadsheet counts.
  func kind(of cells: [String], row number: Int) -> RowKind {
    let filled = cells.indices.filter { !cells[$0].trimmingSpaces.isEmpty }
    guard let first = filled.first, let last = filled.last else { return .blank }
    if last >= layout.count { return .cut(cells: cells.count) }
    let isNumbering = number == headerRow + 1 && SheetTable.isNumbering(filled.map { cells[$0] })
    if isNumbering || isBeside(cells, filled: filled, first: first) { return .beside }
    let isCut = cells.count < layout.count && number == rows.endIndex && !endsWithLineEnd
    return isCut ? .cut(cells: cells.count) : .data
  }

  /// A sum; or what neither says what it speaks of nor has a figure. A row that says all of its key
  /// but one part is read as it stands, so that no figure is passed over.
  private func isBeside(_ cells: [String], filled: [Int], first: Int) -> Bool {
    let keys = CSVColumn.keys.compactMap { layout.places[$0] }
    let isSum = { (place: Int) in SheetTable.sums.contains(FoldedName(cells[place])) }
    if filled.contains(where: { keys.contains($0) && isSum($0) }) { return true }
    guard keys.count(where: { !filled.contains($0) }) >= min(2, max(1, keys.count)) else {
      return false
    }
    let start = FoldedName(cells[first]).text
    return !filled.contains(where: isFigure)
      || SheetTable.remarks.contains { start == $0 || start.hasPrefix($0 + " ") }
  }

  /// `(1) (2) (3)` or `A B 1 2` under the names, as official forms number their columns.
  private static func isNumbering(_ texts: [String]) -> Bool {
    let marks = texts.map { $0.trimmingSpaces.filter { !"()[]".contains($0) } }
    let numbers = marks.compactMap { Int($0) }
    let letters = marks.prefix { $0.count == 1 && $0.first?.isUppercase == true }
    return marks.count > 2 && letters.count + numbers.count == marks.count
      && zip(numbers, numbers.dropFirst()).allSatisfy { $0 + 1 == $1 } && numbers.count > 1
  }

  private func isFigure(_ place: Int) -> Bool {
    (CSVColumn.numbers + [.flag]).contains { layout.places[$0] == place }
      || layout.wide.contains { $0.place == place }
  }

  private static let sums = Set(
    ["Tổng", "Cộng", "Tổng cộng", "Tổng số", "Bình quân", "Total", "Sum"].map { FoldedName($0) })

  /// How rows under and between the data begin.
  private static let remarks = [
    "tong", "tong so", "cong", "binh quan", "trung binh", "ghi chu", "nguoi lap", "nguoi ky",
    "thu truong", "ngay", "noi nhan", "total", "sum", "note", "prepared by",
  ]
}
