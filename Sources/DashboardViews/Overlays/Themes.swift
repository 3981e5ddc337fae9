import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws the list of themes; the screen behind it already wears the selected one.
func drawThemes(_ scene: Scene, _ choice: ThemeChoice, into frame: inout Frame, in rect: Rect) {
  let names = scene.state.settings.themes
  let inner = scene.drawBox(
    Size(columns: 48, rows: names.count + 5), title: scene.words.themesTitle, in: rect,
    into: &frame)
  frame.paint(in: inner, style: scene.theme[.overlay]) { painter in
    painter.cutMark = scene.ellipsis
    drawSwatch(scene, with: &painter)
    var list = painter.bounds.split(top: 1).rest
    if list.rows > 6 {
      let (above, foot) = list.split(top: list.rows - 2)
      drawMaker(scene, in: foot, with: &painter)
      list = above
    }
    drawNames(scene, names, choice, in: list, with: &painter)
  }
}

private func drawNames(
  _ scene: Scene, _ names: [String], _ choice: ThemeChoice, in list: Rect,
  with painter: inout Painter
) {
  var position = ListPosition()
  position.select(choice.selected, count: names.count, visible: list.rows)
  let span = ListSpan(position, count: names.count, visible: list.rows)
  for (offset, index) in span.rows.enumerated() {
    let line = Rect(column: list.column, row: list.row + offset, columns: list.columns, rows: 1)
    let isSelected = index == choice.selected
    let style = isSelected ? scene.theme[.selection] : scene.over(.text)
    if isSelected { scene.drawBand(line, with: &painter) }
    // What Esc gives back.
    let mark = names[index] == choice.before ? (scene.level.isASCII ? "*" : "●") : " "
    painter.text("\(mark) \(names[index])", column: 2, row: line.row, style: style)
    painter.region(line, "theme:\(index)")
  }
}

/// The glyphs of the classes and the bars of charts in their colours: what a theme must tell
/// apart.
private func drawSwatch(_ scene: Scene, with painter: inout Painter) {
  var column = 0
  for progressClass in ProgressClass.allCases {
    let mark = StatusMark(progressClass, scene.level)
    column = painter.text("\(mark.glyph) ", column: column, row: 0, style: scene.over(mark.role))
  }
  for role in [Role.chart1, .chart2, .chart3, .chart4, .chart5, .chart6] {
    let bar = scene.level.isASCII ? "#" : "█"
    column = painter.text(bar + bar, column: column + 1, row: 0, style: scene.over(role))
  }
}

/// Who made the theme on screen, and what was changed in it.
private func drawMaker(_ scene: Scene, in rect: Rect, with painter: inout Painter) {
  let theme = scene.theme
  let gap = scene.level.isASCII ? " | " : " · "
  let parts = [theme.author, theme.licence].filter { !$0.isEmpty }
  let mended = theme.mended > 0 ? [scene.words.coloursMended(theme.mended)] : []
  painter.text(
    (parts + mended).joined(separator: gap), row: rect.endRow - 1, style: scene.over(.dim))
}
