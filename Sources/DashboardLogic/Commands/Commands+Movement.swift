import ReformModel
import TerminalInterface

extension Command {
  /// The screens with a list.
  public static let lists: Set<Scope> = [
    .area, .indicator, .assignments, .agencies, .agency, .gaps, .changes, .rounds, .round,
    .roundPart, .report, .surveys,
    .history, .conflicts,
  ]
  /// All screens but the grid, which has keys of its own.
  public static let screens: Set<Scope> = lists.union([
    .overview, .matrix, .assignment, .observation,
  ])

  static let movement: [Command] = [
    Command(.moveUp, in: screens, keys: [KeyEvent(.up), .character("k")]) { $0.moveUp() },
    Command(.moveDown, in: screens, keys: [KeyEvent(.down), .character("j")]) { $0.moveDown() },
    Command(.moveLeft, in: screens, keys: [KeyEvent(.left), .character("h")]) {
      $0.moveSideways(by: -1)
    },
    Command(.moveRight, in: screens, keys: [KeyEvent(.right), .character("l")]) {
      $0.moveSideways(by: 1)
    },
    Command(.pageUp, in: screens, keys: [KeyEvent(.pageUp), .control("b")]) {
      $0.moveSelection(by: -ListWindow.rows($0.size))
    },
    Command(.pageDown, in: screens, keys: [KeyEvent(.pageDown), .control("f")]) {
      $0.moveSelection(by: ListWindow.rows($0.size))
    },
    Command(.moveToStart, in: screens, keys: [KeyEvent(.home)]) {
      $0.select(row: 0)
    },
    Command(.moveToEnd, in: screens, keys: [KeyEvent(.end), .character("G")]) {
      $0.select(row: .max)
    },
  ]
}

extension DashboardState {
  mutating func moveUp() -> [Effect] {
    // The first Up on a chart reads the oldest point out, as the first Down does the newest.
    if isOnChart, chartCursor == nil { return select(row: .max) }
    return moveSelection(by: -(columnsOfScreen ?? 1))
  }

  mutating func moveDown() -> [Effect] {
    moveSelection(by: columnsOfScreen ?? 1)
  }

  /// To the neighbouring panel, cell or point of a chart, to the neighbouring tab elsewhere.
  mutating func moveSideways(by step: Int) -> [Effect] {
    if place.screen == .matrix, let columns = columnsOfScreen {
      let column = place.list.selected % columns + step
      return (0..<columns).contains(column) ? moveSelection(by: step) : []
    }
    if columnsOfScreen != nil { return moveSelection(by: step) }
    if chartCursor != nil { return moveSelection(by: -step) }
    return openTab(place.tab + step)
  }

  mutating func moveSelection(by step: Int) -> [Effect] {
    let row = place.list.selected + step
    // Nothing is above the top row or below the bottom one: stay in the column.
    if let columns = columnsOfScreen, !(0..<rowCount(at: place)).contains(row),
      abs(step) <= columns
    {
      return []
    }
    return select(row: row)
  }

  mutating func select(row: Int) -> [Effect] {
    trail.current.list.select(
      row, count: rowCount(at: place), visible: visibleRows)
    return []
  }

  mutating func openTab(_ tab: Int) -> [Effect] {
    if grid != nil { return openGridShape(tab) }
    guard place.tabCount > 1 else { return [] }
    trail.current.tab = (tab + place.tabCount) % place.tabCount
    trail.current.list = ListPosition()
    trail.current.pointLeft = nil
    return []
  }

  /// How many things stand side by side; nil where they stand below each other.
  private var columnsOfScreen: Int? {
    switch place.screen {
    case .overview: OverviewArrangement(size).columns
    case .matrix: ProgrammeMatrix(definitions).columns
    default: nil
    }
  }
}
