public import ReformModel
public import TerminalInterface

extension LineChart {
  /// Draws the chart into a rectangle of a frame, or its sentence where there is no room or no
  /// way to draw.
  public func draw(
    into frame: inout Frame, in rect: Rect, theme: ResolvedTheme, level: DrawingLevel, words: Words
  ) {
    guard level > .words, let layout = LineChartLayout(self, in: rect, words: words) else {
      drawSentence(into: &frame, in: rect, theme: theme, words: words)
      return
    }
    let picture = LineChartPicture(
      chart: self, layout: layout, theme: theme, level: level, words: words)
    picture.draw(into: &frame)
  }

  /// As many whole lines of the sentence as there is room for.
  private func drawSentence(
    into frame: inout Frame, in rect: Rect, theme: ResolvedTheme, words: Words
  ) {
    let full = description(words)
    let fits = full.wrapped(to: max(1, rect.columns)).count <= rect.rows
    let lines = (fits ? full : sentence(words)).wrapped(to: max(1, rect.columns))
    frame.paint(in: rect, style: theme[.text]) { painter in
      for (row, line) in lines.prefix(rect.rows).enumerated() { painter.text(line, row: row) }
    }
  }
}
