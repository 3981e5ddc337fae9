import DashboardLogic
import DashboardRuntime
import DashboardViews
import ReformModel

/// Presenting and following where nothing is drawn.
extension SpokenDashboard {
  /// Reads a slide, its facts with the numbers by which they are opened.
  func saySlide(_ shown: ShownSlide) throws {
    let reading = SlideReading(shown, in: state)
    try say("")
    try sayHow()
    for sentence in reading.sentences { try say(sentence) }
    for (index, fact) in reading.facts.enumerated() { try say("\(index + 1). \(fact)") }
    for sentence in reading.rest { try say(sentence) }
  }

  /// Once, what may be typed on slides.
  private func sayHow() throws {
    guard !hasSaidHow else { return }
    hasSaidHow = true
    try say(state.presentation == nil ? words.followHow : words.slideHow)
  }

  /// Does what a line asks on a slide: a step, or the screen behind it; false for all else.
  func answer(onSlide line: String) throws -> Bool {
    guard let shown = state.slideShown else { return false }
    let isOwn = state.presentation != nil
    switch (line, Int(line)) {
    case ("+", _), ("-", _):
      guard isOwn else {
        try say(words.presenterTurns)
        return true
      }
      try act { $0.perform(line == "+" ? CommandID.slideNext : .slidePrevious) }
    case (_, 0): try act { $0.perform(isOwn ? .slideEnd : .leaveSlide) }
    case (_, let number?) where number > 0:
      let count = state.slide(shown.script).facts.count
      guard number <= max(1, count) else {
        try say(words.numberWanted(count))
        return true
      }
      try act { isOwn ? $0.open(fact: number - 1) : $0.perform(.leaveSlide) }
    default: return false
    }
    return true
  }

  /// Tells what a presenter did meanwhile, on lines of its own; false where it was nothing.
  func hearPresenter() throws -> Bool {
    let (before, message, row) = (Spot(state), state.message, state.place.list.selected)
    _ = runtime.act { _ in [] }
    let hasMoved = Spot(state) != before
    let hasSelected = state.slideShown == nil && state.place.list.selected != row
    guard hasMoved || hasSelected || state.message != message else { return false }
    // The cursor waits behind the question.
    try say("")
    if state.message != message { try sayMessage() }
    if hasMoved {
      try sayScreen()
    } else if hasSelected {
      let row = state.place.list.selected
      try say("\(row + 1). \(read(state).sentence(at: row))")
    }
    return true
  }
}
