import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws what every rung looks like on this very terminal: who sees whole strokes and columns that
/// stand below each other can use it.
func drawDrawingChoice(
  _ scene: Scene, _ choice: DrawingChoice, into frame: inout Frame, in rect: Rect
) {
  let levels = DrawingChoice.levels
  let inner = scene.drawBox(
    Size(columns: 66, rows: 2 * levels.count + 3), title: scene.words.drawingTitle, in: rect,
    into: &frame)
  frame.paint(in: inner, style: scene.theme[.overlay]) { painter in
    painter.cutMark = scene.ellipsis
    painter.text(scene.words.drawingHint, row: 0, style: scene.over(.dim))
    let spacing = painter.size.rows > 2 * levels.count ? 2 : 1
    for (index, level) in levels.enumerated() {
      let line = Rect(column: 0, row: 1 + index * spacing, columns: painter.size.columns, rows: 1)
      let isSelected = index == choice.selected
      let style = isSelected ? scene.theme[.selection] : scene.over(.text)
      if isSelected { scene.drawBand(line, with: &painter) }
      painter.text(scene.words.name(level), column: 2, row: line.row, columns: 12, style: style)
      painter.text(
        level.sample(scene.words), column: 15, row: line.row, columns: line.columns - 17,
        style: style)
      painter.text("|", column: line.columns - 1, row: line.row, style: style)
      painter.region(line, "row:\(index)")
    }
  }
}

extension Words {
  fileprivate func name(_ level: DrawingLevel) -> String {
    switch level {
    case .braille: brailleRung
    case .blocks: blocksRung
    case .ascii: asciiRung
    case .words: wordsRung
    }
  }
}

extension DrawingLevel {
  /// What the rung adds to the one below it.
  fileprivate func sample(_ words: Words) -> String {
    switch self {
    case .braille: "⠤⠔⠊⠉⠒⢄⡠⠔⠊⠉ ⣀⣤⣶⣿ ✔ ● ◐ ○ ▼ ✖"
    case .blocks: "──┼──┼── ▁▂▃▄▅▆▇█ ███▌··· đường ướt ngoằn ngoèo"
    case .ascii: "+--+--+ [####|--] A T C L D M duong uot"
    case .words: words.drawingSentence
    }
  }
}
