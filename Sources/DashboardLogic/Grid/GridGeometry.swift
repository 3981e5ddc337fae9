import ReformModel
public import TerminalInterface

/// Where the parts of a grid stand; keys and picture go by the same arithmetic.
public struct GridGeometry: Sendable, Hashable {
  /// The columns of the names at the left, which stay where they are.
  public let name: Int
  /// The columns of the digits of a cell; its mark stands right behind them.
  public let digits: Int
  /// How many columns of cells fit beside the names.
  public let visibleColumns: Int

  /// Blank columns before a cell.
  public static let gap = 2
  /// Cells are at least as wide as the name of a period and a number being typed.
  private static let leastDigits = 7

  public init(_ size: Size, metrics: GridMetrics, longestName: Int) {
    let margin = size.columns >= 30 ? 2 : 0
    let room = size.columns - margin
    name = max(8, min(longestName, room * 3 / 10 + 2))
    digits = min(20, max(GridGeometry.leastDigits, metrics.whole + metrics.fraction))
    visibleColumns = max(1, (room - name) / (digits + 1 + GridGeometry.gap))
  }

  /// The columns from one cell to the next.
  public var step: Int { digits + 1 + GridGeometry.gap }

  /// Whether what is wrong and what is saved have a line each.
  public static func hasTwoNotes(_ size: Size) -> Bool { size.rows >= 16 }

  /// The rows of cells: without crumbs, tabs, heads, notes, counts and the line of keys.
  public static func rows(_ size: Size) -> Int {
    max(1, size.rows - (hasTwoNotes(size) ? 7 : 6))
  }
}

extension DashboardState {
  /// The geometry of the grid on screen; nil on other screens.
  public func gridGeometry(_ table: GridTable) -> GridGeometry? {
    grid.map { grid in
      GridGeometry(
        size, metrics: grid.metrics(of: grid.shape(at: place)),
        longestName: (table.rows.map { gridName($0).displayWidth }.max() ?? 0) + 2)
    }
  }

  /// What names a row: the agency, or the indicator.
  public func gridName(_ row: GridRow) -> String {
    switch grid?.subject {
    case .area: "\(row.indicator.code) \(row.indicator.name[settings.language])"
    case .indicator, nil:
      definitions.name(of: .agency(row.agency), on: asOf, in: settings.language, short: true)
    }
  }

  /// How many rows of the list on screen fit.
  var visibleRows: Int { grid == nil ? ListWindow.rows(size) : GridGeometry.rows(size) }
}
