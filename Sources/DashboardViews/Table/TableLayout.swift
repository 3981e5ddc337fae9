/// Which columns of a table are shown in a given width, and where: arithmetic, nothing else.
struct TableLayout<ID: Hashable & Sendable>: Hashable, Sendable {
  struct Placed: Hashable, Sendable {
    var column: TableColumn<ID>
    /// Columns from the left edge of the table.
    var offset: Int
    var width: Int
  }

  let columns: [Placed]

  /// Drops the columns that do not fit at their minimum, the greatest rank first, then gives what
  /// is left to the others up to their ideal, the smallest rank first and those that stretch last.
  init(_ columns: [TableColumn<ID>], width: Int) {
    var kept = columns
    while TableLayout.total(kept, kept.map(\.minimum)) > width,
      let victim = TableLayout.leastUseful(kept)
    {
      kept.remove(at: victim)
    }
    self.columns = TableLayout.place(kept, TableLayout.widths(kept, in: width))
  }

  /// The columns from the left edge to the end of the last column.
  var width: Int { columns.last.map { $0.offset + $0.width } ?? 0 }

  /// The columns from the left edge that a selection covers; nil where it covers the whole row.
  var selectionWidth: Int? {
    columns.first { $0.column.isGauge }.map { max(0, $0.offset - $0.column.gap) }
  }

  subscript(id: ID) -> Placed? { columns.first { $0.column.id == id } }

  private static func leastUseful(_ columns: [TableColumn<ID>]) -> Int? {
    columns.indices.filter { columns[$0].rank > 0 }.max { columns[$0].rank < columns[$1].rank }
  }

  private static func widths(_ columns: [TableColumn<ID>], in width: Int) -> [Int] {
    let minima = columns.map(\.minimum)
    let spare = width - total(columns, minima)
    return spare < 0
      ? shrunk(minima, by: -spare) : grown(columns, minima, by: spare)
  }

  private static func grown(_ columns: [TableColumn<ID>], _ minima: [Int], by spare: Int) -> [Int] {
    var (widths, spare) = (minima, spare)
    let order = columns.indices.sorted {
      (columns[$0].stretches ? 1 : 0, columns[$0].rank, $0)
        < (columns[$1].stretches ? 1 : 0, columns[$1].rank, $1)
    }
    for index in order {
      let more = min(spare, columns[index].ideal - widths[index])
      widths[index] += more
      spare -= more
    }
    return widths
  }

  /// Columns that must stay give way where the screen is narrower than they are, the widest first.
  private static func shrunk(_ minima: [Int], by excess: Int) -> [Int] {
    var (widths, excess) = (minima, excess)
    for index in minima.indices.sorted(by: { (minima[$0], $1) > (minima[$1], $0) }) {
      let less = min(excess, widths[index])
      widths[index] -= less
      excess -= less
    }
    return widths
  }

  private static func place(_ columns: [TableColumn<ID>], _ widths: [Int]) -> [Placed] {
    var offset = 0
    return columns.indices.map { index in
      if index > 0 { offset += columns[index].gap }
      defer { offset += widths[index] }
      return Placed(column: columns[index], offset: offset, width: widths[index])
    }
  }

  private static func total(_ columns: [TableColumn<ID>], _ widths: [Int]) -> Int {
    widths.reduce(0, +) + columns.dropFirst().reduce(0) { $0 + $1.gap }
  }
}
