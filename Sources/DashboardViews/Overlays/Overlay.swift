import DashboardLogic
import TerminalInterface

/// Draws what lies over the screen.
func drawOverlay(
  _ scene: Scene, _ overlay: Overlay, into frame: inout Frame, in rect: Rect
) {
  switch overlay {
  case .batch(let question): drawBatchQuestion(scene, question, into: &frame, in: rect)
  case .form(let form): drawForm(scene, form, into: &frame, in: rect)
  case .filter(let field, _): drawFilterLine(scene, field, into: &frame, in: rect)
  case .day(let box): drawDayLine(scene, box, into: &frame, in: rect)
  case .help(let help): drawHelp(scene, help, into: &frame, in: rect)
  case .palette(let palette): drawPalette(scene, palette, into: &frame, in: rect)
  case .drawing(let choice): drawDrawingChoice(scene, choice, into: &frame, in: rect)
  case .themes(let choice): drawThemes(scene, choice, into: &frame, in: rect)
  case .undo(let box): drawUndo(scene, box, into: &frame, in: rect)
  case .decision(let box): drawDecision(scene, box, into: &frame, in: rect)
  case .confirmQuit: drawQuitQuestion(scene, into: &frame, in: rect)
  case .export(let box): drawExport(scene, box, into: &frame, in: rect)
  case .tour: drawTour(scene, into: &frame, in: rect)
  }
}

extension Scene {
  /// Draws an empty box in the middle of a screen, between crumbs and footer, and gives the room in
  /// it; the box is never greater than that.
  ///
  /// One that grows and shrinks while somebody types stands where it would with `restingRows`, so
  /// that the field under the cursor stays in its place.
  func drawBox(
    _ wanted: Size, restingRows: Int? = nil, title: String, note: String = "", in screen: Rect,
    into frame: inout Frame
  ) -> Rect {
    let room = Rect(
      column: screen.column, row: screen.row + 1, columns: screen.columns, rows: screen.rows - 2)
    let (columns, rows) = (min(wanted.columns, room.columns), min(wanted.rows, room.rows))
    let above = max(0, room.rows - (restingRows ?? rows)) / 2
    let rect = Rect(
      column: room.column + (room.columns - columns) / 2,
      row: room.row + min(above, room.rows - rows), columns: columns, rows: rows)
    frame.paint(in: rect, style: theme[.overlay]) { painter in
      painter.cutMark = ellipsis
      painter.fill()
      painter.box(
        border: border(isFocused: true), title: title, note: note,
        style: over(.borderFocus), titleStyle: over(.title))
    }
    return rect.inset(columns: 2, rows: 1)
  }

  /// A role on the background of boxes.
  func over(_ role: Role) -> Style { theme.boxed(role) }
}

extension Painter {
  fileprivate mutating func box(
    border: BorderGlyphs, title: String, note: String, style: Style, titleStyle: Style
  ) {
    box(bounds, border, title: title, note: note, style: style, titleStyle: titleStyle)
  }
}
