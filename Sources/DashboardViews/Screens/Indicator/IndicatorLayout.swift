import DashboardLogic
import TerminalInterface

/// Where the parts of the indicator screen stand; what does not fit is nil, the content always is.
struct IndicatorLayout: Hashable, Sendable {
  private(set) var name: Rect?
  private(set) var standing: Rect?
  private(set) var tabs: Rect?
  let content: Rect

  /// - Parameters:
  ///   - nameRows: the rows that the name would take, of which it gets at most two.
  init(body: Rect, nameRows: Int) {
    var rest = body
    let take = { (rows: Int) -> Rect in
      let (top, below) = rest.split(top: rows)
      rest = below
      return top
    }
    if body.rows >= 6 { name = take(body.rows >= 20 ? min(2, max(1, nameRows)) : 1) }
    if body.rows >= 2 { standing = take(1) }
    if body.rows >= 3 { tabs = take(1) }
    content = rest
  }
}

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
      let facts = min(factRows, max(6, rect.rows - 9))
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
    guard rect.columns >= 70 else { return [rect] }
    let (left, right) = rect.split(left: rect.columns / 2 + 1)
    return [
      Rect(column: left.column, row: left.row, columns: left.columns - 3, rows: left.rows), right,
    ]
  }
}
