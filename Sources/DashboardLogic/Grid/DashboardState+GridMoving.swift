import ReformModel
import TerminalInterface

extension DashboardState {
  mutating func moveInGrid(rows: Int) -> [Effect] {
    endEdit()
    return select(row: place.list.selected + rows)
  }

  /// To the column beside; beyond the last one numerators and denominators go on with the next
  /// period.
  mutating func moveInGrid(columns step: Int) -> [Effect] {
    endEdit()
    guard let grid else { return [] }
    let count = gridTable(at: place).columns.count
    let column = grid.column.selected + step
    if (0..<count).contains(column) {
      selectColumn(column)
    } else if grid.shape(at: place) == .parts, stepPeriod(step) {
      selectColumn(step < 0 ? count - 1 : 0)
    }
    return []
  }

  /// Tab: to the column beside; behind the last of numerator and denominator on to the next row, so
  /// that a table of both is typed row by row.
  mutating func tabInGrid(_ step: Int) -> [Effect] {
    endEdit()
    guard let grid, grid.shape(at: place) == .parts else { return moveInGrid(columns: step) }
    let count = gridTable(at: place).columns.count
    let column = grid.column.selected + step
    guard !(0..<count).contains(column) else { return moveInGrid(columns: step) }
    let row = place.list.selected + step
    guard (0..<rowCount(at: place)).contains(row) else { return [] }
    selectColumn(step < 0 ? count - 1 : 0)
    return select(row: row)
  }

  /// ← and → in a cell: in the text where it is being mended, else to the cell beside.
  mutating func moveInCell(_ step: Int) -> [Effect] {
    guard let edit = grid?.edit, edit.isMending else { return moveInGrid(columns: step) }
    changeGrid { step < 0 ? $0.edit?.field.moveLeft() : $0.edit?.field.moveRight() }
    return []
  }

  mutating func moveInGrid(toColumn column: Int) -> [Effect] {
    endEdit()
    selectColumn(column)
    return []
  }

  /// As many periods further as fit on the screen; of numerators and denominators one.
  mutating func pagePeriods(_ direction: Int) -> [Effect] {
    endEdit()
    guard let grid else { return [] }
    if grid.shape(at: place) == .parts {
      if !stepPeriod(direction) { message = Message(.info, words.noMorePeriods) }
      return []
    }
    let step = max(1, (gridGeometry(gridTable(at: place))?.visibleColumns ?? 1) - 1)
    selectColumn(grid.column.selected + direction * step)
    return []
  }

  /// Puts the cursor on a cell that was clicked.
  mutating func selectCell(row: Int, column: Int) -> [Effect] {
    endEdit()
    selectColumn(column)
    return select(row: row)
  }

  mutating func selectColumn(_ column: Int) {
    let table = gridTable(at: place)
    let visible = gridGeometry(table)?.visibleColumns ?? 1
    changeGrid { $0.column.select(column, count: table.columns.count, visible: visible) }
  }

  /// With the newest periods in the window, as far as the cursor lets them.
  mutating func selectColumn(of period: Period) {
    let columns = gridTable(at: place).columns
    selectColumn(columns.count - 1)
    selectColumn(columns.firstIndex { $0.period == period } ?? columns.count - 1)
  }

  /// Whether there is a period before or behind the one whose parts are shown.
  private mutating func stepPeriod(_ step: Int) -> Bool {
    guard let grid, let periods = Optional(gridPeriods(grid.period.frequency)),
      let at = periods.firstIndex(of: grid.period), let next = periods[safe: at + step]
    else { return false }
    changeGrid { $0.period = next }
    return true
  }
}
