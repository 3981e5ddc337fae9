/// Many counts of one kind, asked as a table with sums that follow what is typed.
public struct FormTable: Sendable, Hashable {
  /// A row or a column: its short name in the table, and the full one of that with the cursor.
  public struct Line: Sendable, Hashable {
    public let short: String
    /// Behind the short name, and never cut: what tells it from its neighbours.
    public let mark: String
    public let long: String

    init(short: String, mark: String = "", long: String) {
      self.short = short
      self.mark = mark
      self.long = long
    }
  }

  /// Where a field stands in the table.
  public struct Cell: Sendable, Hashable {
    public let row: Int
    public let column: Int
  }

  public let columns: [Line]
  public let rows: [Line]
  /// Above what the counts of a row come to.
  public let sumHeads: [String]
  /// Before the last line, which adds up all rows.
  public let totalLabel: String
}
