import DashboardLogic

/// Which of several blocks of lines are on screen, so that the selected one is, whole where it fits.
struct BlockSpan: Hashable, Sendable {
  /// The blocks, the last of which may be cut.
  let items: Range<Int>
  /// The same in lines, for a scrollbar.
  let lines: ListSpan

  init(heights: [Int], selected: Int, rows: Int) {
    var top = 0
    while top < selected, heights[top...selected].reduce(0, +) > rows { top += 1 }
    var (end, used) = (top, 0)
    while end < heights.count, used < rows {
      used += heights[end]
      end += 1
    }
    items = top..<end
    var position = ListPosition()
    position.top = heights[..<top].reduce(0, +)
    position.selected = position.top
    lines = ListSpan(position, count: heights.reduce(0, +), visible: rows)
  }
}
