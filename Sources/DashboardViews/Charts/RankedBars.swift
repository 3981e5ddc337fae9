public import TerminalInterface

/// Names with their values as bars, one a row, in the order given.
public struct RankedBars: Sendable, Hashable {
  public struct Row: Sendable, Hashable {
    /// Empty without a place in the ranking.
    public var rank: String
    public var label: String
    public var value: Double?
    /// The value in words, such as `78,4`.
    public var text: String
    public var role: Role

    public init(rank: String, label: String, value: Double?, text: String, role: Role = .bar) {
      self.rank = rank
      self.label = label
      self.value = value
      self.text = text
      self.role = role
    }
  }

  public var rows: [Row]
  /// What a full bar stands for; the greatest value when nil.
  public var full: Double?
  /// A tick on every bar, in the unit of the values.
  public var path: Double?
  public var selected: Int?

  public init(_ rows: [Row], full: Double? = nil, path: Double? = nil, selected: Int? = nil) {
    self.rows = rows
    self.full = full
    self.path = path
    self.selected = selected
  }

  /// Draws the rows from `first` on, as many as fit.
  public func draw(
    into frame: inout Frame, in rect: Rect, first: Int = 0, theme: ResolvedTheme,
    level: DrawingLevel
  ) {
    let widths = widths(in: rect.columns)
    for (i, row) in rows.enumerated().dropFirst(max(0, first)).prefix(rect.rows) {
      let line = Rect(
        column: rect.column, row: rect.row + i - max(0, first), columns: rect.columns, rows: 1)
      draw(row, in: line, widths, isSelected: i == selected, into: &frame, theme, level)
    }
  }

  struct Widths: Sendable, Hashable {
    var rank: Int
    var label: Int
    var bar: Int
    var text: Int
  }

  /// Rank and value get what they need, the label up to half of what is left, the bar the rest;
  /// with little room the bar goes first.
  func widths(in columns: Int) -> Widths {
    let rank = rows.map(\.rank.displayWidth).max() ?? 0
    let text = rows.map(\.text.displayWidth).max() ?? 0
    let wanted = rows.map(\.label.displayWidth).max() ?? 0
    let left = max(0, columns - text - 1 - (rank == 0 ? 0 : rank + 1))
    let bar = left - min(wanted, left / 2) - 1
    return bar < 8
      ? Widths(rank: rank, label: left, bar: 0, text: text)
      : Widths(rank: rank, label: left - bar - 1, bar: bar, text: text)
  }

  private func draw(
    _ row: Row, in line: Rect, _ widths: Widths, isSelected: Bool, into frame: inout Frame,
    _ theme: ResolvedTheme, _ level: DrawingLevel
  ) {
    let text = theme.style(.text, isSelected: isSelected)
    frame.label(String(repeating: " ", count: line.columns), in: line, style: text)
    var rest = line
    if widths.rank > 0 {
      let (place, after) = rest.split(left: widths.rank)
      frame.label(
        row.rank, in: place, style: theme.style(.dim, isSelected: isSelected), .right)
      rest = after.split(left: 1).rest
    }
    let (label, after) = rest.split(left: widths.label)
    frame.label(row.label, in: label, style: text)
    rest = after.split(left: 1).rest
    if widths.bar > 0 {
      let scale = full ?? rows.compactMap(\.value).max() ?? 1
      let bar = ProgressBar(
        value: row.value.map { scale > 0 ? $0 / scale : 0 },
        path: path.map { scale > 0 ? $0 / scale : 0 })
      bar.draw(
        into: &frame, at: Point(column: rest.column, row: rest.row), columns: widths.bar,
        theme: theme, level: level, role: row.role, isSelected: isSelected)
      rest = rest.split(left: widths.bar + 1).rest
    }
    frame.label(row.text, in: rest, style: text, .right)
  }
}
