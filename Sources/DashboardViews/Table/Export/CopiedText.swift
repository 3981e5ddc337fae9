public import DashboardLogic
import ReformModel
import TerminalInterface

/// The selected row of a screen as text to paste: its cells with tabs between them, numbers as
/// people of the language write them. Nil where the screen has no rows.
public func copiedText(of state: DashboardState) -> String? {
  // What is typed into other software is the value alone.
  if case .report = state.place.screen, state.place.reportTab == .values,
    let value = state.reportValues(at: state.place).element(at: state.place.list.selected)?.value,
    !value.isEmpty
  {
    return value.safeToShow
  }
  guard let table = screenTable(of: state), !table.rows.isEmpty else { return nil }
  let mark = String(state.words.decimalMark)
  let row = max(0, min(state.tabular.place.list.selected, table.rows.count - 1))
  let cells = table.rows[row].map { cell in
    switch cell {
    case .text(let text): text.safeToShow
    case .number(let plain): plain.replacing(".", with: mark)
    case .empty: ""
    }
  }
  return cells.joined(separator: "\t")
}
