import ReformModel
import TerminalInterface

/// The levels of the ticks across the picture.
extension LineChartPicture {
  /// The cells through which a dashed or dotted line runs: dashes of a grid would close its gaps.
  private var openLines: DotCanvas {
    var canvas = DotCanvas(columns: layout.plot.columns, rows: layout.plot.rows, level: level)
    for stroke in chart.strokes where stroke.kind != .actual {
      guard let a = layout.dot(stroke.from, on: canvas), let b = layout.dot(stroke.to, on: canvas)
      else { continue }
      canvas.line(from: a, to: b, style: .plain)
    }
    return canvas
  }

  func drawLevels(into frame: inout Frame) {
    let isPercent = chart.unit == .percent
    let openLines = openLines
    for value in layout.values.ticks {
      guard let row = row(value) else { continue }
      let isFixed =
        value == 0 && layout.values.lower < 0 || value == 100 && isPercent
      guard isFixed || (chart.hasGrid && glyphs.grid != " ") else { continue }
      for column in layout.plot.column..<layout.plot.endColumn
      where openLines.cell(column: column - layout.plot.column, row: row - layout.plot.row) == nil {
        put(isFixed ? glyphs.level : glyphs.grid, column, row, isFixed ? .axis : .grid, &frame)
      }
    }
  }
}
