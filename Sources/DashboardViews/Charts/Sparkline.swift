public import TerminalInterface

/// A series in one row: `▁▂▃ ▅▆▇█`; what is missing is a blank.
public struct Sparkline: Sendable, Hashable {
  public var values: [Double?]
  /// What the lowest and highest step stand for; the extent of the values when nil.
  public var range: ClosedRange<Double>?

  public init(_ values: [Double?], range: ClosedRange<Double>? = nil) {
    self.values = values
    self.range = range
  }

  /// One letter a value, the newest where there are more than columns.
  public func text(columns: Int, level: DrawingLevel) -> String {
    let shown = values.suffix(max(0, columns))
    let steps = level < .blocks ? Sparkline.typed : Sparkline.drawn
    let known = shown.compactMap { $0 }.filter(\.isFinite)
    guard let low = range?.lowerBound ?? known.min(), let high = range?.upperBound ?? known.max()
    else { return String(repeating: " ", count: shown.count) }
    return String(
      shown.map { value -> Character in
        guard let value, value.isFinite else { return " " }
        // A level series is drawn in the middle: neither low nor high.
        guard high > low else { return steps[steps.count / 2] }
        let share = min(1, max(0, (value - low) / (high - low)))
        return steps[Int((share * Double(steps.count - 1)).rounded())]
      })
  }

  public func draw(
    into frame: inout Frame, at point: Point, columns: Int, theme: ResolvedTheme,
    level: DrawingLevel, role: Role = .chart1, isSelected: Bool = false
  ) {
    let style = theme.ink(role, isSelected: isSelected)
    for (i, glyph) in text(columns: columns, level: level).enumerated() {
      frame.set(
        Cell(glyph: String(glyph), style: style),
        at: Point(column: point.column + i, row: point.row))
    }
  }

  private static let drawn = Array("▁▂▃▄▅▆▇█")
  private static let typed = Array("_.-=#")
}
