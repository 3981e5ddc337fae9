import DashboardLogic
import ReformModel
import TerminalInterface

/// One of the six panels: an area of the programme in a box.
struct Panel {
  let scene: Scene
  let area: SolutionArea
  let group: GroupEvaluation
  let isFocused: Bool
  /// The columns of the narrowest panel beside it: all are spaced alike.
  var narrowest = Int.max
  private let urgent: [IndicatorEvaluation]

  init(_ scene: Scene, _ area: SolutionArea, _ group: GroupEvaluation, isFocused: Bool) {
    self.scene = scene
    self.area = area
    self.group = group
    self.isFocused = isFocused
    urgent = scene.urgentIndicators(of: group)
  }

  /// `6 Công nghệ số`
  var title: String { "\(area.id) \(area.short[scene.words.language])" }

  func draw(in rect: Rect, with painter: inout Painter) {
    let plan = PanelPlan(rows: rect.rows - 2, urgent: urgent.count)
    let inner = painter.box(
      rect, scene.border(isFocused: false), style: scene.theme[.border])
    if isFocused { drawFocus(over: rect, with: &painter) }
    drawTitle(plan, in: rect, with: &painter)
    drawLines(plan, in: inner.inset(columns: 1, rows: 0), with: &painter)
  }

  /// The heavy line over the panel with the focus.
  ///
  /// Only this line moves with the focus: on a slow link the sides of two boxes are too much.
  private func drawFocus(over rect: Rect, with painter: inout Painter) {
    guard rect.columns >= 2 else { return }
    let border = scene.focusLine
    let style = scene.theme[.borderFocus]
    painter.horizontalLine(
      column: rect.column + 1, row: rect.row, columns: rect.columns - 2, border.horizontal,
      style: style)
    painter.glyph(border.topLeft, column: rect.column, row: rect.row, style: style)
    painter.glyph(border.topRight, column: rect.endColumn - 1, row: rect.row, style: style)
  }

  /// What the panel says, in as many rows as there are.
  func drawLines(_ plan: PanelPlan, in rect: Rect, with painter: inout Painter) {
    let urgent = IndicatorLines(
      scene, self.urgent.prefix(plan.urgent), plan.isRoomy ? .brief : .terse)
    for (offset, line) in plan.lines.prefix(rect.rows).enumerated() {
      let row = Rect(column: rect.column, row: rect.row + offset, columns: rect.columns, rows: 1)
      switch line {
      case .score:
        scene.drawScore(
          group, column: row.column, row: row.row, columns: row.columns, with: &painter)
      case .counts: drawCounts(in: row, with: &painter)
      case .trend: drawTrend(in: row, with: &painter)
      case .attention(let index):
        if self.urgent.isEmpty { drawNothingUrgent(in: row, with: &painter) }
        let rows = plan.lines.contains(.continuation(index)) ? 2 : 1
        urgent.draw(
          index, in: Rect(column: row.column, row: row.row, columns: row.columns, rows: rows),
          with: &painter)
      case .assignments:
        let tally = scene.tally(group.assignments)
        let long = tally.line(in: .max, separator: scene.separator)
        scene.draw(
          long.width <= row.columns ? long : scene.shortTally(group.assignments),
          column: row.column, row: row.row, columns: row.columns, with: &painter)
      case .continuation, .blank: break
      }
    }
  }

  private func drawTitle(_ plan: PanelPlan, in rect: Rect, with painter: inout Painter) {
    var room = rect.columns - 2
    let change = plan.hasTrend || !scene.isMoving(group) ? nil : scene.changeText(group)
    if let change, title.displayWidth + change.width + 7 <= room {
      let note = RichText(" ") + change + RichText(" ")
      scene.draw(
        note, column: rect.endColumn - 2 - note.width, row: rect.row, columns: note.width,
        with: &painter)
      room -= note.width + 1
    }
    let shown = title.truncated(to: room - 2, scene.ellipsis)
    guard !shown.isEmpty else { return }
    painter.text(
      " \(shown) ", column: rect.column + 1, row: rect.row, columns: room,
      style: scene.theme[isFocused ? .title : .text])
  }

  private func drawNothingUrgent(in row: Rect, with painter: inout Painter) {
    scene.draw(
      RichText(scene.words.nothingUrgent, .dim), column: row.column, row: row.row,
      columns: row.columns, with: &painter)
  }

  private func drawCounts(in row: Rect, with painter: inout Painter) {
    let beside = countsBesideCoverage(in: row.columns)
    let counts = beside ?? scene.countsInLine(group, in: min(row.columns, narrowest))
    scene.draw(
      counts ?? scene.counts(group, in: row.columns), column: row.column, row: row.row,
      columns: row.columns, with: &painter)
    if beside != nil {
      drawCoverage(after: row.column + (counts?.width ?? 0), in: row, with: &painter)
    }
  }

  /// The counts where the coverage of every panel has room behind them, else nil.
  private func countsBesideCoverage(in columns: Int) -> RichText? {
    let coverage = scene.words.shortCoverage(1).displayWidth
    return scene.countsInLine(group, in: min(columns, narrowest) - coverage - 1)
  }

  private func drawCoverage(after column: Int, in row: Rect, with painter: inout Painter) {
    let coverage = RichText(scene.words.shortCoverage(group.coverage), .dim)
    guard group.score != nil, column + 1 + coverage.width <= row.endColumn else { return }
    scene.drawTrailing(
      coverage, column: row.column, row: row.row, columns: row.columns, with: &painter)
  }

  private func drawTrend(in row: Rect, with painter: inout Painter) {
    let width = min(row.columns, group.scoreHistory.count)
    scene.drawSparkline(
      group.scoreHistory, in: Rect(column: row.column, row: row.row, columns: width, rows: 1),
      with: &painter)
    guard var change = scene.changeText(group) else { return }
    let place = row.column + width + 2
    let room = row.endColumn - place
    let against = " " + scene.words.comparedWithLastQuarter
    if change.width + against.displayWidth <= room { change.append(against, .dim) }
    let end = scene.draw(change, column: place, row: row.row, columns: room, with: &painter)
    if countsBesideCoverage(in: row.columns) == nil {
      drawCoverage(after: end + 1, in: row, with: &painter)
    }
  }
}
