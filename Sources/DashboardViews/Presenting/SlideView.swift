import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws the slide of a presentation over the whole screen.
func drawSlide(_ scene: Scene, _ shown: ShownSlide, into frame: inout Frame, in rect: Rect) {
  let (top, rest) = rect.split(top: 1)
  let (body, foot) = rest.split(top: rest.rows - 1)
  guard !shown.isBlack else {
    drawDarkness(scene, into: &frame, in: rect)
    return
  }
  drawSlideHeader(scene, shown, into: &frame, in: top)
  let slide = scene.state.slide(shown.script)
  let margin = rect.columns >= 60 ? 3 : 1
  let room = Rect(
    column: body.column + margin, row: body.row + (body.rows >= 18 ? 1 : 0),
    columns: body.columns - 2 * margin, rows: body.rows - (body.rows >= 18 ? 1 : 0))
  SlideView(scene: scene, slide: slide, selected: shown.fact).draw(into: &frame, in: room)
  frame.regions.append(Frame.Region(rect: body, target: "slide:\(shown.number)"))
  drawFooter(scene, into: &frame, in: foot)
}

/// A screen that tells nothing but, faintly at the foot, how it becomes light again; those who
/// follow learn there who made it dark.
private func drawDarkness(_ scene: Scene, into frame: inout Frame, in rect: Rect) {
  frame.paint(in: rect, style: .dark(scene.theme.depth)) { painter in
    painter.fill()
    painter.cutMark = scene.ellipsis
    painter.text(
      scene.drawable(scene.whyDark), row: rect.rows - 1, columns: rect.columns, .centre)
  }
}

extension Scene {
  /// Who made the screen dark, or the key that ends it.
  var whyDark: String {
    guard state.presentation == nil, let sighting = state.following?.sighting else {
      return words.screenIsDark(state.keyName(of: .slideBlack))
    }
    return words.presenterDarkened(state.name(ofPresenter: sighting.presenter))
  }
}

extension Style {
  /// Grey on black, whatever the theme; where there are no colours, whatever the terminal has.
  fileprivate static func dark(_ depth: ColourDepth) -> Style {
    switch depth {
    case .mono: .plain
    case .eight, .sixteen: Style(foreground: .indexed(7), background: .indexed(0))
    case .palette: Style(foreground: .indexed(244), background: .indexed(16))
    case .direct:
      Style(
        foreground: .rgb(red: 128, green: 128, blue: 128),
        background: .rgb(red: 0, green: 0, blue: 0))
    }
  }
}

/// Which slide of how many, the day of the figures, and the clock of the meeting.
func drawSlideHeader(
  _ scene: Scene, _ shown: ShownSlide, into frame: inout Frame, in rect: Rect
) {
  frame.paint(in: rect, style: scene.theme[.header]) { painter in
    painter.fill()
    let margin = rect.columns >= 60 ? 3 : 1
    var number = scene.theme[.header]
    number.isBold = true
    painter.text(
      scene.words.slideNumber(shown.number, of: shown.count), column: margin, row: 0, style: number)
    let facts = scene.slideFacts(shown).line(
      in: rect.columns - 2 * margin - 8, separator: RichText(scene.separator.text, .header))
    painter.text(
      facts.text, column: rect.columns - margin - facts.width, row: 0, style: scene.theme[.header])
  }
}

extension Scene {
  func slideFacts(_ shown: ShownSlide) -> Segments {
    var facts = Segments()
    let add = { (text: String, rank: Int) in facts.add(RichText(text, .header), rank: rank) }
    add(agencyName(state.settings.agency), 4)
    add(words.asOf(state.asOf), 1)
    add(words.milestone(state.evaluation.milestone), 3)
    if let mark = meetingMark { add("[\(mark)]", 0) }
    if shown.clock?.isPaused == true { add(words.pausedMark, 0) }
    if let seconds = state.elapsed(shown.clock) { add(words.elapsed(seconds: seconds), 2) }
    return facts
  }

  /// How this session stands to a presentation; nil where there is nothing to tell.
  var meetingMark: String? {
    if state.presentation?.isAway == true { return words.presentingMark }
    guard let following = state.following else { return nil }
    guard let sighting = following.sighting else { return words.waitingMark }
    let name = state.name(ofPresenter: sighting.presenter)
    switch following.status {
    case .waiting: return words.waitingMark
    case .lost: return words.lostMark(name)
    case .ended: return words.endedMark(name)
    case .live: return following.isAttached ? words.followingMark(name) : words.apartMark
    }
  }
}
