/// Rows and columns of a report, as text.
public struct ReportTable: Sendable, Hashable {
  /// On which side of its column a text stands.
  public enum Side: Sendable, Hashable {
    case left, right
  }

  public struct Column: Sendable, Hashable {
    public var title: String
    public var side: Side

    public init(_ title: String, _ side: Side = .left) {
      self.title = title
      self.side = side
    }
  }

  public var columns: [Column]
  /// A text for each column.
  public var rows: [[String]]

  public init(_ columns: [Column], rows: [[String]] = []) {
    self.columns = columns
    self.rows = rows
  }
}
