import ReformModel
import TerminalInterface

/// Where the parts of a line chart lie in a rectangle, and how data become dots.
struct LineChartLayout {
  let head: Rect
  /// The numbers beside the axis.
  let gutter: Rect
  /// The cells of the picture itself; the axis runs in the column before and the row after.
  let plot: Rect
  let names: Rect
  let values: NiceAxis
  let time: TimeAxis
  let labels: [String]

  /// Smaller places get a sentence.
  static let smallest = Size(columns: 24, rows: 6)

  /// Nil where the rectangle is too small or there is nothing to draw.
  init?(_ chart: LineChart, in rect: Rect, words: Words) {
    let smallest = LineChartLayout.smallest
    guard rect.columns >= smallest.columns, rect.rows >= smallest.rows, !chart.allValues.isEmpty
    else { return nil }
    let rows = rect.rows - 3
    values = NiceAxis(
      chart.allValues, bounds: chart.axisBounds, maximumTicks: min(7, max(2, rows / 2 + 1)))
    labels = values.labels { words.number($0, decimals: $1) }
    let widest = max(chart.leastGutter, labels.map(\.displayWidth).max() ?? 1)
    let width = min(widest, rect.columns / 3)
    let columns = rect.columns - width - 2
    guard let time = TimeAxis(chart.allPositions, columns: columns, words: words) else {
      return nil
    }
    self.time = time
    let left = rect.column + width + 2
    head = Rect(column: rect.column, row: rect.row, columns: rect.columns, rows: 1)
    gutter = Rect(column: rect.column, row: rect.row + 1, columns: width, rows: rows)
    plot = Rect(column: left, row: rect.row + 1, columns: columns, rows: rows)
    names = Rect(column: left, row: rect.endRow - 1, columns: columns, rows: 1)
  }

  /// The dot of a place in the data; nil outside the picture.
  func dot(_ place: TargetPath.Point, on canvas: DotCanvas) -> (x: Int, y: Int)? {
    guard let x = time.scale.place(place.position, of: canvas.dotsAcross),
      let y = values.scale.place(place.value, of: canvas.dotsDown)
    else { return nil }
    return (x, canvas.dotsDown - 1 - y)
  }

  /// The column of the frame in which a position lies.
  func column(_ position: Double) -> Int? {
    time.scale.place(position, of: plot.columns * 8).map { plot.column + $0 / 8 }
  }

  /// The row of the frame in which a value lies, by the dots of a cell.
  func row(_ value: Double, dotsPerCell: Int) -> Int? {
    let count = plot.rows * dotsPerCell
    return values.scale.place(value, of: count).map {
      plot.row + (count - 1 - $0) / dotsPerCell
    }
  }
}
