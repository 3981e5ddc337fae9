import TerminalInterface

/// Lines and paragraphs under each other in a pane; what reaches the bottom is cut.
struct Flow {
  let scene: Scene
  /// Where the next line goes.
  private(set) var row = 0
  /// Whether something had no row any more.
  private(set) var isCut = false

  init(scene: Scene) {
    self.scene = scene
  }

  mutating func skip() { row += 1 }

  mutating func line(_ text: RichText, with painter: inout Painter) {
    if hasRoom(painter) { scene.draw(text, row: row, with: &painter) }
    row += 1
  }

  mutating func paragraph(_ text: String, _ role: Role = .text, with painter: inout Painter) {
    guard hasRoom(painter) else {
      row += 1
      return
    }
    row += scene.drawWrapped(
      text, role, in: painter.bounds.split(top: row).rest, with: &painter)
  }

  /// A label on its own line with its text below, after a blank line.
  mutating func labelled(_ label: String, _ text: String, with painter: inout Painter) {
    row += 1
    line(RichText(label, .dim), with: &painter)
    paragraph(text, with: &painter)
  }

  /// Whether there is a row left for what comes next; remembers where there is none.
  mutating func hasRoom(_ painter: Painter) -> Bool {
    if row >= painter.size.rows { isCut = true }
    return row < painter.size.rows
  }

  /// Marks the last row where something was left out below it.
  func markCut(with painter: inout Painter) {
    guard isCut, painter.size.rows > 0 else { return }
    scene.drawTrailing(
      RichText(" " + scene.ellipsis, .dim), row: painter.size.rows - 1, with: &painter)
  }
}
