import DashboardLogic
import DashboardViews
import ReformModel
import TerminalInterface

extension SpokenDashboard {
  /// What cannot be done, or need not be, where nothing is drawn.
  static let pointless: Set<CommandID> = [
    .moveUp, .moveDown, .pageUp, .pageDown, .moveToStart, .moveToEnd, .open, .grid, .themes,
    .redraw, .suspend, .mouse, .tour, .slideFactNext, .slideFactPrevious, .slideOpen,
  ]

  /// Does what a line asks: a number, a key with or without a number, or words to look for.
  func answer(_ line: String) throws {
    if line.isEmpty { return try sayScreen() }
    if try answer(onSlide: line) { return }
    if let number = Int(line), !line.hasPrefix("+"), !line.hasPrefix("-") {
      return try number == 0 ? act { $0.perform(.close) } : choose(row: number - 1)
    }
    if line == "+" || line == "-" { return try turnPage(by: line == "+" ? 1 : -1) }
    if try answerPrefix(line) { return }
    let parts = line.split(separator: " ")
    let number = parts.count == 2 ? parts.last.flatMap { Int($0) } : nil
    if parts.count == 1 || number != nil, let command = command(named: String(parts[0])) {
      return try perform(command, onRow: number.map { $0 - 1 })
    }
    if let command = command(named: line) { return try perform(command, onRow: nil) }
    guard line.count > 1 else { return try say(words.noSuchCommand(line)) }
    try find(line)
  }

  /// A line that begins with the key of help, filter or palette goes on with what to look for.
  private func answerPrefix(_ line: String) throws -> Bool {
    guard let first = line.first,
      let command = Command.meant(by: .character(first), in: state)
    else { return false }
    let rest = String(line.dropFirst()).trimmedBlanks
    switch command.id {
    case .help: try sayHelp(about: rest)
    case .palette: try find(rest)
    case .filter:
      try act { state in
        let effects = state.perform(.filter)
        guard case .filter = state.overlay else { return effects }
        return effects + state.handle(.key(.control("u"))) + state.handle(.paste(rest))
          + state.perform(.overlayAccept)
      }
    default: return false
    }
    return true
  }

  /// The command of a key, or of the words that stand for it.
  private func command(named name: String) -> Command? {
    let key =
      KeyEvent(configName: name) ?? KeyEvent(configName: name.replacing("Ctrl-", with: "C-"))
    if let key, let command = Command.meant(by: key, in: state) { return command }
    let wanted = SearchKey(name)
    return Command.listening(in: state).first {
      SearchKey(words.title(of: $0.id)) == wanted || $0.id.rawValue == name
    }
  }

  private func perform(_ command: Command, onRow row: Int?) throws {
    guard !Self.pointless.contains(command.id) else { return try say(words.onlyOnScreen) }
    if let row {
      guard (0..<read(state).count).contains(row) else {
        return try say(words.numberWanted(read(state).count))
      }
      try change { $0.choose(row: row) }
    }
    try act { $0.perform(command) }
  }

  /// Reads the commands of this screen, or those that some words fit.
  private func sayHelp(about text: String) throws {
    try say(words.accessibleHelp)
    let query = SearchKey(text)
    for command in Command.listening(in: state) where !Self.pointless.contains(command.id) {
      let (title, help) = (words.title(of: command.id), words.help(of: command.id))
      guard SearchKey("\(title) \(help)").matches(query) else { continue }
      var line = "\(spokenKey(of: command)): \(title). \(help)."
      if case .unavailable(let reason) = command.availability(in: state) {
        line += " \(words.notNow(reason))"
      }
      try say(line)
    }
  }

  /// Looks for anything by name and leads to what is chosen.
  private func find(_ text: String) throws {
    try change { $0.perform(.palette) + $0.handle(.paste(text)) }
    guard case .palette(let palette) = state.overlay else { return try sayMessage() }
    let hits = palette.hits.enumerated().filter { !isPointless($0.element.entry.target) }.prefix(9)
    guard !hits.isEmpty, !text.isEmpty else {
      try change { $0.perform(.overlayCancel) }
      return try say(text.isEmpty ? words.findHow : words.nothingFoundFor(text))
    }
    for (number, hit) in hits.map(\.element).enumerated() {
      let reason = hit.entry.reason.map { " " + words.notNow($0) } ?? ""
      let tag = hit.entry.tag.isEmpty ? "" : ", \(hit.entry.tag)"
      try say("\(number + 1). \(hit.entry.title)\(tag).\(reason)")
    }
    guard let number = try askNumber(words.chooseFound, upTo: hits.count) else {
      return try change { $0.perform(.overlayCancel) }
    }
    try act { state in
      for _ in 0..<hits[number - 1].offset { _ = state.perform(.overlayDown) }
      return state.perform(.overlayAccept)
    }
  }

  private func isPointless(_ target: PaletteEntry.Target) -> Bool {
    guard case .command(let id) = target else { return false }
    return Self.pointless.contains(id) || id == .close
  }
}
