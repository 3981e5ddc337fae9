import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws the box in which the format of a file is chosen.
func drawExport(_ scene: Scene, _ box: ExportBox, into frame: inout Frame, in rect: Rect) {
  let words = scene.words
  let formats = ExportFormat.allCases
  let folder = scene.state.settings.exportFolder
  let inner = scene.drawBox(
    Size(columns: 58, rows: formats.count + (folder == nil ? 2 : 4)), title: words.exportTitle,
    in: rect, into: &frame)
  frame.paint(in: inner, style: scene.theme[.overlay]) { painter in
    painter.cutMark = scene.ellipsis
    for (row, format) in formats.enumerated() {
      let line = Rect(column: 0, row: row, columns: painter.size.columns, rows: 1)
      let isSelected = row == box.selected
      if isSelected { scene.drawBand(line, with: &painter) }
      let style = { (role: Role) in
        isSelected ? scene.theme.selected(role) : scene.over(role)
      }
      painter.text(format.rawValue.uppercased(), column: 2, row: row, style: style(.text))
      painter.text(
        words.exportMeaning(of: format.rawValue), column: 9, row: row, style: style(.dim))
      painter.region(line, "row:\(row)")
    }
    guard let folder else { return }
    painter.text(
      "\(words.exportInto): \(folder)", row: formats.count + 1, style: scene.over(.dim))
  }
}
