import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws the list of themes; the screen behind it already wears the selected one.
func drawThemes(_ scene: Scene, _ choice: ThemeChoice, into frame: inout Frame, in rect: Rect) {
  let names = scene.state.settings.themes
  let width = (names.map(\.displayWidth).max() ?? 0) + 24
  let inner = scene.drawBox(
    Size(columns: max(36, width), rows: names.count + 3), title: scene.words.themesTitle,
    in: rect, into: &frame)
  frame.paint(in: inner, style: scene.theme[.overlay]) { painter in
    painter.cutMark = scene.ellipsis
    drawSwatch(scene, with: &painter)
    let list = painter.bounds.split(top: 1).rest
    var position = ListPosition()
    position.select(choice.selected, count: names.count, visible: list.rows)
    let span = ListSpan(position, count: names.count, visible: list.rows)
    for (offset, index) in span.rows.enumerated() {
      let line = Rect(column: 0, row: list.row + offset, columns: list.columns, rows: 1)
      let isSelected = index == choice.selected
      if isSelected { painter.fill(line, style: scene.theme[.selection]) }
      painter.text(
        names[index], row: line.row,
        style: isSelected ? scene.theme[.selection] : scene.over(.text))
      painter.region(line, "theme:\(index)")
    }
  }
}

/// The glyph of every class in its colour: what a theme must tell apart.
private func drawSwatch(_ scene: Scene, with painter: inout Painter) {
  var column = 0
  for progressClass in ProgressClass.allCases {
    let mark = StatusMark(progressClass, scene.level)
    column = painter.text("\(mark.glyph) ", column: column, row: 0, style: scene.over(mark.role))
  }
}
