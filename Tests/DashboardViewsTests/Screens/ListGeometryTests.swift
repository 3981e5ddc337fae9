import DashboardLogic
import TerminalInterface
import Testing

@testable import DashboardViews

@Suite struct ListGeometryTests {
  private func span(_ selected: Int, top: Int, count: Int, visible: Int) -> ListSpan {
    var list = ListPosition()
    (list.selected, list.top) = (selected, top)
    return ListSpan(list, count: count, visible: visible)
  }

  @Test func spanStartsWhereThePlaceRemembers() {
    #expect(span(5, top: 3, count: 30, visible: 10).rows == 3..<13)
  }

  @Test func selectionIsAlwaysOnScreen() {
    #expect(span(20, top: 0, count: 30, visible: 10).rows == 11..<21)
    #expect(span(2, top: 9, count: 30, visible: 10).rows == 2..<12)
    #expect(span(99, top: 99, count: 3, visible: 10).rows == 0..<3)
    #expect(span(0, top: 0, count: 0, visible: 10).rows.isEmpty)
    #expect(span(0, top: 0, count: 5, visible: 0).rows.isEmpty)
  }

  @Test func thumbReachesBothEnds() {
    #expect(span(0, top: 0, count: 40, visible: 10).thumb == 0..<2)
    #expect(span(39, top: 30, count: 40, visible: 10).thumb == 8..<10)
    #expect(!span(0, top: 0, count: 10, visible: 10).needsScrollbar)
  }

  @Test(arguments: [12, 24, 36, 60])
  func listHasTheRowsThatTheKeysCountOn(_ rows: Int) {
    for columns in [40, 80, 120, 200] {
      let size = Size(columns: columns, rows: rows)
      let body = Rect(Size(columns: columns, rows: rows - 2))
      for extra in [ListLayout.Extra.totals, .detail] {
        #expect(ListLayout(size, body: body, extra: extra).list.rows == ListWindow.rows(size))
      }
    }
  }

  @Test func aPaneTakesNoMoreThanTheListCanDoWithout() throws {
    for columns in [120, 140, 160, 250] {
      let size = Size(columns: columns, rows: 36)
      let layout = ListLayout(size, body: Rect(Size(columns: columns, rows: 34)), extra: .detail)
      let side = try #require(layout.side)
      #expect(layout.list.columns >= 84 && side.columns >= 36)
      #expect(layout.list.columns + side.columns == columns)
    }
  }

  @Test func aPaneGoesBelowAListThatNeedsTheWidth() throws {
    func layout(_ columns: Int, rows: Int) -> ListLayout {
      ListLayout(
        Size(columns: columns, rows: 36), body: Rect(Size(columns: columns, rows: 34)),
        extra: .totals, pane: .below(rows: rows, columns: 116))
    }
    let below = layout(120, rows: 8)
    #expect(below.list.columns == 120 && below.list.rows == 16)
    #expect(below.side == Rect(column: 0, row: 20, columns: 120, rows: 14))
    #expect(layout(120, rows: 20).side?.column == 84, "no room below")
    #expect(layout(250, rows: 8).side?.row == 3, "all columns fit beside it")
  }

  @Test func listOutlivesEverythingAroundIt() {
    for rows in 0...8 {
      let size = Size(columns: 20, rows: rows + 2)
      let layout = ListLayout(size, body: Rect(Size(columns: 20, rows: rows)), extra: .totals)
      #expect(layout.list.rows == min(rows, ListWindow.rows(size)))
    }
  }

  @Test(arguments: [OverviewArrangement.wideWithSide, .wide, .tall])
  func panelsNeitherOverlapNorLeaveHoles(_ arrangement: OverviewArrangement) {
    let body = Rect(Size(columns: 163, rows: 41))
    let grid = OverviewGrid(arrangement, in: body)
    var covered = Set<Point>()
    for rect in grid.panels + [grid.side].compactMap({ $0 }) {
      for row in rect.row..<rect.endRow {
        for column in rect.column..<rect.endColumn {
          #expect(covered.insert(Point(column: column, row: row)).inserted)
        }
      }
    }
    #expect(covered.count == body.columns * grid.summary.row)
    #expect(grid.summary.rows >= 1)
  }

  @Test func theSelectedOfSeveralBlocksIsOnScreenFromItsFirstLine() {
    let heights = [1, 3, 2, 1, 5, 1, 2]
    for rows in 1...20 {
      for selected in heights.indices {
        let span = BlockSpan(heights: heights, selected: selected, rows: rows)
        #expect(span.items.contains(selected), "\(selected) in \(rows) rows")
        let above = heights[span.items.lowerBound..<selected].reduce(0, +)
        #expect(above + heights[selected] <= rows || above == 0, "whole, or alone from the top")
      }
    }
    #expect(BlockSpan(heights: [], selected: 0, rows: 5).items.isEmpty)
  }
}
