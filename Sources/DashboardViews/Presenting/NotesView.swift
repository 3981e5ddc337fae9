import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws what only the presenter sees: the clock, the notes, and what comes next.
func drawNotes(_ scene: Scene, _ shown: ShownSlide, into frame: inout Frame, in rect: Rect) {
  let (top, rest) = rect.split(top: 1)
  let (body, foot) = rest.split(top: rest.rows - 1)
  drawSlideHeader(scene, shown, into: &frame, in: top)
  let margin = rect.columns >= 60 ? 3 : 1
  frame.paint(in: body.inset(columns: margin, rows: 0), style: scene.theme[.text]) { painter in
    painter.cutMark = scene.ellipsis
    NotesView(scene: scene, shown: shown).draw(with: &painter)
  }
  drawFooter(scene, into: &frame, in: foot)
}

/// Notes between the title of the slide on screen and that of the next one.
struct NotesView {
  let scene: Scene
  let shown: ShownSlide

  private var words: Words { scene.words }

  func draw(with painter: inout Painter) {
    let room = painter.bounds
    let isRoomy = room.rows >= 16
    let current = RichText(scene.state.slide(shown.script).title, .title)
    scene.draw(
      RichText(words.onScreenLabel + "  ", .dim) + current, row: isRoomy ? 1 : 0, with: &painter)
    let top = room.split(top: isRoomy ? 3 : 1).rest
    let clock = drawClock(in: top, with: &painter)
    let below = top.split(top: clock).rest
    let next = nextLines
    let (notes, foot) = below.split(top: max(1, below.rows - next.count - (isRoomy ? 1 : 0)))
    drawText(in: notes, with: &painter)
    for (offset, line) in next.prefix(foot.rows).enumerated() {
      scene.draw(line, row: foot.row + offset, columns: room.columns, with: &painter)
    }
  }

  /// The minutes in large digits where there is room; returns the rows that took.
  private func drawClock(in rect: Rect, with painter: inout Painter) -> Int {
    guard rect.rows >= 16, let seconds = scene.state.elapsed(shown.clock) else { return 0 }
    let digits = BigDigits(text: words.number(seconds / 60), grain: .large)
    let isPaused = shown.clock?.isPaused == true
    digits.draw(
      column: 0, row: rect.row, style: scene.theme.ink(isPaused ? .dim : .accent), scene.level,
      with: &painter)
    let text = words.elapsed(seconds: seconds) + (isPaused ? "  " + words.pausedMark : "")
    painter.text(
      text, column: digits.size.columns + 3, row: rect.row + 3, style: scene.theme[.title])
    return digits.size.rows + 1
  }

  private func drawText(in rect: Rect, with painter: inout Painter) {
    let (head, rest) = rect.split(top: rect.rows >= 3 ? 1 : 0)
    if !head.isEmpty { painter.text(words.notesTitle, row: head.row, style: scene.theme[.accent]) }
    let notes = shown.script.notes?[words.language] ?? ""
    scene.drawWrapped(
      notes.isEmpty ? words.noNotes : notes, notes.isEmpty ? .dim : .text, in: rest,
      with: &painter)
  }

  private var nextLines: [RichText] {
    guard let script = shown.next else { return [RichText(words.lastSlideLabel, .dim)] }
    let next = scene.state.slide(script)
    var head = RichText(words.nextSlideLabel + "  ", .dim) + RichText(next.title, .title)
    if let digits = next.figure?.digits { head += RichText("  " + digits, .accent) }
    let view = SlideView(scene: scene, slide: next, selected: nil)
    return [head]
      + next.facts.map { fact in
        var line = view.sign(of: fact).text + RichText(" ")
        if !fact.value.isEmpty { line += RichText(fact.value + "  ", .title) }
        return line + RichText(fact.text, .text)
      }
  }
}
