import DashboardLogic
import TerminalInterface

/// Where the six panels, the pane beside them and the lines below them stand.
struct OverviewGrid: Hashable, Sendable {
  /// Row by row from the top left.
  let panels: [Rect]
  /// The indicators of the selected panel, on the widest screens.
  let side: Rect?
  /// Totals, what is due, and the signs of the classes.
  let summary: Rect

  /// More rows than this leave a panel with more air than content.
  private static let greatestHeight = 18
  private static let side = 48...72

  init(_ arrangement: OverviewArrangement, in body: Rect) {
    let sideWidth =
      arrangement == .wideWithSide
      ? min(max(body.columns * 3 / 10, OverviewGrid.side.lowerBound), OverviewGrid.side.upperBound)
      : 0
    let (main, side) = body.split(left: body.columns - sideWidth)
    let across = arrangement.columns
    let down = 6 / across
    // Where panels have air, a line below them says what their signs mean.
    let below = arrangement == .tall ? 1 : 3
    let height = min(OverviewGrid.greatestHeight, max(0, body.rows - below) / down)
    panels = (0..<6).map { index in
      let (x, y) = (index % across, index / across)
      let (left, right) = (main.columns * x / across, main.columns * (x + 1) / across)
      return Rect(
        column: main.column + left, row: main.row + y * height, columns: right - left,
        rows: height)
    }
    self.side =
      side.isEmpty
      ? nil : Rect(column: side.column, row: side.row, columns: side.columns, rows: height * down)
    summary = body.split(top: height * down).rest
  }
}
