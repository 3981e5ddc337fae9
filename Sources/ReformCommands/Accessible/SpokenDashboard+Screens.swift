import DashboardLogic
import DashboardViews
import ReformModel
import TerminalInterface

extension SpokenDashboard {
  /// Reads the screen that is shown, from its title to the first page of its rows.
  func sayScreen() throws {
    if let shown = state.slideShown { return try saySlide(shown) }
    let reading = read(state)
    page = 0
    try say("")
    try say(reading.title + ".")
    try sayStanding()
    for fact in reading.facts { try say(fact) }
    if !reading.tabs.isEmpty {
      try say(words.tabsSaid(reading.tabs, open: state.place.tab, keys: tabKeys))
    }
    if !state.place.filter.isEmpty { try say(words.filterSaid(state.place.filter)) }
    try sayPage(reading)
  }

  /// Says whose figures of which day these are, where that is not what was said last.
  private func sayStanding() throws {
    let standing = readStanding(state)
    if standing != saidStanding { try say(standing) }
    saidStanding = standing
  }

  /// Reads the rows of a page, each with the number by which it is chosen.
  func sayPage(_ reading: ScreenReading) throws {
    guard reading.count > 0 else {
      if !reading.nothing.isEmpty { try say(reading.nothing + ".") }
      return
    }
    let end = min(page + Self.pageLength, reading.count)
    for index in page..<end { try say("\(index + 1). \(reading.sentence(at: index))") }
    if reading.count > Self.pageLength {
      try say(words.pageSaid(page + 1, end, of: reading.count))
    }
  }

  /// Goes some pages on and reads the rows there.
  func turnPage(by step: Int) throws {
    let reading = read(state)
    let start = page + step * Self.pageLength
    guard (0..<max(1, reading.count)).contains(start) else {
      return try say(step > 0 ? words.lastPage : words.firstPage)
    }
    page = start
    try sayPage(reading)
  }

  /// Opens a row.
  func choose(row: Int) throws {
    let reading = read(state)
    guard (0..<reading.count).contains(row) else {
      return try say(
        reading.count == 0 ? words.noRowsHere : words.numberWanted(reading.count))
    }
    try change { $0.choose(row: row) }
    try act { $0.perform(.open) }
  }

  private var tabKeys: (next: String, previous: String) {
    (spokenKey(of: .moveRight), spokenKey(of: .moveLeft))
  }

  /// What is typed for a command: a character where it has one, else the name of its key.
  func spokenKey(of id: CommandID) -> String {
    Command.listening(in: state).first { $0.id == id }.map(spokenKey) ?? ""
  }

  func spokenKey(of command: Command) -> String {
    switch command.id {
    case .slideNext: return "+"
    case .slidePrevious: return "-"
    case .slideEnd, .leaveSlide: return "0"
    default: break
    }
    let typed = command.keys.first { key in
      guard case KeyEvent.Key.character = key.key else { return false }
      return key.modifiers.isEmpty
    }
    return typed?.name(ascii: true) ?? command.keys.first?.configName ?? command.id.rawValue
  }
}
