import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws the line in which a filter is typed, in place of the footer.
func drawFilterLine(
  _ scene: Scene, _ field: TextField, into frame: inout Frame, in rect: Rect
) {
  let line = rect.split(top: rect.rows - 1).rest
  frame.paint(in: line, style: scene.theme[.editField]) { painter in
    painter.fill()
    let hits = scene.words.hits(scene.state.rowCount(at: scene.state.place))
    let start = painter.text("\(scene.words.filterPrompt): ", row: 0, style: scene.theme[.key])
    let room = max(0, line.columns - start - hits.count - 2)
    let window = field.window(columns: room)
    painter.text(window.text, column: start, row: 0, columns: room)
    painter.text(hits, column: start, row: 0, style: scene.theme[.dim], .right)
    painter.cursor(column: start + window.cursorColumn, row: 0)
  }
}
