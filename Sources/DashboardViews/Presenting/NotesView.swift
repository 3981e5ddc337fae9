import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws what only the presenter sees: the clock, the notes, and what comes next.
func drawNotes(_ scene: Scene, _ shown: ShownSlide, into frame: inout Frame, in rect: Rect) {
  let (top, rest) = rect.split(top: 1)
  let (body, foot) = rest.split(top: rest.rows - 1)
  let words = scene.words
  frame.paint(in: top, style: scene.theme[.header]) { painter in
    painter.fill()
    let facts = scene.slideFacts(shown).line(
      in: rect.columns - 10, separator: RichText(scene.separator.text, .header))
    painter.text(
      words.slideNumber(shown.number, of: shown.count), column: 1, row: 0,
      style: scene.theme[.header])
    painter.text(
      facts.text, column: rect.columns - 1 - facts.width, row: 0, style: scene.theme[.header])
  }
  frame.paint(in: body.inset(columns: 2, rows: 0), style: scene.theme[.text]) { painter in
    painter.cutMark = scene.ellipsis
    drawNotes(scene, shown, with: &painter)
  }
  drawFooter(scene, into: &frame, in: foot)
}

private func drawNotes(_ scene: Scene, _ shown: ShownSlide, with painter: inout Painter) {
  let words = scene.words
  let current = scene.state.slide(shown.script)
  var flow = Flow(scene: scene)
  flow.line(
    RichText(words.onScreenLabel + "  ", .dim) + RichText(current.title, .title), with: &painter)
  if let seconds = scene.state.elapsed(shown.clock), painter.size.rows >= 16 {
    flow.skip()
    let clock = BigDigits(text: words.number(seconds / 60), grain: .large)
    let grain = painter.size.rows >= 20 || scene.level.isASCII ? clock : clock.smaller
    grain.draw(
      column: 0, row: flow.row, style: scene.theme.ink(.accent), scene.level, with: &painter)
    painter.text(
      words.elapsed(seconds: seconds), column: grain.size.columns + 3,
      row: flow.row + grain.size.rows / 2, style: scene.theme[.title])
    for _ in 0..<grain.size.rows { flow.skip() }
  }
  flow.skip()
  flow.line(RichText(words.notesTitle, .dim), with: &painter)
  let notes = shown.script.notes?[words.language] ?? ""
  flow.paragraph(
    notes.isEmpty ? words.noNotes : notes, notes.isEmpty ? .dim : .text, with: &painter)
  let next = shown.next.map { scene.state.slide($0) }
  let label = next == nil ? words.lastSlideLabel : words.nextSlideLabel
  let row = max(flow.row + 1, painter.size.rows - 6)
  var below = Flow(scene: scene)
  painter.inside(painter.bounds.split(top: row).rest) { painter in
    below.line(RichText(label + "  ", .dim) + RichText(next?.title ?? "", .title), with: &painter)
    for fact in next?.facts ?? [] where below.row < painter.size.rows {
      let mark = SlideView(scene: scene, slide: current).sign(of: fact)
      let text = mark.text + RichText(" " + fact.text + "  ") + RichText(fact.value, .title)
      below.line(text, with: &painter)
    }
  }
}

extension BigDigits {
  var smaller: BigDigits { BigDigits(text: text, grain: .small) }
}
