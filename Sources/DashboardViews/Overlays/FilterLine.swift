import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws the line in which a filter is typed, in place of the footer.
func drawFilterLine(
  _ scene: Scene, _ field: TextField, into frame: inout Frame, in rect: Rect
) {
  let hits = scene.words.hits(scene.state.rowCount(at: scene.state.place))
  drawEntryLine(
    scene, scene.words.filterPrompt, field, note: hits, .dim, into: &frame, in: rect)
}

/// Draws the line in which a day is typed, in place of the footer.
func drawDayLine(_ scene: Scene, _ box: DayBox, into frame: inout Frame, in rect: Rect) {
  drawEntryLine(
    scene, scene.words.dayPrompt, box.field, note: box.fault ?? scene.words.dayHint,
    box.fault == nil ? .dim : .editError, into: &frame, in: rect)
}

/// A prompt, what is typed, and at the right end what there is to say about it.
private func drawEntryLine(
  _ scene: Scene, _ prompt: String, _ field: TextField, note: String, _ role: Role,
  into frame: inout Frame, in rect: Rect
) {
  let line = rect.split(top: rect.rows - 1).rest
  frame.paint(in: line, style: scene.theme[.editField]) { painter in
    painter.cutMark = scene.ellipsis
    painter.fill()
    let start = painter.text("\(prompt): ", row: 0, style: scene.theme[.key])
    // A dozen columns are enough to type a day or a word in.
    let width = min(note.displayWidth, max(0, line.columns - start - 14))
    let room = max(0, line.columns - start - width - 2)
    let window = field.window(columns: room)
    painter.text(window.text, column: start, row: 0, columns: room)
    var style = scene.theme[.editField]
    style.foreground = scene.theme[role].foreground
    painter.text(
      note, column: line.columns - width, row: 0, columns: width,
      style: role == .dim ? scene.theme[.dim] : style)
    painter.cursor(column: start + window.cursorColumn, row: 0)
  }
}
