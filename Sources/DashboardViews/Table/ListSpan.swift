import DashboardLogic
import TerminalInterface

/// Which rows of a list are on screen, and where the thumb of its scrollbar stands.
struct ListSpan: Hashable, Sendable {
  let rows: Range<Int>
  let count: Int
  let visible: Int

  /// Starts at the top the place remembers, moved only as far as the selection demands.
  init(_ list: ListPosition, count: Int, visible: Int) {
    let visible = max(0, visible)
    let selected = max(0, min(list.selected, count - 1))
    let highest = max(0, min(list.top, selected, count - visible))
    let top = max(highest, selected - visible + 1)
    rows = visible == 0 ? 0..<0 : top..<min(count, top + visible)
    self.count = count
    self.visible = visible
  }

  var needsScrollbar: Bool { count > visible }

  /// The rows of the bar that stand for what is on screen, counted from its top.
  var thumb: Range<Int> {
    guard needsScrollbar, visible > 0 else { return 0..<visible }
    let size = max(1, visible * visible / count)
    let way = visible - size
    let top = (rows.lowerBound * way + (count - visible) / 2) / (count - visible)
    return top..<(top + size)
  }
}
