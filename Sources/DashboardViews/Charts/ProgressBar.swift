public import TerminalInterface

/// A horizontal bar with a tick where the path stands: `███████▌···│··`.
public struct ProgressBar: Sendable, Hashable {
  /// 0 of nothing … 1 of everything; nil draws an empty bar. What lies beyond is cut only here.
  public var value: Double?
  /// Where the path stands, on the same scale.
  public var path: Double?

  public init(value: Double?, path: Double? = nil) {
    self.value = value
    self.path = path
  }

  /// A score or a percentage, 0…100.
  public init(percent: Double?, path: Double? = nil) {
    self.init(value: percent.map { $0 / 100 }, path: path.map { $0 / 100 })
  }

  /// What a column of a bar is.
  enum Part: Sendable, Hashable {
    case filled, track, path, bracket
  }

  /// The bar letter by letter. ASCII bars stand in brackets: `[#####---|--]`.
  func letters(columns: Int, level: DrawingLevel) -> [(glyph: Character, part: Part)] {
    guard columns > 0 else { return [] }
    guard level < .blocks else { return inner(columns, eighths: 8, ProgressBar.drawn, "·", "│") }
    guard columns > 2 else { return inner(columns, eighths: 1, ProgressBar.typed, "-", "|") }
    let inside = inner(columns - 2, eighths: 1, ProgressBar.typed, "-", "|")
    return [("[", .bracket)] + inside + [("]", .bracket)]
  }

  /// The bar as text, for reports and tests.
  public func text(columns: Int, level: DrawingLevel) -> String {
    String(letters(columns: columns, level: level).map(\.glyph))
  }

  /// Draws the bar from a place to the right.
  ///
  /// - Parameter role: the colour of what is filled, such as that of a class.
  public func draw(
    into frame: inout Frame, at point: Point, columns: Int, theme: ResolvedTheme,
    level: DrawingLevel, role: Role = .bar, isSelected: Bool = false
  ) {
    for (i, letter) in letters(columns: columns, level: level).enumerated() {
      let style: Style
      switch letter.part {
      case .filled: style = theme.ink(role, isSelected: isSelected)
      case .track, .bracket: style = theme.ink(.barTrack, isSelected: isSelected)
      case .path: style = theme.ink(.barPath, isSelected: isSelected)
      }
      frame.set(
        Cell(glyph: String(letter.glyph), style: style),
        at: Point(column: point.column + i, row: point.row))
    }
  }

  /// Blocks of one to eight eighths of a column.
  private static let drawn = Array("▏▎▍▌▋▊▉█")
  private static let typed: [Character] = ["#"]

  private func inner(
    _ columns: Int, eighths: Int, _ full: [Character], _ track: Character, _ tick: Character
  ) -> [(glyph: Character, part: Part)] {
    let length = filledParts(of: columns * eighths)
    let mark = path.flatMap { ProgressBar.column($0, of: columns) }
    return (0..<columns).map { column in
      if column == mark { return (tick, .path) }
      let filled = min(eighths, length - column * eighths)
      return filled > 0 ? (full[filled - 1], .filled) : (track, .track)
    }
  }

  /// Never empty above zero and never full below everything: rounding must not tell a lie.
  private func filledParts(of parts: Int) -> Int {
    guard let value, value > 0 else { return 0 }
    guard value < 1 else { return parts }
    return min(parts - 1, max(1, Int((value * Double(parts)).rounded())))
  }

  private static func column(_ share: Double, of columns: Int) -> Int? {
    guard share.isFinite else { return nil }
    return min(columns - 1, max(0, Int(min(1, max(0, share)) * Double(columns))))
  }
}
