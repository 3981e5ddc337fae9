import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws what somebody must know to begin: a few keys, read in ten seconds.
func drawTour(_ scene: Scene, into frame: inout Frame, in rect: Rect) {
  let all = scene.tourLines
  let keys = all.map(\.keys.displayWidth).max() ?? 0
  let widest = all.map { keys + 2 + $0.text.displayWidth }.max() ?? 0
  let columns = min(rect.columns, max(52, widest + 4))
  let end = scene.words.tourEnd(again: scene.state.keyName(of: .tour)).wrapped(to: columns - 4)
  // On the least screens the last of the keys give way, and not what takes the box away.
  let room = max(0, rect.rows - 4 - end.count)
  let lines = all.prefix(room)
  let gap = lines.count < room ? 1 : 0
  let inner = scene.drawBox(
    Size(columns: columns, rows: lines.count + gap + end.count + 2), title: scene.words.tourTitle,
    in: rect, into: &frame)
  frame.paint(in: inner, style: scene.theme[.overlay]) { painter in
    painter.cutMark = scene.ellipsis
    for (row, line) in lines.enumerated() {
      painter.text(line.keys, row: row, columns: keys, style: scene.over(.key))
      painter.text(line.text, column: keys + 2, row: row)
    }
    for (offset, line) in end.enumerated() {
      painter.text(line, row: lines.count + gap + offset, style: scene.over(.dim))
    }
  }
}

extension Scene {
  /// Keys and what they do, the first things first.
  fileprivate var tourLines: [(keys: String, text: String)] {
    let key = { (id: CommandID) in
      self.state.commands.first { $0.id == id }?.keys.first?.name(ascii: self.level.isASCII) ?? ""
    }
    return [
      ("\(key(.moveUp)) \(key(.moveDown)) \(key(.open))", words.tourMoving),
      (key(.close), words.tourUp),
      (key(.palette), words.tourFinding),
      (key(.edit), words.tourEntering),
      (key(.undo), words.tourUndo),
      (key(.help), words.tourHelp),
      (key(.language), words.title(of: .language)),
    ]
  }
}
