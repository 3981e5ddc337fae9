import TerminalInterface

/// Lines and paragraphs under each other in a pane; what reaches the bottom is cut.
struct Flow {
  let scene: Scene
  /// Where the next line goes.
  private(set) var row = 0

  init(scene: Scene) {
    self.scene = scene
  }

  mutating func skip() { row += 1 }

  mutating func line(_ text: RichText, with painter: inout Painter) {
    scene.draw(text, row: row, with: &painter)
    row += 1
  }

  mutating func paragraph(_ text: String, _ role: Role = .text, with painter: inout Painter) {
    row += scene.drawWrapped(
      text, role, in: painter.bounds.split(top: row).rest, with: &painter)
  }

  /// A label on its own line with its text below, after a blank line.
  mutating func labelled(_ label: String, _ text: String, with painter: inout Painter) {
    row += 1
    line(RichText(label, .dim), with: &painter)
    paragraph(text, with: &painter)
  }
}
