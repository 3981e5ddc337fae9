public import DashboardLogic
import ReformModel
import TerminalInterface

/// The table of a screen as plain values, for spreadsheets: all rows and columns of it, whatever of
/// them the screen had room for.
public struct ScreenTable: Sendable, Hashable {
  public enum Cell: Sendable, Hashable {
    case text(String)
    /// With a point and without groups.
    case number(String)
    case empty
  }

  public var columns: [String]
  public var rows: [[Cell]]
}

/// The table of what a state shows; nil where the screen has none.
///
/// It is what the screen itself draws, on a screen wide enough for everything.
public func screenTable(of state: DashboardState) -> ScreenTable? {
  let state = state.tabular
  let recorder = TableRecorder()
  var scene = Scene(state: state, theme: Theme.builtIn.resolved(for: .mono), level: .braille)
  scene.recorder = recorder
  switch state.place.screen {
  case .overview: return scene.overviewTable
  case .matrix: return scene.matrixTable
  case .grid: return scene.gridTable
  default:
    _ = render(scene, size: state.size)
    return recorder.table
  }
}

/// Takes down the list of a screen while it is drawn.
final class TableRecorder {
  private(set) var table: ScreenTable?

  /// Takes the first list of a screen; what stands beside it is about one of its rows.
  func take<ID>(_ view: TableView<ID>, count: Int) {
    guard table == nil else { return }
    let words = view.scene.words
    let columns = view.layout.columns.map { placed in
      SheetColumn(
        placed.column.heading, isTrailing: placed.column.isTrailing,
        (0..<count).map { view.cell($0, placed.column.id) }, words)
    }
    let plain = columns.filter { !$0.isOrnament }.flatMap(\.plain)
    table = ScreenTable(
      columns: plain.map(\.heading),
      rows: (0..<count).map { row in plain.map { $0.cells[row] } })
  }
}
