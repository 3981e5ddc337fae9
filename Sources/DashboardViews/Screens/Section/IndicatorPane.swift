import DashboardLogic
import ReformModel
import TerminalInterface

extension Scene {
  /// The selected indicator in a box beside the table: its name, how it stands, and its chart.
  ///
  /// What is the same for the next indicator stays where it is and need not be sent again.
  ///
  /// - Parameter names: of all indicators of the list; the longest decides where the chart begins.
  func drawIndicatorPane(
    _ row: IndicatorTable.Row, names: [String], into frame: inout Frame, in rect: Rect
  ) {
    let inner = rect.inset(columns: 2, rows: 1)
    // A pane below the list is wide and low: facts and chart stand side by side.
    let isWide = rect.columns >= 100
    let facts = isWide ? inner.split(left: inner.columns * 3 / 10).left : inner
    let used = frame.paint(in: rect, style: theme[.text]) { painter in
      painter.cutMark = ellipsis
      painter.box(
        nil, border(isFocused: false), title: row.indicator.code, style: theme[.border],
        titleStyle: theme[.text])
      let place = Rect(column: 2, row: 1, columns: facts.columns, rows: facts.rows)
      return painter.inside(place) { painter in
        drawFacts(of: row, names, with: &painter)
      }
    }
    let chart =
      isWide ? inner.split(left: facts.columns + 2).rest : inner.split(top: used).rest
    guard chart.rows >= 5 else { return }
    var picture = LineChart(
      row.indicator, row.evaluation, milestones: definitions.programme.milestones.map(\.year))
    (picture.hasGrid, picture.leastGutter) = (false, 5)
    picture.draw(into: &frame, in: chart, theme: theme, level: level, words: words)
  }

  /// Draws name and standing and says how many rows they took, with the blank line below.
  private func drawFacts(
    of row: IndicatorTable.Row, _ names: [String], with painter: inout Painter
  ) -> Int {
    var flow = Flow(scene: self)
    flow.paragraph(row.indicator.name[words.language], .title, with: &painter)
    let columns = painter.size.columns
    let longest = names.map { $0.wrapped(to: columns).count }.max() ?? 0
    while flow.row < min(longest, 4) { flow.skip() }
    flow.line(standing(of: row, in: painter.size.columns), with: &painter)
    flow.skip()
    return flow.row
  }

  /// The flag of the value assessed, where it says something: estimated, provisional, break.
  private func flag(of row: IndicatorTable.Row) -> ObservationFlag? {
    let evaluation = row.evaluation
    let point = evaluation.series.last { $0.period == evaluation.assessment.period }
    return point.flatMap { $0.flag == .normal ? nil : $0.flag }
  }

  /// `◐ cần đẩy nhanh · 61,2 % · mục tiêu 80`
  private func standing(of row: IndicatorTable.Row, in columns: Int) -> RichText {
    let mark = StatusMark(row.evaluation.shownClass, level)
    var parts = Segments()
    parts.add(mark.text + RichText(" " + word(row), mark.role), rank: 0)
    parts.add(row.value.text(), rank: 1)
    if let flag = flag(of: row) { parts.add(RichText(words.name(flag), .dim), rank: 3) }
    if !row.target.isAbsent {
      let label = RichText(words.targetHead.lowercased() + " ", .dim)
      parts.add(label + row.target.text(withUnit: false), rank: 2)
    }
    return parts.line(in: columns, separator: separator)
  }
}
