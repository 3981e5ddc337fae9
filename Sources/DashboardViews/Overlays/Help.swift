import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws the keys of the screen below, narrowed by what is typed.
func drawHelp(_ scene: Scene, _ help: HelpState, into frame: inout Frame, in rect: Rect) {
  let commands = scene.state.helpCommands
  let rows = ListWindow.helpRows(rect.size)
  let inner = scene.drawBox(
    Size(columns: 84, rows: rows + 4), title: scene.words.helpTitle,
    note: "\(min(help.list.selected + 1, commands.count))/\(commands.count)", in: rect, into: &frame
  )
  frame.paint(in: inner, style: scene.theme[.overlay]) { painter in
    painter.cutMark = scene.ellipsis
    scene.drawSearch(help.filter, hint: scene.words.helpSearch, with: &painter)
    let list = painter.bounds.split(top: 2).rest
    if commands.isEmpty {
      painter.text(scene.words.noSuchKey, row: list.row, style: scene.over(.dim))
    }
    let span = ListSpan(help.list, count: commands.count, visible: list.rows)
    let keys = commands.map { scene.keys(of: $0) }
    let width = min(18, keys.map(\.displayWidth).max() ?? 0)
    for (offset, index) in span.rows.enumerated() {
      let row = list.row + offset
      let isSelected = index == help.list.selected
      painter.region(Rect(column: 0, row: row, columns: list.columns, rows: 1), "key:\(index)")
      if isSelected {
        painter.fill(
          Rect(column: 0, row: row, columns: list.columns, rows: 1), style: scene.theme[.selection])
      }
      draw(
        commands[index], keys[index], width, row: row, isSelected: isSelected, scene, with: &painter
      )
    }
  }
}

private func draw(
  _ command: Command, _ keys: String, _ width: Int, row: Int, isSelected: Bool, _ scene: Scene,
  with painter: inout Painter
) {
  let style = { (role: Role) in isSelected ? scene.theme.selected(role) : scene.over(role) }
  painter.text(keys, row: row, columns: width, style: style(.key))
  let help = scene.words.help(of: command.id)
  switch scene.state.availabilityBelowHelp(of: command) {
  case .available: painter.text(help, column: width + 2, row: row, style: style(.text))
  case .unavailable(let reason):
    painter.text("\(help) (\(reason))", column: width + 2, row: row, style: style(.dim))
  }
}

extension Scene {
  /// Draws the line of a box in which one types what to look for.
  func drawSearch(_ field: TextField, hint: String, with painter: inout Painter) {
    if field.text.isEmpty {
      painter.text(hint, row: 0, style: over(.dim))
      painter.cursor(column: 0, row: 0)
    } else {
      let window = field.window(columns: painter.size.columns)
      painter.text(window.text, row: 0, style: over(.accent))
      painter.cursor(column: window.cursorColumn, row: 0)
    }
  }

  /// `↑ k`, all keys of a command.
  fileprivate func keys(of command: Command) -> String {
    command.keys.map { $0.name(ascii: level.isASCII) }.joined(separator: " ")
  }
}
