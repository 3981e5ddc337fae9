import DashboardLogic
import DashboardRuntime
import DashboardViews
import ReformModel
import TerminalInterface

/// The dashboard as questions and answers on a plain line, for screen readers and terminals that
/// cannot do more.
///
/// It runs over the same state, commands, forms and store as the screen; only what is shown is said
/// instead, and lines that are typed take the place of keys.
final class SpokenDashboard {
  let runtime: DashboardRuntime<SilentTerminal>
  let console: Console
  private let readLine: LineReader
  /// What tells that a presenter may have moved.
  private let watched: [Int32]
  /// The first row of the page that was read last.
  var page = 0

  /// Whether it was said what may be typed on slides.
  var hasSaidHow = false

  /// Whose figures of which day was said last.
  var saidStanding = ""

  /// Rows that are read in one go.
  static let pageLength = 20

  init(
    _ runtime: DashboardRuntime<SilentTerminal>, _ console: Console,
    watching watched: [Int32] = [], readLine: @escaping LineReader
  ) {
    self.watched = watched
    self.runtime = runtime
    self.console = console
    self.readLine = readLine
  }

  var state: DashboardState { runtime.state }
  var words: Words { state.words }

  /// Runs until the person leaves or the input ends; what is typed and not saved is kept.
  func run() throws {
    do {
      runtime.begin()
      try say(words.accessibleGreeting)
      try sayScreen()
      try sayMessage()
      while true { try answer(try askWhatNext()) }
    } catch is Left {
    } catch is InputEnded {
      try end()
    } catch let ended as EndedEarly {
      try end()
      throw ended
    }
  }

  /// Keeps what is typed and not saved, on a line of its own.
  private func end() throws {
    _ = runtime.act { $0.handle(.terminated(signal: 1)) }
    try say("")
  }

  func say(_ sentence: String) throws {
    console.print(sentence)
    try console.flush()
  }

  /// Asks on a line of its own; the cursor waits behind the question.
  func ask(_ question: String) throws -> String {
    try pose(question)
    return try answered(readLine([], {}))
  }

  /// Asks what to do next; meanwhile a presenter who is followed is heard.
  private func askWhatNext() throws -> String {
    try pose(words.accessiblePrompt)
    let line = try readLine(state.following == nil ? [] : watched) {
      if try hearPresenter() { try pose(words.accessiblePrompt) }
    }
    return try answered(line)
  }

  private func pose(_ question: String) throws {
    console.print(document: Array((question.safeToShow + " ").utf8))
    try console.flush()
  }

  private func answered(_ line: String?) throws -> String {
    guard let line else { throw InputEnded() }
    return String(line.filter { !$0.isNewline }).trimmedBlanks
  }

  /// Asks until one of the numbers is answered; nil where nothing was.
  func askNumber(_ question: String, upTo last: Int) throws -> Int? {
    while true {
      let answer = try ask(question)
      if answer.isEmpty { return nil }
      if let number = Int(answer), (1...max(1, last)).contains(number) { return number }
      try say(words.numberWanted(last))
    }
  }

  /// Changes the state and tells what came of it.
  func act(_ change: (inout DashboardState) -> [Effect]) throws {
    let before = Spot(state)
    try self.change { $0.answer(change) }
    while let overlay = state.overlay, try conduct(overlay) {}
    try sayMessage()
    if Spot(state) != before { try sayScreen() }
  }

  /// Changes the state and says nothing.
  func change(_ how: (inout DashboardState) -> [Effect]) throws {
    guard runtime.act({ $0.inMeeting(how) }) else { throw Left() }
  }

  func sayMessage() throws {
    guard let message = state.message else { return }
    switch message.kind {
    case .info, .warning: try say(message.text)
    case .error: try say(words.error(message.text))
    }
  }

  /// The person asked to leave.
  private struct Left: Error {}
  /// There is nobody any more to answer.
  private struct InputEnded: Error {}

  /// What makes a screen another one than that which was read last.
  struct Spot: Equatable {
    let place: Place
    let slide: ShownSlide?
    let settings: Settings
    let milestone: Int

    init(_ state: DashboardState) {
      var slide = state.slideShown
      slide?.clock = nil
      slide?.fact = nil
      self.slide = slide
      var place = state.place
      place.list = ListPosition()
      (self.place, settings, milestone) = (place, state.settings, state.evaluation.milestone)
    }
  }
}

extension String {
  /// Without blanks at its ends.
  var trimmedBlanks: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
