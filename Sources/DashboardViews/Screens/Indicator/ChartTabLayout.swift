import DashboardLogic
import TerminalInterface

/// How chart, boxes and the latest values share the first tab.
struct ChartTabLayout: Hashable, Sendable {
  let chart: Rect
  /// Boxes stacked beside the chart.
  private(set) var boxes: Rect?
  /// Facts side by side below the chart, without boxes.
  private(set) var columns: [Rect] = []
  /// The latest values below the chart.
  private(set) var series: Rect?
  /// A sentence or two above the chart, where there is room for no more.
  private(set) var sentence: Rect?

  /// The rows that a chart needs before it says more than a sentence.
  private static let leastChart = 10

  /// The most rows that facts below a chart get.
  static func mostFactRows(_ rect: Rect) -> Int { max(6, rect.rows - leastChart) }

  /// Whether facts below a chart stand in two columns.
  static func hasTwoColumns(_ rect: Rect) -> Bool { rect.columns >= 70 }

  /// - Parameter factRows: what the facts below the chart would take, of which they get a part.
  init(_ rect: Rect, factRows: Int) {
    if rect.columns >= 100, rect.rows >= 14 {
      let width = min(60, max(44, rect.columns * 2 / 5))
      let (main, side) = rect.split(left: rect.columns - width)
      boxes = side
      let left = Rect(
        column: main.column, row: main.row, columns: main.columns - 2, rows: main.rows)
      guard rect.columns >= 150, rect.rows >= 28 else {
        chart = left
        return
      }
      let (top, below) = left.split(top: rect.rows * 3 / 5)
      chart = top
      series = below.split(top: 1).rest
    } else if rect.rows >= 14 {
      let facts = min(factRows, ChartTabLayout.mostFactRows(rect))
      let (top, below) = rect.split(top: rect.rows - facts)
      chart = top
      columns = ChartTabLayout.divided(below)
    } else {
      let (top, below) = rect.split(top: rect.rows >= 7 ? (rect.rows >= 9 ? 3 : 1) : rect.rows)
      sentence = top
      chart = below
    }
  }

  private static func divided(_ rect: Rect) -> [Rect] {
    guard hasTwoColumns(rect) else { return [rect] }
    let (left, right) = rect.split(left: rect.columns / 2 + 1)
    return [
      Rect(column: left.column, row: left.row, columns: left.columns - 3, rows: left.rows), right,
    ]
  }
}
