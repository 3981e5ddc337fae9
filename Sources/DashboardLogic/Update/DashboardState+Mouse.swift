public import TerminalInterface

extension DashboardState {
  /// Answers a press or a turn of the wheel on what a frame calls `target`.
  public mutating func handle(_ mouse: MouseEvent, on target: String?) -> [Effect] {
    message = nil
    return inMeeting { $0.answer(mouse, on: target) }
  }

  private mutating func answer(_ mouse: MouseEvent, on target: String?) -> [Effect] {
    if overlay == nil, slideShown != nil { return click(onSlide: mouse, target) }
    // What is typed is a draft already; the cursor goes where the mouse says.
    if overlay == nil { endEdit() }
    switch mouse.action {
    case .wheelUp: return overlay == nil ? moveSelection(by: -wheelStep) : moveInBox(by: -1)
    case .wheelDown: return overlay == nil ? moveSelection(by: wheelStep) : moveInBox(by: 1)
    case .press: return click(target, opens: false)
    case .doubleClick: return click(target, opens: true)
    }
  }

  /// A click takes a presenter on, as on a clicker; the commands at the foot are for the mouse too.
  private mutating func click(onSlide mouse: MouseEvent, _ target: String?) -> [Effect] {
    let isForward = mouse.action != .wheelUp
    if let target, target.hasPrefix("command:"), mouse.action == .press {
      return clickCommand(String(target.dropFirst("command:".count)))
    }
    guard presentation != nil, mouse.action != .doubleClick else { return [] }
    return moveSlide(by: isForward ? 1 : -1)
  }

  private var wheelStep: Int { place.screen == .overview ? 1 : 3 }

  private mutating func click(_ target: String?, opens: Bool) -> [Effect] {
    guard let parts = target?.split(separator: ":", maxSplits: 1), parts.count == 2 else {
      return []
    }
    if parts[0] == "command" { return clickCommand(String(parts[1])) }
    if parts[0] == "cell", overlay == nil { return clickCell(parts[1]) }
    guard let number = Int(parts[1]) else { return [] }
    switch (parts[0], overlay) {
    case ("field", .form): return editForm { $0.focus(onFieldAt: number) }
    case ("theme", .themes(let choice)): return moveInBox(by: number - choice.selected)
    case ("hit", .palette(let palette)):
      let effects = moveInBox(by: number - palette.list.selected)
      return opens ? acceptBox() : effects
    case (_, .some): return []
    case ("panel", _): return choose(row: number - 1, opens)
    case ("row", _): return choose(row: number, opens)
    case ("tab", _): return openTab(number)
    case ("crumb", _):
      let effects = keepGridDrafts()
      while trail.stack.count > number + 1, !trail.isAtTop { trail.ascend() }
      return effects
    default: return []
    }
  }

  /// Selects a row; a double click opens it.
  private mutating func choose(row: Int, _ opens: Bool) -> [Effect] {
    _ = select(row: row)
    return opens ? perform(.open) : []
  }

  /// `3.12`: a row and a column of the grid.
  private mutating func clickCell(_ place: Substring) -> [Effect] {
    let numbers = place.split(separator: ".").compactMap { Int($0) }
    return numbers.count == 2 ? selectCell(row: numbers[0], column: numbers[1]) : []
  }

  private mutating func clickCommand(_ name: String) -> [Effect] {
    CommandID(rawValue: name).map { perform($0) } ?? []
  }

  /// Does a command that listens now; nothing where it does not.
  private mutating func perform(_ id: CommandID) -> [Effect] {
    Command.listening(in: self).first { $0.id == id }.map { perform($0) } ?? []
  }
}
