import DashboardLogic
import ReformModel
import TerminalInterface

/// Asks before leaving with something unsaved, and names it.
func drawQuitQuestion(_ scene: Scene, into frame: inout Frame, in rect: Rect) {
  let words = scene.words
  let names = scene.state.unkept
    .map {
      words.parts(of: $0, in: scene.definitions, on: scene.state.asOf).joined(separator: " · ")
    }
    .sorted()
  let inner = scene.drawBox(
    Size(columns: 58, rows: names.count + 5), title: words.quitTitle, in: rect, into: &frame)
  frame.paint(in: inner, style: scene.theme[.overlay]) { painter in
    painter.cutMark = scene.ellipsis
    let question = words.quitQuestion.wrapped(to: inner.columns)
    for (row, line) in question.enumerated() { painter.text(line, row: row) }
    let list = painter.bounds.split(top: question.count).rest
    // Of more names than there are rows the last row tells how many are left.
    let shown = names.count > list.rows ? max(0, list.rows - 1) : names.count
    for (offset, name) in names.prefix(shown).enumerated() {
      painter.text(name, column: 2, row: list.row + offset, style: scene.over(.accent))
    }
    if shown < names.count, !list.isEmpty {
      painter.text(
        words.andMoreDrafts(names.count - shown), column: 2, row: list.row + shown,
        style: scene.over(.dim))
    }
  }
}
