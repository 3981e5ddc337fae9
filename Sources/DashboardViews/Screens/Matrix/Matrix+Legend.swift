import DashboardLogic
import ReformModel
import TerminalInterface

extension MatrixView {
  /// What the signs mean: beside the title where all of it fits, else in a row that no cell needs.
  func drawLegend(title: Rect?, below cells: Rect, with painter: inout Painter) {
    let (legend, gap) = (legend, RichText("  "))
    let end = self.title.displayWidth + 2
    if let title {
      let room = Rect(
        column: title.column + end, row: title.row, columns: max(0, title.columns - end), rows: 1)
      let whole = legend.line(in: .max, separator: gap)
      let hasRow = layout.rows.count * layout.height < cells.rows
      if whole.width <= room.columns || !hasRow {
        scene.drawTrailing(
          legend.line(in: room.columns, separator: gap), column: room.column, row: room.row,
          columns: room.columns, with: &painter)
        return
      }
    }
    guard layout.rows.count * layout.height < cells.rows else { return }
    scene.draw(
      legend.line(in: cells.columns, separator: gap), column: cells.column, row: cells.endRow - 1,
      columns: cells.columns, with: &painter)
  }

  /// The classes that occur, what stands for too few data, and what for a cell without indicators.
  private var legend: Segments {
    let standings = groups.compactMap { $0.standing(by: scene.definitions.programme.thresholds) }
    var legend = Segments()
    for (rank, progressClass) in ProgressClass.allCases.enumerated()
    where standings.contains(progressClass) {
      let mark = StatusMark(progressClass, scene.level)
      legend.add(mark.text + RichText(" \(words.name(progressClass))", .dim), rank: rank)
    }
    if groups.contains(where: { !$0.indicators.isEmpty && $0.score == nil }) {
      let glyph = StatusMark(.noData, scene.level).glyph
      legend.add(RichText("\(glyph) \(words.uncoveredMeaning)", .dim), rank: 20)
    }
    if groups.contains(where: \.indicators.isEmpty) {
      legend.add(RichText("\(emptyGlyph) \(words.emptyCellMeaning)", .dim), rank: 21)
    }
    return legend
  }
}
