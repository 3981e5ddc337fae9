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

  func kind(of cells: [String], isLast: Bool) -> RowKind {
    let filled = cells.indices.filter { !cells[$0].trimmingSpaces.isEmpty }
    guard let first = filled.first, let last = filled.last else { return .blank }
    if last >= layout.count { return .cut(cells: cells.count) }
    if isBeside(cells, filled: filled, first: first) { return .beside }
    let isCut = cells.count < layout.count && isLast && !endsWithLineEnd
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
