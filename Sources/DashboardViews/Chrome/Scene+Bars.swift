import TerminalInterface

extension Scene {
  /// A share 0…1 as a bar with a tick where the path stands.
  func drawBar(
    _ share: Double, tick: Double?, _ role: Role, in rect: Rect, isSelected: Bool = false,
    with painter: inout Painter
  ) {
    let letters = ProgressBar(value: share, path: tick).letters(columns: rect.columns, level: level)
    for (offset, letter) in letters.enumerated() {
      let part: Role =
        switch letter.part {
        case .filled: role
        case .track, .bracket: .barTrack
        case .path: .barPath
        }
      painter.glyph(
        letter.glyph, column: rect.column + offset, row: rect.row,
        style: theme.style(part, isSelected: isSelected))
    }
  }

  /// A series of scores as one letter a value.
  ///
  /// The least range is ten points: a change that hardly shows in the number must not look steep.
  func drawSparkline(_ values: [Double?], in rect: Rect, with painter: inout Painter) {
    painter.text(
      Sparkline(values, range: range(of: values)).text(columns: rect.columns, level: level),
      column: rect.column,
      row: rect.row, columns: rect.columns, style: theme[.chart1])
  }

  private func range(of scores: [Double?]) -> ClosedRange<Double>? {
    let known = scores.compactMap { $0 }
    guard let low = known.min(), let high = known.max() else { return nil }
    let air = max(0, 10 - (high - low)) / 2
    return (low - air)...(high + air)
  }
}
